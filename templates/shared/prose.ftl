<#-- 行文的小函数：句子、并列、书名号、称谓 -->

<#-- 单位的自称，没有时用简称或全称 -->
<#function self><#return wording.report.self()></#function>

<#-- 下级单位合起来怎么称呼：所属学校、各村，类型不一的称下级单位 -->
<#function membersWord><#return wording.report.membersWord()></#function>

<#-- 本期怎么说：上半年、本季度、本年度；没有现成说法的写全 -->
<#function current><#return wording.report.current()></#function>

<#-- 句子前面的本期：上半年、本季度；没有现成说法的不写，标题里已经写了 -->
<#function inPeriod mark=""><#return wording.report.inPeriod(mark)></#function>

<#-- 本年以来怎么说：全年的文稿写“本年度”，次年才写成的写明年份 -->
<#function thisYear><#return wording.report.thisYear()></#function>

<#-- 这一年不说自明：是本年，文稿也是本年写的 -->
<#function isPlain year><#return wording.report.isPlain(year)></#function>

<#-- 日期；本年的不写年份 -->
<#function day date><#return wording.report.day(date)></#function>

<#-- 时限：9月底前、12月31日前；本年的不写年份 -->
<#function due text><#return wording.report.due(text)></#function>

<#-- 领域的情况：意识形态工作情况、安全生产责任制落实情况 -->
<#function state><#return wording.report.state()></#function>

<#-- 去掉句末的标点和汉字与数字之间的空格，以便接着写 -->
<#function bare text><#return wording.text.bare(text!"")></#function>

<#-- 一个完整的句子 -->
<#function sentence text><#return wording.text.sentence(text!"")></#function>

<#-- 是不是以其中一个词收尾 -->
<#function endsWithAny text words><#return wording.text.endsWithAny(text, words)></#function>

<#-- 有没有其中一个词 -->
<#function containsAny text words><#return wording.text.containsAny(text, words)></#function>

<#-- 并列：各项里有顿号时用逗号隔开，有逗号时用分号 -->
<#function enumerate items><#return wording.text.enumerate(items)></#function>

<#-- 几个分句：有逗号的用分号隔开，几个字的并列用顿号 -->
<#function clauses items><#return wording.text.clauses(items)></#function>

<#-- 最后一项前用“和”：甲、乙和丙 -->
<#function series items><#return wording.text.series(items)></#function>

<#-- 书名号；标题里的书名号改成单书名号 -->
<#function titled title><#return wording.text.titled(title)></#function>

<#-- 文件：《标题》（文号） -->
<#function paper paper><#return wording.cited.document(paper)></#function>

<#-- 几份文件：书名号之间不用顿号，有文号隔开时才用 -->
<#function papers list><#return wording.cited.documents(list)></#function>

<#-- 职务加姓名 -->
<#function holder holder><#return wording.cited.holder(holder)></#function>

<#-- 几个人，并列 -->
<#function holders list><#return wording.cited.holders(list)></#function>

<#-- 一项打算由谁负责、什么时候完成：由某某负责，9月底前完成。 -->
<#function charge plan><#return wording.issues.charge(plan)></#function>

<#-- 几个小标题和各自的内容：[["标题", 内容], …]；没有内容的连标题一起不写；只有一节、节里又没有下一级的，不写标题 -->
<#macro parts all>
<#local told = all?filter(each -> each[1]?markup_string?trim?has_content)>
<#list told as each>
<#if told?size gt 1 || each[1]?markup_string?trim?starts_with("##")>
# ${each[0]}

</#if>
${each[1]}

</#list>
</#macro>

<#-- 第几点的起头：一是 一要 第一 首先 -->
<#function label n count style><#return wording.text.label(n, count, style)></#function>

<#-- 写在一段里的几点：一是……；二是……。只有一点时不编号 -->
<#function inline items style="一是"><#return wording.text.inline(items, style)></#function>

<#-- 数量：6次、80余人次；有几种单位时并列 -->
<#function amounts work><#return wording.ledgers.amounts(work)></#function>

<#-- 表格：heads 是列名，aligns 是各列的对齐（左 中 右），rows 是各行的文字 -->
<#macro table heads aligns rows>
<@wording.table heads=heads aligns=aligns rows=rows/>
</#macro>

<#-- 几点内容，每点 {head, text}：一点时接在 lead 后面写，两三点时用“一是”，再多用小标题（below 时低一级）；intro 是多点时前面的一句话 -->
<#macro points items lead="" intro="" below=false>
<#if items?size == 1>
${lead}${sentence(items[0].head)}${items[0].text}
<#else>
<#if intro?has_content>
${intro}

</#if>
<#if items?size lte 3>
<#list items as item>
- ${sentence(item.head)}${item.text}
</#list>
<#else>
<#list items as item>
<#if below>#</#if># ${item.text?has_content?then(sentence(item.head), bare(item.head))}

${item.text}

</#list>
</#if>
</#if>
</#macro>
