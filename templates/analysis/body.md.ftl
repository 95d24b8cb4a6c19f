<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/issues.ftl" as issue>
<#import "/shared/indicators.ftl" as figures>
<@slot name="lead">
<@duty.lead subject=(prose.self() + period + field + "分析研判情况")/>
</@slot>
<@slot name="work">
<@figures.state/>

<@prose.part "责任落实情况"><@duty.chain/></@prose.part>

<@prose.part "工作开展情况"><@work.other/></@prose.part>

<#assign learned = work.studies()?has_content>
<#assign owed = due.judged()?has_content>
<@prose.part (learned && owed)?then("学习教育和规定动作落实情况", learned?then("学习教育情况", "规定动作落实情况"))><@work.study/>

<@due.state/></@prose.part>

<@prose.part "阵地管理情况"><@duty.channels/></@prose.part>
</@slot>
<@slot name="problems">
<@issue.problems/>
</@slot>
<@slot name="next">
<@issue.plans/>
</@slot>
<@slot name="closing">
特此报告。
</@slot>
