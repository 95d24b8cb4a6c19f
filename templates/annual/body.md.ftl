<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/issues.ftl" as issue>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/tasks.ftl" as tasks>
<#import "/shared/year.ftl" as year>
<#import "/shared/charts.ftl" as charts>
<@slot name="lead">
<@duty.lead subject=(prose.self() + period + (period.key?length == 4)?then("度", "") + prose.state())/>
</@slot>
<@slot name="responsibility">
<@duty.chain/>

<@duty.channels/>
</@slot>
<@slot name="work">
<@figures.state/>

<#assign duties><@year.fulfilment/></#assign>
<#assign study><@work.study/></#assign>
<#assign other><@year.others/></#assign>
<#assign ofMembers>${tasks.ofMembers()}</#assign>
<#assign months><@year.months/></#assign>
<@prose.parts [
  ["规定动作完成情况", duties],
  ["学习教育情况", study],
  ["各项工作情况", other],
  [prose.membersWord() + "工作情况", ofMembers],
  ["各月工作情况", months]]/>
</@slot>
<@slot name="problems">
<#if issues()?has_content>
<@issue.tally/>

<@charts.issuesByTime all=issues()/>

<@issue.problems tallied=true/>
</#if>
</@slot>
<@slot name="next">
<@issue.plans/>
</@slot>
<@slot name="closing">
特此报告。
</@slot>
