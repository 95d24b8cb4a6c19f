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
  <#local duties = prose.enumerate(tier.duties)?replace("；", "，")>
  <#if tier.title?contains("一岗双责")>
    <#local what = who + "落实“一岗双责”">
  <#elseif tier.title?ends_with("责任人")>
    <#local what = who + "为" + tier.title>
  <#elseif tier.title?ends_with("责任")>
    <#local what = who + "承担" + tier.title>
  <#elseif prose.endsWithAny(tier.title, ["长", "员", "主任", "书记"])>
    <#local what = who + "任" + tier.title>
  <#else>
    <#local what = who + "为" + tier.title>
  </#if>
  <#if !who?has_content><#return ""></#if>
  <#return what + duties?has_content?then("，" + duties, "")>
</#function>

<#-- 领导小组 -->
<#function group group>
  <#local name = group.name?has_content?then(group.name, field + "领导小组")>
  <#local people = []>
  <#if group.leader??><#local people = people + ["由" + prose.holder(group.leader) + "任组长"]></#if>
  <#if group.deputies?has_content><#local people = people + [prose.holders(group.deputies) + "任副组长"]></#if>
  <#if group.members?has_content><#local people = people + [prose.holders(group.members) + "为成员"]></#if>
  <#local office = "">
  <#if group.office??><#local office = "，领导小组办公室设在" + prose.holder(group.office)></#if>
  <#if !people?has_content && !office?has_content><#return ""></#if>
  <#return "成立" + name + people?has_content?then("，" + people?join("，"), "") + office + "。">
</#function>

<#-- 今年以来形成的制度文件 -->
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
  <#return "今年以来，" + made?join("，") + "。">
</#function>

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

<#macro chain>
${tiers()}

<#list responsibility.group as each>
${group(each)}

</#list>
${documents()}
</#macro>

<#-- 有哪些阵地，怎么管 -->
<#function keeping>
  <#local names = []>
  <#local kept = []>
  <#list responsibility.channels as channel>
    <#local names = names + [channel.name + counted(channel)]>
    <#local how = "">
    <#if channel.owner?has_content><#local how = "由" + channel.owner + "负责"></#if>
    <#if channel.review?has_content>
      <#local how = how + how?has_content?then("，", "") + review(channel.review)>
    </#if>
    <#if how?has_content><#local kept = kept + [channel.name + how]></#if>
  </#list>
  <#if !names?has_content><#return ""></#if>
  <#return "目前管理的阵地有" + names?join("、") + "。" + kept?has_content?then(kept?join("；") + "。", "")>
</#function>

<#macro channels>
${keeping()}
</#macro>

<#function counted channel>
  <#if channel.count??><#return channel.count?string + "个"></#if>
  <#return "">
</#function>

<#function review how>
  <#if how?ends_with("负责")><#return "信息审核由" + how></#if>
  <#if how?ends_with("审核")><#return "信息由" + how></#if>
  <#return "实行" + how>
</#function>
