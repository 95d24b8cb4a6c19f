<#import "/shared/meeting.ftl" as meeting>
<@slot name="byline"><@meeting.byline report.speaker/></@slot>
<@slot name="salutation">同志们：</@slot>
<@slot name="lead"></@slot>
<@slot name="body"></@slot>
<@slot name="closing"></@slot>
