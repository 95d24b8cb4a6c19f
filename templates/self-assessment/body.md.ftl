<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/issues.ftl" as issue>
<#import "/shared/performance.ftl" as performance>
<@slot name="lead">
<@duty.lead subject=(prose.self() + period + field + "履职自评情况")/>
</@slot>
<@slot name="overview">
<@performance.plain/>
</@slot>
<@slot name="duties">
<@performance.themes/>
</@slot>
<@slot name="problems">
<@issue.problems/>
</@slot>
<@slot name="next">
<@issue.plans/>
</@slot>
<@slot name="indicators">
<@performance.table/>
</@slot>
<@slot name="closing">
特此报告。
</@slot>
