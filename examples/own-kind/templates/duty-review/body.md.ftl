<#import "/shared/prose.ftl" as prose>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/issues.ftl" as issue>
<#assign me = data.述职人>
<#assign mine = activities()?filter(a -> a.host == me.姓名)>
<@slot name="lead">
我任${me.职务}，分管${me.分管?join("、")}。现将${period}履职情况报告如下：
</@slot>
<@slot name="deeds">
<#if mine?has_content>
${period.current}，本人主持或带队开展工作${tally(mine, "主持的活动")}次：${mine?map(a -> work.told(a))?join("；")}。
</#if>

<@due.state/>
</@slot>
<@slot name="gaps">
<#if data.不足?has_content>
${prose.inline(data.不足)}
</#if>

<#list issues("问题")?filter(i -> i.state != "已完成整改")>
工作中还有没有解决好的问题：<#items as i>${prose.bare(i.title)}<#sep>、</#sep></#items>。
</#list>
</@slot>
<@slot name="next">
<@issue.plans/>
</@slot>
<@slot name="closing">
以上报告，请予评议。
</@slot>
