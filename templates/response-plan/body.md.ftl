<#import "/shared/plan.ftl" as plan>
<#import "/shared/responsibility.ftl" as duty>
<@slot name="lead">
<@plan.lead purpose=("做好" + field?remove_ending("工作") + "应对工作")/>
</@slot>
<@slot name="guidance"/>
<@slot name="principles"/>
<@slot name="duties">
<#list responsibility.group as each>
${duty.group(each, true)}

</#list>
<@plan.divisions/>
</@slot>
<@slot name="mechanisms">
<@plan.rules all=plan.timed()/>
</@slot>
<@slot name="requirements"/>
