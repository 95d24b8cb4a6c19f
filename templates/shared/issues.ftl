<#-- 问题和风险：报告里的句子，台账里的行 -->
<#import "/shared/prose.ftl" as prose>

<#-- 是不是风险 -->
<#function isRisk i><#return (i.kind!"问题") == "风险"></#function>

<#-- 责任人（责任单位） -->
<#function owner i>
  <#if i.owner?has_content && i.unit?has_content><#return i.owner + "（" + i.unit + "）"></#if>
  <#return i.owner + i.unit>
</#function>

<#-- 应于某日前完成整改、应于年底前完成整改、整改时限为立行立改 -->
<#function until i>
  <#local done = isRisk(i)?then("落实到位", "完成整改")>
  <#if !i.due.words??><#return "应于" + prose.day(i.due) + "前" + done></#if>
  <#return i.due.until?then("应于" + i.due + done, isRisk(i)?then("落实", "整改") + "时限为" + i.due)>
</#function>

<#-- 时限和责任，到本期末为止 -->
<#function limit i>
  <#local parts = []>
  <#if i.owner?has_content><#local parts = parts + ["责任人为" + i.owner]>
  <#elseif i.unit?has_content><#local parts = parts + ["责任单位为" + i.unit]></#if>
  <#if i.due??><#local parts = parts + [until(i)]></#if>
  <#local late = i.state == "逾期未完成">
  <#if i.progress?has_content && i.state != "已完成整改">
    <#local parts = parts + ["目前" + prose.bare(i.progress)?remove_beginning("目前")?remove_beginning("，")]>
    <#if late && !i.progress?contains("未")><#local parts = parts + ["尚未全部完成"]></#if>
  <#elseif late>
    <#local parts = parts + ["目前尚未" + isRisk(i)?then("落实到位", "完成")]>
  </#if>
  <#if !parts?has_content><#return ""></#if>
  <#return prose.sentence(parts?join("，"))>
</#function>

<#-- 表现、原因、措施、责任和时限 -->
<#function body i>
  <#local text = prose.sentence(i.detail)>
  <#if i.cause?has_content>
    <#local text = text + "主要原因是" + prose.sentence(i.cause?remove_beginning("主要原因是"))>
  </#if>
  <#if i.measures?has_content>
    <#local text = text + isRisk(i)?then("防范措施是", "整改措施是") + prose.sentence(prose.enumerate(i.measures))>
  </#if>
  <#return text + limit(i)>
</#function>

<#-- 几个问题，一个一点 -->
<#function list all>
  <#local items = []>
  <#list all as i><#local items = items + [{"head": i.title, "text": body(i)}]></#list>
  <#return items>
</#function>

<#-- 某某的问题、某某的风险；标题自己已经写明的不再重复 -->
<#function named i>
  <#if prose.endsWithAny(i.title, ["问题", "风险", "隐患"])><#return i.title></#if>
  <#return i.title + isRisk(i)?then("的风险", "的问题")>
</#function>

<#-- 只有一个问题时的起头：工作中还存在某某的问题 -->
<#function only i lead><#return {"head": lead?has_content?then(named(i), i.title), "text": body(i)}></#function>

<#-- 时段内完成整改的写成一句 -->
<#function settled all>
  <#return all?map(i -> named(i) + "已于" + prose.day(i.closed) + isRisk(i)?then("化解", "完成整改"))?join("；")>
</#function>

<#-- lead 接在唯一的问题前面，intro 是多个问题前面的一句话；都已完成整改的，写明台账里没有别的，前面写了件数的（tallied）不写 -->
<#macro problems lead="" intro="" tallied=false>
<#local open = issues("问题")?filter(i -> i.state != "已完成整改")>
<#local risks = issues("风险")?filter(i -> i.state != "已完成整改")>
<#local closed = issues()?filter(i -> i.state == "已完成整改")>
<#if open?has_content>
<@prose.points items=(open?size == 1)?then([only(open[0], lead)], list(open)) lead=lead intro=intro/>

</#if>
<#if risks?has_content>
<@prose.points items=(risks?size == 1)?then([only(risks[0], "需要防范")], list(risks)) lead="需要防范" intro="需要防范以下风险："/>

</#if>
<#if closed?has_content>
${prose.inPeriod("，")}${settled(closed)}<#if !tallied && !open?has_content && !risks?has_content>，台账中没有尚未整改的问题</#if>。
</#if>
</#macro>

