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

<#assign learned = work.studies()?has_content>
<#assign owed = due.judged()?has_content>
<#assign chain><@duty.chain/></#assign>
<#assign other><@work.other/></#assign>
<#assign study><@work.study/>

<@due.state lead=learned?then("规定动作方面，", "")/></#assign>
<#assign channels><@duty.channels/></#assign>
<@prose.parts [
  ["责任落实情况", chain],
  ["工作开展情况", other],
  [(learned && owed)?then("学习教育和规定动作落实情况", learned?then("学习教育情况", "规定动作落实情况")), study],
  ["阵地管理情况", channels]]/>
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
