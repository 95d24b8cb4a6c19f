<#-- 责任制：依据、责任层级、领导小组、制度文件、阵地 -->
<#import "/shared/prose.ftl" as prose>

<#-- 引言：依据和“现将……报告如下”；口头的用“汇报” -->
<#macro lead subject told="报告">
<#local papers = wording.cited.basis()>
<#if papers?has_content>根据${prose.papers(papers)}要求，</#if>现将${subject}${told}如下：
</#macro>

<#-- 一个责任层级：谁、什么责任、职责 -->
<#function tier tier><#return wording.responsibility.tier(tier)></#function>

<#-- 领导小组；报告里只说由谁组成，方案里才“成立” -->
<#function group group setUp=false><#return wording.responsibility.group(group, setUp)></#function>

<#-- 本年形成的制度文件和责任书 -->
<#function documents><#return wording.responsibility.documents()></#function>

<#-- 签了几份 -->
<#function copies paper><#return wording.responsibility.copies(paper)></#function>

<#-- 各责任层级写成一句 -->
<#function tiers><#return wording.responsibility.tiers()></#function>

<#-- 责任层级、领导小组、制度文件，各成一段 -->
<#macro chain>
${tiers()}

<#list responsibility.group as each>
${group(each)}

</#list>
${documents()}
</#macro>

<#-- 有哪些阵地，怎么管：现有公众号1个，由某某负责；宣传栏12个。管法一样的合起来说 -->
<#function keeping><#return wording.responsibility.keeping()></#function>

<#-- 阵地，写成一段 -->
<#macro channels>
${keeping()}
</#macro>

<#-- 阵地和个数：宣传栏12个 -->
<#function numbered channel><#return wording.responsibility.numbered(channel)></#function>

<#-- 一个阵地怎么管：由某某负责，实行三审三校 -->
<#function kept channel><#return wording.responsibility.kept(channel)></#function>

<#-- 信息怎么审核 -->
<#function review how><#return wording.responsibility.review(how)></#function>