<#-- 一项打算针对哪些问题；后来才发现的不提 -->
<#function answered plan>
  <#local open = []>
  <#local texts = []>
  <#list issues() as i>
    <#if plan.answers?seq_contains(i.id)>
      <#if i.state == "已完成整改"><#local texts = texts + ["巩固“" + i.title + isRisk(i)?then("”风险防范", "”问题整改") + "成果"]>
      <#else><#local open = open + [named(i)]></#if>
    </#if>
  </#list>
  <#if open?has_content><#local texts = ["针对" + prose.series(open)] + texts></#if>
  <#return texts?has_content?then(texts?join("，") + "，", "")>
</#function>

<#-- 一项打算的内容、责任和时限 -->
<#function plan plan>
  <#return plan.detail?has_content?then(answered(plan) + prose.sentence(plan.detail), "") + prose.charge(plan)>
</#function>

<#-- 下一步的各项打算 -->
<#macro plans lead="" intro="">
<#local items = []>
<#list visiblePlans() as each><#local items = items + [{"head": each.title, "text": plan(each)}]></#list>
<#if items?has_content>
<@prose.points items=items lead=lead intro=intro/>
</#if>
</#macro>

<#-- 状态怎么说：风险是“已化解”“正在防范”“逾期未化解” -->
<#function stateWord state risk>
  <#if risk && state == "已完成整改"><#return "已化解"></#if>
  <#if risk && state == "正在整改"><#return "正在防范"></#if>
  <#if risk && state == "逾期未完成"><#return "逾期未化解"></#if>
  <#return state>
</#function>

<#-- 台账里的完成情况 -->
<#function state i>
  <#local word = stateWord(i.state, isRisk(i))>
  <#if i.state == "已完成整改"><#return word + "，" + i.closed + "销号"></#if>
  <#if i.progress?has_content><#return word + "；" + prose.bare(i.progress)></#if>
  <#return word>
</#function>

<#-- 台账里的佐证；时段内没有销号的不写 -->
<#function proof i>
  <#if i.closed?? && i.state != "已完成整改"><#return ""></#if>
  <#return prose.bare(i.proof)>
</#function>

<#-- 一类有几个，各是什么状态 -->
<#function counted kind>
  <#local all = issues(kind)>
  <#if !all?has_content><#return ""></#if>
  <#local states = []>
  <#list ["已完成整改", "正在整改", "逾期未完成"] as state>
    <#local some = issues(kind, state)>
    <#if some?size == all?size>
      <#return kind + all.number + "个，" + (all?size gt 1)?then("均", "") + stateWord(state, kind == "风险")>
    </#if>
    <#if some?has_content><#local states = states + [stateWord(state, kind == "风险") + some.number + "个"]></#if>
  </#list>
  <#return kind + all.number + "个，其中" + states?join("、")>
</#function>

<#-- 登记在册的有几个，各是什么状态 -->
<#macro tally>
<#local kinds = ["问题", "风险"]?map(kind -> counted(kind))?filter(text -> text?has_content)>
<#local when = (period.year == asOf.year)?then(period.short, period?string)>
<#if kinds?has_content>
截至${asOf}，${when}登记在册的${kinds?join("；")}。
<#else>
截至${asOf}，${when}没有登记在册的问题和风险。
</#if>
</#macro>

<#-- 问题整改台账，一件一行 -->
<#macro table>
<#local all = issues()>
<#if all?has_content>
<#local kinds = issues("风险")?has_content>
| 序号 |<#if kinds> 类别 |</#if> 问题 | 表现 | 整改措施 | 责任人 | 时限 | 完成情况 | 佐证 |
|:-:|<#if kinds>:-:|</#if>:--|:--|:--|:-:|:-:|:--|:--|
<#list all as i>
| ${i?counter} |<#if kinds> ${i.kind!"问题"} |</#if> ${i.title} | ${i.detail} | <@measures i.measures/> | ${owner(i)} | <#if i.due??>${i.due}</#if> | ${state(i)} | ${proof(i)} |
</#list>
</#if>
</#macro>

<#-- 台账里的整改措施，一条一行 -->
<#macro measures all><#if all?size == 1>${all[0]}<#else><#list all as each>${each?counter}. ${prose.bare(each)}<#sep><br></#sep></#list></#if></#macro>
