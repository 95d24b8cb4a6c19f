<#-- 问题和风险：报告里的句子，台账里的行 -->
<#import "/shared/prose.ftl" as prose>

<#function isRisk i><#return (i.kind!"问题") == "风险"></#function>

<#-- 责任人（责任单位） -->
<#function owner i>
  <#if i.owner?has_content && i.unit?has_content><#return i.owner + "（" + i.unit + "）"></#if>
  <#return i.owner + i.unit>
</#function>

<#-- 时限和责任，到本期末为止 -->
<#function limit i>
  <#local parts = []>
  <#if i.owner?has_content><#local parts = parts + ["责任人为" + i.owner]>
  <#elseif i.unit?has_content><#local parts = parts + ["责任单位为" + i.unit]></#if>
  <#if i.due??>
    <#local parts = parts + ["应于" + i.due + "前" + isRisk(i)?then("落实到位", "完成整改")]>
  </#if>
  <#if i.progress?has_content && i.state != "已完成整改">
    <#local parts = parts + ["目前" + prose.bare(i.progress)?remove_beginning("目前")?remove_beginning("，")]>
    <#if i.state == "逾期未完成"><#local parts = parts + ["尚未全部完成"]></#if>
  <#elseif i.state == "逾期未完成">
    <#local parts = parts + ["目前尚未完成"]>
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

<#-- 本年的日期不写年份 -->
<#function day date>
  <#if date.year == cutOff.year><#return date.monthDay></#if>
  <#return date>
</#function>

<#-- lead 接在唯一的问题前面，intro 是多个问题前面的一句话 -->
<#macro problems lead="" intro="">
<#local open = issues("问题")?filter(i -> i.state != "已完成整改")>
<#local risks = issues("风险")?filter(i -> i.state != "已完成整改")>
<#local closed = issues()?filter(i -> i.state == "已完成整改")>
<#if open?has_content>
<@prose.points items=list(open) lead=lead intro=intro/>

</#if>
<#if risks?has_content>
<@prose.points items=list(risks) lead=(prose.endsWithAny(risks[0].title, ["风险", "隐患"])?then("需要防范", "需要防范的风险是")) intro="需要防范以下风险："/>

</#if>
<#if closed?has_content>
<#local done = []>
<#list closed as i><#local done = done + [named(i) + "已于" + day(i.closed) + isRisk(i)?then("化解", "完成整改")]></#list>
${period.current}，${done?join("；")}。
</#if>
</#macro>

<#-- 一项打算针对哪些问题；后来才发现的不提 -->
<#function answered plan>
  <#local texts = []>
  <#list issues() as i>
    <#if plan.answers?seq_contains(i.id)>
      <#if i.state == "已完成整改"><#local texts = texts + ["巩固“" + i.title + isRisk(i)?then("”风险防范", "”问题整改") + "成果"]>
      <#else><#local texts = texts + ["针对" + named(i)]></#if>
    </#if>
  </#list>
  <#return texts?has_content?then(texts?join("，") + "，", "")>
</#function>

<#function plan plan>
  <#local text = "">
  <#if plan.detail?has_content><#local text = answered(plan) + prose.sentence(plan.detail)></#if>
  <#local parts = []>
  <#if plan.owner?has_content><#local parts = parts + ["由" + plan.owner + "负责"]></#if>
  <#if plan.due?has_content><#local parts = parts + [dueWords(plan.due) + "完成"]></#if>
  <#return text + parts?has_content?then(parts?join("，") + "。", "")>
</#function>

<#macro plans lead="" intro="">
<#local items = []>
<#list visiblePlans() as each><#local items = items + [{"head": each.title, "text": plan(each)}]></#list>
<#if items?has_content>
<@prose.points items=items lead=lead intro=intro/>
</#if>
</#macro>

<#-- 台账 -->
<#function stateWord state risk>
  <#if risk && state == "已完成整改"><#return "已化解"></#if>
  <#if risk && state == "正在整改"><#return "正在防范"></#if>
  <#return state>
</#function>

<#function state i>
  <#local word = stateWord(i.state, isRisk(i))>
  <#if i.state == "已完成整改"><#return word + "，" + i.closed + "销号"></#if>
  <#if i.progress?has_content><#return word + "；" + prose.bare(i.progress)></#if>
  <#return word>
</#function>

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

<#macro tally>
<#local kinds = ["问题", "风险"]?map(kind -> counted(kind))?filter(text -> text?has_content)>
<#if kinds?has_content>
截至${asOf}，${period}登记在册的${kinds?join("；")}。
<#else>
截至${asOf}，${period}没有登记在册的问题和风险。
</#if>
</#macro>

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

<#macro measures all><#if all?size == 1>${all[0]}<#else><#list all as each>${each?counter}. ${prose.bare(each)}<#sep><br></#sep></#list></#if></#macro>
