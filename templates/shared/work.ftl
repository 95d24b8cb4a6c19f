<#-- 活动：按类别写成句子，数字取自台账 -->
<#import "/shared/prose.ftl" as prose>

<#assign studyWords = ["学习", "党课", "培训", "读书", "学法"]>
<#assign nouns = ["检查", "督查", "巡查", "排查", "学习", "教育", "培训", "宣讲", "宣传", "活动", "研判", "研讨", "演练",
  "竞赛", "比赛", "讲座", "服务", "党日", "共读", "走访", "调研", "测试", "领学", "报告会", "座谈", "评议", "考核", "研究"]>
<#assign verbs = ["学习", "研究", "讲", "召开", "开展", "组织", "汇报", "报告", "通报", "举办", "举行", "传达", "部署",
  "签订", "印发", "制定", "修订", "选派", "报送", "表彰", "发放", "编印", "评选", "征集", "观看", "参观", "审议", "听取", "慰问", "走访"]>

<#-- 是不是学习教育一类 -->
<#function isStudy kind><#return prose.containsAny(kind, studyWords)></#function>

<#-- 标题本身是不是动宾结构：以介词开头；动词后面还有内容，且不以名词性的活动名收尾 -->
<#function isClause title>
  <#if ["向", "对", "为", "与", "赴", "到"]?seq_contains(title[0..*1])><#return true></#if>
  <#if prose.endsWithAny(title, nouns) || prose.endsWithAny(title, ["会", "会议"])><#return false></#if>
  <#list verbs as verb>
    <#local at = title?index_of(verb)>
    <#if at gte 0 && at + verb?length lt title?length><#return true></#if>
  </#list>
  <#return false>
</#function>

<#assign classes = ["培训班", "轮训班", "研修班", "学习班", "读书班", "研讨班"]>
<#assign acts = ["签订", "报送", "上报", "审批", "审核", "更新", "公示", "发放", "归档"]>

<#-- 以动词收尾的，动词提到前面：责任书签订写成“签订责任书” -->
<#function act kind>
  <#if isClause(kind)><#return ""></#if>
  <#list acts as act>
    <#if kind?ends_with(act) && kind?length gt act?length + 1><#return act></#if>
  </#list>
  <#return "">
</#function>

<#-- 动词后面的名称：责任书签订是“责任书” -->
<#function noun kind><#return kind?remove_ending(act(kind))></#function>

<#-- 做一类活动：召开某会、开展某检查、签订责任书 -->
<#function doing kind><#return verb(kind) + noun(kind)></#function>

<#-- 这类活动用什么动词 -->
<#function verb kind>
  <#if prose.endsWithAny(kind, ["会", "会议"])><#return "召开"></#if>
  <#if isClause(kind) || prose.endsWithAny(kind, ["投稿", "反馈", "回复", "值班", "值守", "述职"])><#return ""></#if>
  <#if kind?ends_with("党课")><#return "讲授"></#if>
  <#if prose.endsWithAny(kind, classes)><#return "举办"></#if>
  <#if act(kind)?has_content><#return act(kind)></#if>
  <#if prose.endsWithAny(kind, ["汇报", "报告"])><#return "作"></#if>
  <#if prose.endsWithAny(kind, ["通报"])><#return "进行"></#if>
  <#if prose.endsWithAny(kind, ["学习", "培训"])><#return "组织"></#if>
  <#return "开展">
</#function>

<#-- 一次活动叫什么：召开某会；开展某检查；开展“某”志愿服务；组织集中学习，内容为某；动宾结构的标题照写。times 是次数，一次的不写 -->
<#function deed activity times="">
  <#local title = prose.bare(activity.title)>
  <#if !title?has_content><#return doing(activity.kind) + times></#if>
  <#if prose.endsWithAny(title, ["会", "会议"])><#return "召开" + title + times></#if>
  <#if prose.endsWithAny(title, classes)><#return "举办" + title + times></#if>
  <#if title?ends_with(activity.kind) && !isClause(title)><#return doing(title) + times></#if>
  <#if isClause(title) || title?contains(activity.kind) && !prose.endsWithAny(title, nouns)><#return title + times></#if>
  <#if title?starts_with("组织") || prose.containsAny(title, ["开展", "举办", "举行", "召开"])><#return title + times></#if>
  <#if prose.endsWithAny(title, nouns) || title?contains(activity.kind)><#return "开展" + title + times></#if>
  <#if activity.kind?ends_with("学习")><#return verb(activity.kind) + activity.kind + times + "，内容为" + title></#if>
  <#return verb(activity.kind) + "“" + title + "”" + noun(activity.kind) + times>
</#function>

<#-- 一条记录是不是多次 -->
<#function several activity>
  <#return activity.count?? && (!activity.count?is_number || activity.count != 1)>
</#function>

<#-- 哪一天；时段跨年的写明年份 -->
<#function day activity>
  <#return (period.from.year == cutOff.year)?then(activity.date.short, activity.date?string)>
</#function>

