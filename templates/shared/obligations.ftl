<#-- 规定动作：要求和完成情况写成句子 -->
<#import "/shared/prose.ftl" as prose>

<#-- 要求：每年至少2次 -->
<#function rule o>
  <#if !o.per??><#return ""></#if>
  <#if o.per == "一事"><#return "一事一报"></#if>
  <#return "每" + o.per + "至少" + (o.min!1)?c + "次">
</#function>

<#function named o>
  <#local rule = rule(o)>
  <#return o.name + rule?has_content?then("（" + rule + "）", "")>
</#function>

<#function done o><#return named(o) + "完成" + o.done?string + "次"></#function>

<#-- 有几个月（季度……）没有达到要求；只有一个窗口时不必说 -->
<#function short o>
  <#if o.done == 0><#return named(o) + "未完成"></#if>
  <#local n = o.windows?filter(w -> w.state == "未完成")?size>
  <#if o.windows?size lt 2><#return done(o) + "，未达到要求"></#if>
  <#return done(o) + "，有" + n?c + ["周", "年"]?seq_contains(o.per)?then("", "个") + o.per + "未达到要求">
</#function>

<#-- 有期限、可以判断的 -->
<#function judged><#return obligations()?filter(o -> o.per?? && !["天", "一事"]?seq_contains(o.per))></#function>

<#-- 各项完成情况写成一句 -->
<#function told>
  <#local met = []><#local open = []><#local begun = []><#local unmet = []><#local late = []><#local bare = []>
  <#list judged() as o>
    <#switch o.state>
      <#case "完成"><#local met = met + [done(o)]><#break>
      <#case "未到期"><#if o.done gt 0><#local begun = begun + [done(o)]><#else><#local open = open + [named(o)]></#if><#break>
      <#case "未完成"><#local unmet = unmet + [short(o)]><#break>
      <#case "逾期"><#local late = late + [done(o)]><#break>
      <#case "缺佐证"><#local bare = bare + [done(o)]><#break>
    </#switch>
  </#list>
  <#local text = []>
  <#if met?has_content><#local text = text + [met?join("、") + "，达到要求"]></#if>
  <#if begun?has_content><#local text = text + [begun?join("、") + "，尚未到期"]></#if>
  <#if open?has_content><#local text = text + [open?join("、") + "尚未到期"]></#if>
  <#if unmet?has_content><#local text = text + [unmet?join("；")]></#if>
  <#if late?has_content><#local text = text + [late?join("、") + "，晚于规定时限"]></#if>
  <#if bare?has_content><#local text = text + [bare?join("、") + "，佐证材料不全"]></#if>
  <#return text?has_content?then("规定动作方面，" + text?join("；") + "。", "")>
</#function>

<#macro state>
${told()}
</#macro>
