<#-- 风险和隐患，以及对着它们写的防范措施 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/issues.ftl" as issue>

<#-- 时段末还没有化解、没有整改完 -->
<#function isOpen i><#return i.state != "已完成整改"></#function>

<#-- 时段末还在的，风险在前，没有整改完的问题是隐患，在后 -->
<#function open>
  <#local all = []>
  <#list issues("风险") as i><#if isOpen(i)><#local all = all + [i]></#if></#list>
  <#list issues("问题") as i><#if isOpen(i)><#local all = all + [i]></#if></#list>
  <#return all>
</#function>

<#-- 表现、原因、责任和时限；措施写在防范措施里 -->
<#function told i>
  <#local cause = i.cause?has_content?then("主要原因是" + prose.sentence(i.cause?remove_beginning("主要原因是")), "")>
  <#return prose.sentence(i.detail) + cause + issue.limit(i)>
</#function>

<#-- 存在的风险和隐患，时段内已化解的写在最后 -->
<#macro register>
<#local all = open()>
<#if all?has_content>
<#local items = []>
<#list all as i><#local items = items + [{"head": (all?size == 1)?then(issue.named(i), i.title), "text": told(i)}]></#list>
<@prose.points items=items lead="主要是"/>

</#if>
<#local closed = issues()?filter(i -> !isOpen(i))>
<#if closed?has_content>
${prose.inPeriod("，")}${issue.settled(closed)}<#if !all?has_content>，台账中没有尚未化解的风险和隐患</#if>。
</#if>
</#macro>

<#-- 几件事合起来叫什么 -->
<#function nouns all>
  <#local risks = all?filter(i -> issue.isRisk(i))?size>
  <#if risks == all?size><#return "风险"></#if>
  <#if risks == 0><#return "隐患"></#if>
  <#return "风险和隐患">
</#function>

<#-- 针对哪一个、哪几个 -->
<#function against all>
  <#if all?size == 1>
    <#local i = all[0]>
    <#if prose.endsWithAny(i.title, ["问题", "风险", "隐患"])><#return "针对" + i.title></#if>
    <#return "针对" + i.title + issue.isRisk(i)?then("的风险", "的隐患")>
  </#if>
  <#return "针对“" + all?map(i -> i.title)?join("”“") + "”" + counting(all?size) + "项" + nouns(all)>
</#function>

<#-- 台账里的措施，去掉与打算重复的 -->
<#function ownMeasures all said>
  <#local found = []>
  <#list all as i>
    <#list i.measures as measure>
      <#local plain = prose.bare(measure)>
      <#if !said?contains(plain) && !found?seq_contains(plain)><#local found = found + [plain]></#if>
    </#list>
  </#list>
  <#return found>
</#function>

<#-- 先写有打算的，再写只在台账里有措施的；都没有的提示 -->
<#macro measures>
<#local all = open()>
<#local items = []>
<#local answered = []>
<#local measured = []>
<#list visiblePlans() as plan>
  <#local here = all?filter(i -> plan.answers?seq_contains(i.id))>
  <#if here?has_content || !plan.answers?has_content>
    <#local fresh = here?filter(i -> !measured?seq_contains(i.id))>
    <#local steps = [here?has_content?then(against(here), ""),
      prose.enumerate(ownMeasures(fresh, plan.detail))?replace("；", "，"), prose.bare(plan.detail)]>
    <#local steps = steps?filter(step -> step?has_content)>
    <#if here?has_content && steps?size == 1>
      <#local text = prose.sentence(steps[0] + "，" + prose.bare(plan.title))>
    <#else>
      <#local text = prose.sentence(plan.title) + prose.sentence(steps?join("，"))>
    </#if>
    <#local items = items + [text + prose.charge(plan)]>
    <#list here as i><#local answered = answered + [i.id]></#list>
    <#list fresh as i><#local measured = measured + [i.id]></#list>
  </#if>
</#list>
<#list all as i>
  <#if !answered?seq_contains(i.id) && i.measures?has_content>
    <#local items = items + [against([i]) + "，" + prose.sentence(prose.enumerate(i.measures)?replace("；", "，"))]>
  </#if>
</#list>
<#if items?size == 1>
${items[0]}
<#else>
<#list items as item>
- ${item}
</#list>
</#if>
</#macro>
