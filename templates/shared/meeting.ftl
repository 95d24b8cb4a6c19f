<#-- 会议：哪一个会、署名行、议程的串词 -->
<#import "/shared/prose.ftl" as prose>

<#-- 这份文稿属于哪个会议；不能确定时为空 -->
<#function current>
  <#list meetings as each>
    <#if each.title == report.meeting || !report.meeting?has_content && meetings?size == 1><#return [each]></#if>
  </#list>
  <#return []>
</#function>

<#-- 成文日期，没有时用开会的日期 -->
<#function day>
  <#if report.document.date??><#return report.document.date?string></#if>
  <#local meeting = current()>
  <#if meeting?has_content && meeting[0].date??><#return meeting[0].date?string></#if>
  <#return "">
</#function>

<#-- 标题下面的一行：（职务姓名，日期） -->
<#macro byline people>
<#local all = []>
<#list people as each><#local all = all + [prose.holder(each)]></#list>
<#local line = [all?join("、"), day()]?filter(text -> text?has_content)>
<#if line?has_content>
（${line?join("，")}）
</#if>
</#macro>

<#-- 会上称呼：有姓名的加“同志” -->
<#function called holder>
  <#return prose.holder(holder) + (holder.name?has_content && !holder.name?ends_with("同志"))?then("同志", "")>
</#function>

<#-- 做什么：传达学习《……》 -->
<#function deed item>
  <#local action = prose.bare(item.action)>
  <#if !item.document?has_content || action?contains(item.document)><#return action></#if>
  <#return action + prose.titled(item.document)>
</#function>

<#-- 请谁做什么；没有写明是谁的，只说做什么 -->
<#function please item>
  <#local what = deed(item)>
  <#if item.speaker??><#return "请" + called(item.speaker) + what?remove_beginning("领导")></#if>
  <#return what>
</#function>

<#-- 议程一览：一是……；二是…… -->
<#function listed agenda>
  <#local all = []>
  <#list agenda as item>
    <#local all = all + [item.speaker???then(called(item.speaker) + deed(item)?remove_beginning("领导"), deed(item))]>
  </#list>
  <#return all>
</#function>

<#-- 第几个：首先，接下来，最后 -->
<#function order n count>
  <#if n == 1><#return "首先，"></#if>
  <#if n == count><#return "最后，"></#if>
  <#return "接下来，">
</#function>

<#-- 分项各成一段 -->
<#macro parts items>
<#list items as item>
${order(item?counter, items?size)}${please(item)}。

<#if item.items?has_content><@parts item.items/></#if>
</#list>
</#macro>

<#-- 一项议程的串词：现在进行第一项议程，请某某讲话 -->
<#macro agenda items>
<#list items as item>
<#local start = (items?size == 1)?then("现在进行会议议程，", (item?is_last && items?size gt 2)?then("最后，进行第" + cardinal(item?counter) + "项议程，", (item?is_first)?then("现在", "下面，") + "进行第" + cardinal(item?counter) + "项议程，"))>
${start}${please(item)}。

<@parts item.items/>
</#list>
</#macro>
