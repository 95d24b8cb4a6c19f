<#-- 活动：按类别写成句子，数字取自台账 -->
<#import "/shared/prose.ftl" as prose>

<#assign studyWords = ["学习", "党课", "培训", "读书", "学法"]>
<#assign nouns = ["检查", "督查", "巡查", "排查", "学习", "教育", "培训", "宣讲", "宣传", "活动", "研判", "研讨", "演练",
  "竞赛", "比赛", "讲座", "服务", "党日", "共读", "走访", "调研", "测试", "领学", "报告会", "座谈", "评议", "考核", "研究"]>
<#assign verbs = ["学习", "研究", "讲", "召开", "开展", "组织", "汇报", "报告", "通报", "举办", "举行", "传达", "部署",
  "签订", "印发", "制定", "修订", "选派", "报送", "表彰", "发放", "编印", "评选", "征集", "观看", "参观", "审议", "听取", "慰问", "走访"]>

<#function isStudy kind><#return prose.containsAny(kind, studyWords)></#function>

<#-- 标题本身是不是动宾结构：动词后面还有内容，且不以名词性的活动名收尾 -->
<#function isClause title>
  <#if prose.endsWithAny(title, nouns) || prose.endsWithAny(title, ["会", "会议"])><#return false></#if>
  <#list verbs as verb>
    <#local at = title?index_of(verb)>
    <#if at gte 0 && at + verb?length lt title?length><#return true></#if>
  </#list>
  <#return false>
</#function>

<#-- 这类活动用什么动词 -->
<#function verb kind>
  <#if kind?contains("党课")><#return "讲授"></#if>
  <#if prose.endsWithAny(kind, ["会", "会议"])><#return "召开"></#if>
  <#if prose.endsWithAny(kind, ["汇报", "报告"])><#return "作"></#if>
  <#if prose.endsWithAny(kind, ["通报"])><#return "进行"></#if>
  <#if prose.endsWithAny(kind, ["学习", "培训"])><#return "组织"></#if>
  <#return "开展">
</#function>

<#-- 一次活动叫什么：召开某会；开展某检查；开展“某”主题教育；动宾结构的标题照写 -->
<#function deed activity>
  <#local title = prose.bare(activity.title)>
  <#if !title?has_content><#return verb(activity.kind) + activity.kind></#if>
  <#if prose.endsWithAny(title, ["会", "会议"])><#return "召开" + title></#if>
  <#if title?ends_with(activity.kind) && !isClause(title)><#return verb(activity.kind) + title></#if>
  <#if isClause(title) || title?contains(activity.kind) && !prose.endsWithAny(title, nouns)><#return title></#if>
  <#if title?starts_with("组织") || prose.containsAny(title, ["开展", "举办", "举行", "召开"])><#return title></#if>
  <#if prose.endsWithAny(title, nouns) || title?contains(activity.kind)><#return "开展" + title></#if>
  <#return "开展“" + title + "”" + activity.kind>
</#function>

<#-- 一条记录是不是多次 -->
<#function several activity>
  <#return activity.count?? && (!activity.count?is_number || activity.count != 1)>
</#function>

<#-- 哪一天；时段跨年的写明年份 -->
<#function day activity>
  <#return (period.from.year == cutOff.year)?then(activity.date.short, activity.date?string)>
</#function>

<#-- 一次活动写成一个分句：时间、地点、做了什么、多少人 -->
<#function told activity>
  <#local text = day(activity) + "，">
  <#if activity.place?has_content && !isClause(activity.title) && !activity.title?contains(activity.place)><#local text = text + "在" + activity.place></#if>
  <#local text = text + deed(activity)>
  <#if several(activity) && activity.measure != "人次">
    <#local text = text + activity.count?string + activity.measure?has_content?then(activity.measure, "次")>
  </#if>
  <#if activity.summary?has_content><#local text = text + "，" + prose.bare(activity.summary)></#if>
  <#if activity.people??>
    <#local text = text + "，" + activity.people?string + several(activity)?then("人次", "人") + "参加">
  <#elseif activity.measure == "人次" && activity.count??>
    <#local text = text + "，" + activity.count?string + "人次参加">
  </#if>
  <#return text>
</#function>

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
  <#local text = verb(work.kind) + work.kind + counted?join("、")>
  <#if work.people??>
    <#local text = text + counted?has_content?then("、", "") + "参加" + work.people?string + "人次">
  </#if>
  <#local names = []>
  <#list work.activities as activity>
    <#local name = prose.bare(activity.title)>
    <#if isStudy(work.kind)><#local name = name?remove_beginning("学习")></#if>
    <#if name?has_content && !names?seq_contains(name)><#local names = names + [name]></#if>
  </#list>
  <#if alike(names)><#return text></#if>
  <#local start = common(names)>
  <#local names = names?map(name -> name?remove_beginning(start))>
  <#if names?size gt 6>
    <#local text = text + "，内容包括" + names[0..5]?join("、") + "等">
  <#elseif names?has_content>
    <#local text = text + "，内容包括" + names?join("、")>
  </#if>
  <#return text>
</#function>

<#-- 一类活动：一两次的逐次写，多次的合并写 -->
<#function kind work>
  <#if work.activities?size gt 2><#return summed(work) + "。"></#if>
  <#local all = []>
  <#list work.activities as activity><#local all = all + [told(activity)]></#list>
  <#return all?join("；") + "。">
</#function>

<#-- 几类活动写成一段 -->
<#macro together all>
<#if all?has_content>
<#list all as work>
${kind(work)}<#t>
</#list>


</#if>
</#macro>

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
