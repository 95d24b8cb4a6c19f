<#-- 行文的小函数：句子、并列、书名号、称谓 -->

<#-- 单位的自称，没有时用简称或全称 -->
<#function self>
  <#if unit.selfName?has_content><#return unit.selfName></#if>
  <#if unit.shortName?has_content><#return unit.shortName></#if>
  <#return unit.name>
</#function>

<#-- 去掉句末的标点和汉字与数字之间的空格，以便接着写 -->
<#function bare text>
  <#local t = text?trim?replace("(?<=[一-龥]) +(?=[0-9])|(?<=[0-9%]) +(?=[一-龥])", "", "r")>
  <#list ["。", "；", "，", "、", ";", ","] as mark><#local t = t?remove_ending(mark)></#list>
  <#return t>
</#function>

<#-- 一个完整的句子 -->
<#function sentence text>
  <#local t = bare(text)>
  <#if !t?has_content><#return ""></#if>
  <#if endsWithAny(t, ["！", "？"])><#return t></#if>
  <#return t + "。">
</#function>

<#function endsWithAny text words>
  <#list words as word><#if text?ends_with(word)><#return true></#if></#list>
  <#return false>
</#function>

<#function containsAny text words>
  <#list words as word><#if text?contains(word)><#return true></#if></#list>
  <#return false>
</#function>

<#-- 并列：各项里有顿号时用逗号隔开，有逗号时用分号 -->
<#function enumerate items>
  <#local plain = []>
  <#list items as item><#local plain = plain + [bare(item)]></#list>
  <#local all = plain?join("")>
  <#if all?contains("，") || all?contains("；")><#return plain?join("；")></#if>
  <#if all?contains("、")><#return plain?join("，")></#if>
  <#return plain?join("、")>
</#function>

<#-- 最后一项前用“和”：甲、乙和丙 -->
<#function series items>
  <#if items?size lt 2><#return items?join("")></#if>
  <#return items[0..<(items?size - 1)]?join("、") + "和" + items?last>
</#function>

<#-- 书名号；标题里的书名号改成单书名号 -->
<#function titled title>
  <#local t = title?trim>
  <#if t?starts_with("《") && t?ends_with("》") && t?index_of("》") == t?length - 1><#return t></#if>
  <#return "《" + t?replace("《", "〈")?replace("》", "〉") + "》">
</#function>

<#-- 文件：《标题》（文号） -->
<#function paper paper>
  <#return titled(paper.title) + paper.number?has_content?then("（" + paper.number + "）", "")>
</#function>

<#-- 几份文件：书名号之间不用顿号，有文号隔开时才用 -->
<#function papers list>
  <#local all = list?map(each -> paper(each))>
  <#if all?size lt 2><#return all?join("")></#if>
  <#local mark = list?filter(each -> each.number?has_content)?has_content?then("、", "")>
  <#return all[0..<(all?size - 1)]?join(mark) + "和" + all?last>
</#function>

<#-- 职务加姓名 -->
<#function holder holder>
  <#return holder.post + holder.name>
</#function>

<#function holders list>
  <#local all = []>
  <#list list as each><#local all = all + [holder(each)]></#list>
  <#return enumerate(all)>
</#function>

<#-- 小标题和内容；没有内容就没有标题 -->
<#macro part heading>
<#local content><#nested></#local>
<#if content?markup_string?trim?has_content>
# ${heading}

${content}
</#if>
</#macro>

<#-- 第几点的起头：一是 一要 第一 首先 -->
<#function label n count style>
  <#switch style>
    <#case "第一"><#return "第" + cardinal(n) + "，">
    <#case "首先">
      <#if n == count && n gt 2><#return "最后，"></#if>
      <#return ["首先，", "其次，", "再次，"][(n lt 3)?then(n - 1, 2)]>
    <#case "一要"><#return cardinal(n) + "要">
    <#default><#return cardinal(n) + "是">
  </#switch>
</#function>

<#-- 写在一段里的几点：一是……；二是……。只有一点时不编号 -->
<#function inline items style="一是">
  <#if items?size lt 2><#return sentence(items?join(""))></#if>
  <#local all = []>
  <#list items as item>
    <#local all = all + [label(item?counter, items?size, style) + bare(item)]>
  </#list>
  <#return all?join("；") + "。">
</#function>

<#-- 数量：6次、80余人次；有几种单位时并列 -->
<#function amounts work>
  <#return work.amounts?map(a -> a.figure?string + a.measure)?join("、")>
</#function>

<#-- 表格：heads 是列名，aligns 是各列的对齐（左 中 右），rows 是各行的文字 -->
<#macro table heads aligns rows>
<#if rows?has_content>
| <#list heads as head>${head} | </#list>
|<#list aligns as align><#if align == "中">:-:<#elseif align == "右">--:<#else>:--</#if>|</#list>
<#list rows as row>
| <#list row as cell>${cell} | </#list>
</#list>
</#if>
</#macro>

<#--
  几点内容，每点 {head, text}：一点时接在 lead 后面写，两三点时用“一是”，再多用小标题。
  intro 是多点时前面的一句话。
-->
<#macro points items lead="" intro="">
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
# ${item.text?has_content?then(sentence(item.head), bare(item.head))}

${item.text}

</#list>
</#if>
</#if>
</#macro>
