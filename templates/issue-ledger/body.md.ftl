<#import "/shared/issues.ftl" as issue>
<@slot name="note">
<@issue.tally/>
</@slot>

<@issue.table/>
