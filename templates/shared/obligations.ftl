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

<#macro state>
<#local all = obligations()?filter(o -> o.per?? && !["天", "一事"]?seq_contains(o.per))>
<#local met = []><#local open = []><#local begun = []><#local unmet = []><#local late = []><#local bare = []>
<#list all as o>
<#switch o.state>
<#case "完成"><#local met = met + [done(o)]><#break>
<#case "未到期"><#if o.done gt 0><#local begun = begun + [done(o)]><#else><#local open = open + [named(o)]></#if><#break>
<#case "未完成"><#local unmet = unmet + [done(o)]><#break>
<#case "逾期"><#local late = late + [done(o)]><#break>
<#case "缺佐证"><#local bare = bare + [done(o)]><#break>
</#switch>
</#list>
<#local text = []>
<#if met?has_content><#local text = text + [met?join("、") + "，达到要求"]></#if>
<#if begun?has_content><#local text = text + [begun?join("、") + "，尚未到期"]></#if>
<#if open?has_content><#local text = text + [open?join("、") + "尚未到期"]></#if>
<#if unmet?has_content><#local text = text + [unmet?join("、") + "，未达到要求"]></#if>
<#if late?has_content><#local text = text + [late?join("、") + "，晚于规定时限"]></#if>
<#if bare?has_content><#local text = text + [bare?join("、") + "，佐证材料不全"]></#if>
<#if text?has_content>
规定动作方面，${text?join("；")}。
</#if>
</#macro>
