<#-- 责任制：依据、责任层级、领导小组、制度文件、阵地 -->
<#import "/shared/prose.ftl" as prose>

<#-- 引言：依据和“现将……报告如下”；口头的用“汇报” -->
<#macro lead subject told="报告">
<#local papers = []>
<#list responsibility.basis as basis>
<#if basis.issuer?has_content && basis.issuer != unit.name><#local papers = papers + [basis]></#if>
</#list>
<#if papers?has_content>根据${prose.papers(papers)}要求，</#if>现将${subject}${told}如下：
</#macro>

<#-- 一个责任层级：谁、什么责任、职责 -->
<#function tier tier>
  <#local who = tier.post + tier.name>
  <#local duties = prose.clauses(tier.duties)?replace("；", "，")>
  <#if tier.title?contains("一岗双责")>
    <#local what = who + "落实“一岗双责”">
  <#elseif tier.title?ends_with("责任人")>
    <#local what = who + "为" + tier.title>
  <#elseif tier.title?ends_with("责任")>
    <#local what = who + "承担" + tier.title>
  <#elseif tier.title?ends_with("责")>
    <#local what = who + "负" + tier.title?remove_beginning("负")>
  <#elseif prose.endsWithAny(tier.title, ["长", "员", "主任", "书记"])>
    <#local what = who + "任" + tier.title>
  <#else>
    <#local what = who + "为" + tier.title>
  </#if>
  <#if !who?has_content><#return ""></#if>
  <#return what + duties?has_content?then("，" + duties, "")>
</#function>

<#-- 领导小组；报告里只说由谁组成，方案里才“成立” -->
<#function group group setUp=false>
  <#local name = group.name?has_content?then(group.name, field + "领导小组")>
  <#local parts = []>
  <#if group.leader??><#local parts = parts + ["由" + prose.holder(group.leader) + "任组长"]></#if>
  <#if group.deputies?has_content><#local parts = parts + [parts?has_content?then("", "由") + prose.holders(group.deputies) + "任副组长"]></#if>
  <#if group.members?has_content>
    <#local members = prose.holders(group.members)>
    <#local parts = parts + [parts?has_content?then(members + "为成员", "成员为" + members)]>
  </#if>
  <#if group.office??><#local parts = parts + ["办公室设在" + prose.holder(group.office)]></#if>
  <#if !parts?has_content><#return ""></#if>
  <#return setUp?then("成立" + name + "，", name) + parts?join("，") + "。">
</#function>

<#-- 本年形成的制度文件和责任书 -->
<#function documents>
  <#local made = []>
  <#list responsibility.documents as paper>
    <#if paper.date?? && paper.date.year == cutOff.year && paper.date.order lte cutOff.order>
      <#if paper.signers?has_content>
        <#local made = made + ["与" + paper.signers + "签订" + prose.titled(paper.title) + copies(paper)]>
      <#else>
        <#local made = made + ["制定" + prose.paper(paper)]>
      </#if>
    </#if>
  </#list>
  <#if !made?has_content><#return ""></#if>
  <#return prose.thisYear() + "，" + made?join("，") + "。">
</#function>

<#-- 签了几份 -->
<#function copies paper>
  <#if paper.copies??><#return paper.copies?string + "份"></#if>
  <#return "">
</#function>

<#-- 各责任层级写成一句 -->
<#function tiers>
  <#local all = []>
  <#list responsibility.tiers as each>
    <#local one = tier(each)>
    <#if one?has_content><#local all = all + [one]></#if>
  </#list>
  <#return all?has_content?then(all?join(all?join("")?contains("，")?then("；", "，")) + "。", "")>
</#function>

<#-- 责任层级、领导小组、制度文件，各成一段 -->
<#macro chain>
${tiers()}

<#list responsibility.group as each>
${group(each)}

</#list>
${documents()}
</#macro>

<#-- 有哪些阵地，怎么管：现有公众号1个，由某某负责；宣传栏12个。管法一样的合起来说 -->
<#function keeping>
  <#local all = responsibility.channels>
  <#if !all?has_content><#return ""></#if>
  <#local hows = all?map(channel -> kept(channel))>
  <#if all?size gt 1 && hows?filter(how -> how != hows[0])?size == 0>
    <#return "现有" + all?map(channel -> numbered(channel))?join("、") + hows[0]?has_content?then("，均" + hows[0], "") + "。">
  </#if>
  <#local told = all?map(channel -> numbered(channel) + kept(channel)?has_content?then("，" + kept(channel), ""))>
  <#return "现有" + told?join("；") + "。">
</#function>

<#-- 阵地，写成一段 -->
<#macro channels>
${keeping()}
</#macro>

<#-- 阵地和个数：宣传栏12个 -->
<#function numbered channel><#return channel.name + channel.count???then(channel.count?string + "个", "")></#function>

<#-- 一个阵地怎么管：由某某负责，实行三审三校 -->
<#function kept channel>
  <#local how = []>
  <#if channel.owner?has_content><#local how = how + ["由" + channel.owner + "负责"]></#if>
  <#if channel.review?has_content><#local how = how + [review(channel.review)]></#if>
  <#return how?join("，")>
</#function>

<#-- 信息怎么审核 -->
<#function review how>
  <#if how?ends_with("负责")><#return "信息审核由" + how></#if>
  <#if how?ends_with("审核")><#return "信息由" + how></#if>
  <#return "实行" + how>
</#function>
