<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/issues.ftl" as issue>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/tasks.ftl" as tasks>
<#import "/shared/year.ftl" as year>
<@slot name="lead">
<@duty.lead subject=(prose.self() + period + (period.key?length == 4)?then("度", "") + field + "情况")/>
</@slot>
<@slot name="responsibility">
<@duty.chain/>

<@duty.channels/>
</@slot>
<@slot name="work">
<@figures.state/>

<@prose.part "规定动作完成情况"><@year.fulfilment/></@prose.part>

<@prose.part "学习教育情况"><@work.study/></@prose.part>

<@prose.part "各项工作情况"><@year.others/></@prose.part>

<@prose.part "所属单位工作情况">${tasks.ofMembers()}</@prose.part>

<@prose.part "各月工作情况"><@year.months/></@prose.part>
</@slot>
<@slot name="problems">
<#if issues()?has_content>
<@issue.tally/>

<@issue.problems/>
</#if>
</@slot>
<@slot name="next">
<@issue.plans/>
</@slot>
<@slot name="closing">
特此报告。
</@slot>
