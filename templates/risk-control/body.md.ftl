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

<#assign chain><@duty.chain/></#assign>
<#assign daily><@work.other/>

<@due.state lead="规定动作方面，"/></#assign>
<#assign study><@work.study/></#assign>
<#assign channels><@duty.channels/></#assign>
<@prose.parts [["组织领导", chain], ["日常工作", daily], ["学习教育", study], ["阵地管理", channels]]/>
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
