<#import "/shared/plan.ftl" as plan>
<#import "/shared/responsibility.ftl" as duty>
<@slot name="lead">
<@plan.lead purpose=field?ends_with("责任制")?then("落实" + field, "压实" + field + "责任")/>
</@slot>
<@slot name="guidance"/>
<@slot name="principles"/>
<@slot name="tasks">
<@plan.tiers/>

<@plan.tasks/>
</@slot>
<@slot name="mechanisms">
<@plan.rules all=obligations()/>
</@slot>
<@slot name="steps">
<@plan.steps/>
</@slot>
<@slot name="requirements"/>
<@slot name="group">
<#list responsibility.group as each>
${duty.group(each, true)}

</#list>
</@slot>
<@slot name="divisions">
<@plan.divisions/>
</@slot>
