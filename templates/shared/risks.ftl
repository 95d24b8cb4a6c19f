<#-- 风险和隐患，以及对着它们写的防范措施 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/issues.ftl" as issue>

<#-- 时段末还没有化解、没有整改完 -->
<#function isOpen i><#return wording.risks.isOpen(i)></#function>

<#-- 时段末还在的，风险在前，没有整改完的问题是隐患，在后 -->
<#function open><#return wording.risks.open()></#function>

<#-- 表现、原因、责任和时限；措施写在防范措施里 -->
<#function told i><#return wording.risks.told(i)></#function>

<#-- 存在的风险和隐患，时段内已化解的写在最后；前面各有小标题的，也另立小标题 -->
<#macro register>
<#local all = open()>
<#if all?has_content>
<@prose.points items=wording.risks.points() lead="主要是"/>

</#if>
<#local closed = issues()?filter(i -> !isOpen(i))>
<#if closed?has_content>
<#if all?size gt 3>
# ${issue.settledHead(closed)}。

</#if>
${prose.inPeriod("，")}${issue.settled(closed)}<#if !all?has_content>，台账中没有尚未化解的风险和隐患</#if>。
</#if>
</#macro>

<#-- 几件事合起来叫什么 -->
<#function nouns all><#return wording.risks.nouns(all)></#function>

<#-- 针对哪一个、哪几个 -->
<#function against all><#return wording.risks.against(all)></#function>

<#-- 台账里的措施，去掉与打算重复的 -->
<#function ownMeasures all said><#return wording.risks.ownMeasures(all, said)></#function>

<#-- 先写有打算的，再写只在台账里有措施的；都没有的提示 -->
<#macro measures>
<#local items = wording.risks.measures()>
<#if items?size == 1>
${items[0]}
<#else>
<#list items as item>
- ${item}
</#list>
</#if>
</#macro>