<#-- 做了什么、在哪里、多少人；动词开头的可以直接接在日期后面，别的前面有逗号 -->
<#function done activity>
  <#local times = "">
  <#if several(activity) && activity.measure != "人次">
    <#local times = activity.count?string + activity.measure?has_content?then(activity.measure, "次")>
  </#if>
  <#if ["人", "名"]?seq_contains(activity.measure) && times?has_content><#local times = "，共" + times></#if>
  <#local what = deed(activity, times)>
  <#local there = activity.place?has_content && !isClause(activity.title) && !activity.title?contains(activity.place)>
  <#local text = there?then("在" + activity.place + what, startsWithVerb(what)?then("", "，") + what)>
  <#if activity.summary?has_content><#local text = text + "，" + prose.bare(activity.summary)></#if>
  <#if activity.people??>
    <#local text = text + "，" + activity.people?string + several(activity)?then("人次", "人") + "参加">
  <#elseif activity.measure == "人次" && activity.count??>
    <#local text = text + "，" + activity.count?string + "人次参加">
  </#if>
  <#return text>
</#function>

<#-- 是不是动词、介词开头 -->
<#function startsWithVerb text>
  <#list verbs + ["讲授", "作", "进行", "投稿", "上报", "发放", "参加", "在", "向", "与"] as verb><#if text?starts_with(verb)><#return true></#if></#list>
  <#return false>
</#function>

<#-- 一次活动写成一个分句：时间、地点、做了什么、多少人 -->
<#function told activity><#return day(activity) + done(activity)></#function>

<#-- 逐月逐次的同名活动，不必一一列出 -->
<#function alike names>
  <#if names?size lt 3 || names[0]?length lt 2><#return false></#if>
  <#local end = names[0][(names[0]?length - 2)..]>
  <#list names as name><#if !name?ends_with(end)><#return false></#if></#list>
  <#return true>
</#function>

<#-- 几个标题同样开头，又断在动词上的，后面才是内容：局党委会研究甲、局党委会研究乙 -->
<#function common names>
  <#local found = "">
  <#if names?size lt 2><#return found></#if>
  <#list verbs as verb>
    <#local at = names[0]?index_of(verb)>
    <#if at gte 0>
      <#local start = names[0][0..<(at + verb?length)]>
      <#if start?length gt found?length && names?filter(name -> !name?starts_with(start) || name == start)?size == 0><#local found = start></#if>
    </#if>
  </#list>
  <#return found>
</#function>

<#-- 多次同类活动写成一句：次数、人次、内容 -->
<#function summed work>
  <#local counted = []>
  <#list work.amounts as amount>
    <#if amount.measure != "人次"><#local counted = counted + [amount.figure?string + amount.measure]></#if>
  </#list>
  <#local text = doing(work.kind) + counted?join("、")>
  <#local taking = wording.totals.people(work)>
  <#local names = []>
  <#list work.activities as activity>
    <#local name = prose.bare(activity.title)>
    <#if isStudy(work.kind)><#local name = name?remove_beginning("学习")></#if>
    <#if name?has_content && !names?seq_contains(name)><#local names = names + [name]></#if>
  </#list>
  <#if alike(names)><#return text + taking></#if>
  <#local start = common(names)>
  <#local names = names?map(name -> name?remove_beginning(start))>
  <#if names?size gt 6>
    <#local text = text + "，内容包括" + names[0..5]?join("、") + "等">
  <#elseif names?has_content>
    <#local text = text + "，内容" + (names?size == 1)?then("为", "包括") + names?join("、")>
  </#if>
  <#return text + taking>
</#function>

<#-- 一类活动：一两次的逐次写，两次做的一样的只写日期不同，多次的合并写 -->
<#function kind work>
  <#if work.activities?size gt 2><#return summed(work) + "。"></#if>
  <#local all = work.activities>
  <#if all?size == 2 && done(all[0]) == done(all[1]) && !done(all[0])?contains("参加")>
    <#return day(all[0]) + "、" + told(all[1]) + "。">
  </#if>
  <#return all?map(activity -> told(activity))?join("；") + "。">
</#function>

<#-- 几类活动写成一段 -->
<#macro together all>
<#if all?has_content>
<#list all as work>
${kind(work)}<#t>
</#list>


</#if>
</#macro>

<#-- 学习教育一类的活动 -->
<#function studies><#return works()?filter(w -> isStudy(w.kind))></#function>

<#-- 学习教育 -->
<#macro study><@together studies()/></#macro>

<#-- 全部记录都对应规定动作的，是部署、研判、汇报一类工作 -->
<#function isDuty work>
  <#list work.activities as activity><#if !activity.serves?has_content><#return false></#if></#list>
  <#return true>
</#function>

<#-- 其他工作：先写部署研判，再写各项活动；有主题的，同一主题写在一段 -->
<#macro other><@inGroups works()?filter(w -> !isStudy(w.kind))/></#macro>

<#-- 几类活动分段写：对应规定动作的、别的，各个主题的 -->
<#macro inGroups rest>
<@together rest?filter(w -> !w.theme?has_content && isDuty(w))/>
<@together rest?filter(w -> !w.theme?has_content && !isDuty(w))/>
<#local themes = []>
<#list rest as work><#if work.theme?has_content && !themes?seq_contains(work.theme)><#local themes = themes + [work.theme]></#if></#list>
<#list themes as theme>
${theme}方面，<#t>
<@together rest?filter(w -> w.theme == theme)/>
</#list>
</#macro>
