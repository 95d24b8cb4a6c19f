<#import "/shared/plan.ftl" as plan>
<@slot name="lead">
<@plan.lead purpose=("做好" + period + field + field?ends_with("工作")?then("", "工作"))/>
</@slot>
<@slot name="guidance"/>
<@slot name="group">
<@plan.roster/>
</@slot>
<@slot name="principles"/>
<@slot name="goals"/>
<@slot name="tasks">
<@plan.tasks/>

<#assign owed = obligations()>
<#if owed?has_content && visiblePlans()?has_content>
# 落实规定动作

<@plan.rules all=owed level=2/>
<#else>
<@plan.rules all=owed/>
</#if>
</@slot>
<@slot name="steps">
<@plan.steps/>
</@slot>
<@slot name="requirements"/>
