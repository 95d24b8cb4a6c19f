<#-- 会议：哪一个会、署名行、议程的串词 -->
<#import "/shared/prose.ftl" as prose>

<#-- 这份文稿属于哪个会议；不能确定时为空 -->
<#function current><#return wording.meetings.current()></#function>

<#-- 成文日期，没有时用开会的日期 -->
<#function day><#return wording.meetings.day()></#function>

<#-- 标题下面的一行：（职务姓名，日期） -->
<#macro byline people>
<#local line = wording.meetings.byline(people)>
<#if line?has_content>
${line}
</#if>
</#macro>

<#-- 会上称呼：有姓名的加“同志” -->
<#function called holder><#return wording.meetings.called(holder)></#function>

<#-- 做什么：传达学习《……》 -->
<#function deed item><#return wording.meetings.deed(item)></#function>

<#-- 请谁做什么；没有写明是谁的，只说做什么 -->
<#function please item><#return wording.meetings.please(item)></#function>

<#-- 议程一览：一是……；二是…… -->
<#function listed agenda><#return wording.meetings.listed(agenda)></#function>

<#-- 第几个：首先，接下来，最后 -->
<#function order n count><#return wording.meetings.order(n, count)></#function>

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
${wording.meetings.opening(item?counter, items?size)}${please(item)}。

<@parts item.items/>
</#list>
</#macro>
