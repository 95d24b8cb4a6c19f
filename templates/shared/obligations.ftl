<#-- 规定动作：要求和完成情况写成句子 -->
<#import "/shared/prose.ftl" as prose>

<#-- 要求：每年至少2次 -->
<#function rule o>
  <#if !o.per??><#return ""></#if>
  <#if o.per == "一事"><#return "一事一报"></#if>
  <#return "每" + o.per + "至少" + (o.min!1)?c + "次">
</#function>

<#-- 名称和要求：安全检查（每月至少1次） -->
<#function named o>
  <#local rule = rule(o)>
  <#return o.name + rule?has_content?then("（" + rule + "）", "")>
</#function>

<#-- 完成几次：安全检查（每月至少1次）完成6次；full 为假时不写要求，供会上讲 -->
<#function done o full=true word="完成"><#return full?then(named(o), o.name) + word + o.done?string + "次"></#function>

<#-- 一个周期叫什么：4月、第二季度、上半年、秋季学期、6月3日至9日；全年的没有名称 -->
<#function window w per>
  <#local month = (w.from.order / 100)?floor % 100>
  <#switch per>
    <#case "月"><#return month?c + "月">
    <#case "季度"><#return "第" + cardinal((month + 2) / 3) + "季度">
    <#case "半年"><#return (month lte 6)?then("上半年", "下半年")>
    <#case "周"><#return w.from.monthDay + "至" + w.to.monthDay>
    <#case "学期"><#return (month gte 8)?then("秋季学期", "春季学期")>
    <#default><#return "">
  </#switch>
</#function>

<#-- 是哪几个周期：5月、6月，第二、第三季度；多于 most 个时只说有几个 -->
<#function spans windows per most=4>
  <#if windows?size gt most>
    <#return "有" + windows?size?c + (per == "周")?then("", "个") + per>
  </#if>
  <#local names = windows?map(w -> window(w, per))>
  <#if per == "季度"><#return names?map(name -> name?remove_ending(per))?join("、") + per></#if>
  <#return names?join("、")>
</#function>

<#-- 没有达到要求的：写明是哪几个周期；只有一个周期时不必说 -->
<#function short o full=true>
  <#if o.done == 0><#return full?then(named(o), o.name) + "未完成"></#if>
  <#local missed = (o.windows?size lt 2)?then("", spans(o.windows?filter(w -> w.state == "未完成"), o.per))>
  <#return done(o, full) + "，" + missed + "未达到要求">
</#function>

<#-- 有期限、可以判断的 -->
<#function judged><#return obligations()?filter(o -> o.per?? && !["天", "一事"]?seq_contains(o.per))></#function>

<#-- 几项同样的写在一起：甲完成6次、乙完成2次，均达到要求 -->
<#function together all outcome>
  <#return all?join("、") + (all?size gt 1)?then("，均", "，") + outcome>
</#function>

<#-- 各项完成情况写成一句；full 为假时不写要求，达到要求的也不再写次数 -->
<#function told full=true>
  <#local met = []><#local open = []><#local begun = []><#local unmet = []><#local late = []><#local bare = []>
  <#list judged() as o>
    <#switch o.state>
      <#case "完成"><#local met = met + [full?then(done(o), o.name)]><#break>
      <#case "未到期"><#if o.done gt 0><#local begun = begun + [done(o, full, "已完成")]><#else><#local open = open + [full?then(named(o), o.name)]></#if><#break>
      <#case "未完成"><#local unmet = unmet + [short(o, full)]><#break>
      <#case "逾期"><#local late = late + [done(o, full)]><#break>
      <#case "缺佐证"><#local bare = bare + [done(o, full)]><#break>
    </#switch>
  </#list>
  <#local text = []>
  <#if met?has_content><#local text = text + [full?then(together(met, "达到要求"), met?join("、") + (met?size gt 1)?then("均", "") + "达到规定次数")]></#if>
  <#if begun?has_content><#local text = text + [together(begun, "尚未到期")]></#if>
  <#if open?has_content><#local text = text + [open?join("、") + "尚未到期"]></#if>
  <#if unmet?has_content><#local text = text + [unmet?join("；")]></#if>
  <#if late?has_content><#local text = text + [together(late, "晚于规定时限")]></#if>
  <#if bare?has_content><#local text = text + [together(bare, "佐证材料不全")]></#if>
  <#return prose.sentence(text?join("；"))>
</#function>

<#-- 各项完成情况；与别的内容写在一节里的，用 lead 起头 -->
<#macro state lead="">
<#local text = told()>
<#if text?has_content>
${lead}${text}
</#if>
</#macro>
