<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/issues.ftl" as issue>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/tasks.ftl" as tasks>
<#assign spoken = !report.document.to?has_content>
<#assign subject = prose.self() + period + prose.state()>
<@slot name="salutation"><#if spoken>各位领导，同志们：</#if></@slot>
<@slot name="lead">
<#if report.meeting?has_content>
按照${report.meeting}安排，现将${subject}汇报如下：
<#else>
<@duty.lead subject=subject told="汇报"/>
</#if>
</@slot>
<@slot name="work">
<@tasks.each tasks.items(true, spoken)/>

<@figures.state/>
</@slot>
<@slot name="problems">
<@issue.problems lead="工作中还存在" intro="工作中还存在以下问题："/>
</@slot>
<@slot name="next">
<#assign plans = visiblePlans()>
<@issue.plans lead=("下一步，" + prose.self() + "将") intro=("下一步，" + prose.self() + "将重点做好以下" + counting(plans?size) + "项工作：")/>
</@slot>
<@slot name="closing">
${spoken?then("以上汇报，不妥之处，请批评指正。", "特此报告。")}
</@slot>
