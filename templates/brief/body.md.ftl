<#import "/shared/prose.ftl" as prose>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/tasks.ftl" as tasks>
<#assign who = unit.shortName?has_content?then(unit.shortName, unit.name)>
<#assign items = tasks.items(false)>
<#assign written = report.sections?filter(section -> ["body", "正文"]?seq_contains(section.slot))?has_content>
<@slot name="lead">
<#if written || items?size lt 2>
${period}，${who}${prose.state()}如下：
<#else>
${period}，${who}从${counting(items?size)}个方面${field?ends_with("制")?then("落实", "推进")}${field}。
</#if>
</@slot>
<@slot name="body">
<@tasks.each items/>

<@figures.state/>
</@slot>
