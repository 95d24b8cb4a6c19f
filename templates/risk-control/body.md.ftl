<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/risks.ftl" as risk>
<@slot name="lead">
<@duty.lead subject=(prose.self() + period + field + "管控情况")/>
</@slot>
<@slot name="work">
<@figures.state/>

<@prose.part "组织领导"><@duty.chain/></@prose.part>

<@prose.part "日常工作"><@work.other/>

<@due.state/></@prose.part>

<@prose.part "学习教育"><@work.study/></@prose.part>

<@prose.part "阵地管理"><@duty.channels/></@prose.part>
</@slot>
<@slot name="risks">
<@risk.register/>
</@slot>
<@slot name="measures">
<@risk.measures/>
</@slot>
<@slot name="closing">
特此报告。
</@slot>
