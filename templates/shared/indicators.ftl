<#-- 指标：数值、构成、与前值相比的变化；“未发生”只用于数值为零的指标 -->
<#import "/shared/prose.ftl" as prose>

<#-- 数值和单位；百分号已在数值里 -->
<#function amount i>
  <#return i?string + (i.measure == "%")?then("", i.measure)>
</#function>

<#-- 事件类的指标为零时写“未发生” -->
<#function isNone i>
  <#return i?is_number && i == 0 && prose.containsAny(i.name, ["事件", "事故", "舆情", "案件", "违规", "违纪", "投诉"])>
</#function>

<#function none i>
  <#local name = i.name?remove_beginning("发生")?remove_ending("总数")?remove_ending("起数")?remove_ending("次数")>
  <#return name?remove_ending("数量")?remove_ending("数")>
</#function>

<#-- 构成：428人低年级…… -->
<#function parts i>
  <#local all = []>
  <#list i.parts as part><#if part.value?? && part.name?has_content><#local all = all + [part.name + part.value?string + i.measure]></#if></#list>
  <#return all?has_content?then("（" + all?join("、") + "）", "")>
</#function>

<#function compared i>
  <#if !i.change??><#return ""></#if>
  <#if i.change == 0><#return "，与" + since(i) + "持平"></#if>
  <#local share = i.measure == "%">
  <#local more = i.change gt 0>
  <#return "，比" + since(i) + share?then(more?then("提高", "下降"), more?then("增加", "减少"))
    + i.change.size?string + share?then("", i.measure)>
</#function>

<#function since i>
  <#if i.earlier??><#return i.earlier></#if>
  <#return "前期">
</#function>

<#function told i><#return i.name + amount(i) + parts(i) + compared(i)></#function>

<#macro state>
<#local all = indicators()>
<#local given = []>
<#local never = []>
<#list all as i>
<#if isNone(i)><#local never = never + [none(i)]><#else><#local given = given + [told(i)]></#if>
</#list>
<#if given?has_content>
截至${asOf}，${given?join("；")}。
</#if>
<#if never?has_content>
${period.current}未发生${prose.series(never)}。
</#if>
</#macro>
