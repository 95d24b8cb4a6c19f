<#import "/shared/prose.ftl" as prose>
<#import "/shared/meeting.ftl" as meeting>
<#assign found = meeting.current()>
<#if found?has_content>
<#assign now = found[0]>
<@slot name="byline"><@meeting.byline now.host???then([now.host], [])/></@slot>
<@slot name="salutation">各位领导，同志们：</@slot>
<@slot name="lead">
<#assign items = meeting.listed(now.agenda)>
今天，我们<#if now.place?has_content>在${now.place}</#if>召开${now.title}。<#if items?size == 1>会议的议程是${items[0]}。<#elseif items?has_content>会议有${counting(items?size)}项议程：${prose.inline(items)}</#if>
</@slot>
<@slot name="agenda"><@meeting.agenda now.agenda/></@slot>
<@slot name="emphases">
<#assign points = now.emphases>
<#if points?has_content>
会议议程已经进行完毕。为落实好会议精神，我再强调<#if points?size == 1>一点，要${prose.sentence(points[0]?remove_beginning("要"))}<#else>${counting(points?size)}点：

<#list points as point>
- ${prose.sentence(point?remove_beginning("要"))}
</#list>
</#if>
</#if>
</@slot>
<@slot name="closing">
<#assign stressed = now.emphases?has_content || report.sections?filter(section -> ["emphases", "强调"]?seq_contains(section.slot))?has_content>
<#if !stressed>会议议程已经进行完毕。</#if>今天的会议到此结束，散会。
</@slot>
<#else>
<@tell error=true code="which-meeting" zh="文件里有几个会议，不知道这是哪一个的主持词" en="the file has several meetings; which one is this script for?" hintZh=("在这份报告里写：会议: " + meetings[0].title) hintEn=("write in this report: meeting: " + meetings[0].title)/>
</#if>
