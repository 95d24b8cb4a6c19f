<#-- 逐项写工作：汇报、简报里的“一是……二是……”，每项 {head, text} -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>

<#-- 主题作小标题：本身是动宾结构的照写，名词前面加“抓好” -->
<#function takeUp theme><#return wording.tasks.takeUp(theme)></#function>

<#-- 几类活动写成一段；超过六句的分段 -->
<#function together all>
  <#local text><#list wording.work.paragraphs(all) as each>${each}<#sep>

</#sep></#list></#local>
  <#return text>
</#function>

<#-- 讲责任落实的主题，与责任层级、领导小组写在一起 -->
<#function isDuty theme><#return wording.tasks.isDuty(theme)></#function>

<#-- 领导小组和制度文件；层级较细的职责只写进汇报 -->
<#function duties full><#return wording.tasks.duties(full)></#function>

<#-- 几类活动的次数写成一句：召开甲会2次，开展乙、丙各若干次，参加多少人次 -->
<#function totals all taking>
  <#local heads = []>
  <#local parts = []>
  <#list all as each>
    <#local counted = []>
    <#list each.amounts as amount>
      <#if amount.measure != "人次"><#local counted = counted + [amount.figure?string + amount.measure]></#if>
    </#list>
    <#local said = work.noun(each.kind) + counted?join("、")>
    <#local how = work.verb(each.kind)>
    <#if heads?has_content && heads?last == how>
      <#local parts = parts[0..<(parts?size - 1)] + [parts?last + "、" + said]>
    <#else>
      <#local heads = heads + [how]>
      <#local parts = parts + [how + said]>
    </#if>
  </#list>
  <#return parts?join("，") + wording.totals.peopleOf(all, taking)>
</#function>

<#-- 下级单位的工作 -->
<#function ofMembers>
  <#local all = works("下级")>
  <#if !all?has_content><#return ""></#if>
  <#local kinds = all?map(each -> each.kind)>
  <#return prose.membersWord() + totals(all, people(kinds, "下级")) + "。">
</#function>

<#-- 各项工作；full 时写明规定动作完成得怎样，会上讲的不带括号里的要求 -->
<#function items full=true spoken=false>
  <#local all = works()>
  <#local plain = all?filter(each -> !each.theme?has_content)>
  <#local own = all?filter(each -> each.theme?has_content && isDuty(each.theme))>
  <#local steps = together(plain?filter(each -> !work.isStudy(each.kind) && work.isDuty(each)))>
  <#local found = [
    {"head": "落实工作责任", "text": duties(full) + together(own)},
    {"head": "落实规定动作", "text": steps + full?then(due.told(!spoken), "")},
    {"head": "组织学习教育", "text": together(plain?filter(each -> work.isStudy(each.kind)))}]>
  <#local themes = []>
  <#list all as each><#if each.theme?has_content && !isDuty(each.theme) && !themes?seq_contains(each.theme)><#local themes = themes + [each.theme]></#if></#list>
  <#list themes as theme>
    <#local found = found + [{"head": takeUp(theme), "text": together(all?filter(each -> each.theme == theme))}]>
  </#list>
  <#local found = found + [
    {"head": "开展各项活动", "text": together(plain?filter(each -> !work.isStudy(each.kind) && !work.isDuty(each)))},
    {"head": "管好工作阵地", "text": duty.keeping()},
    {"head": "抓好" + prose.membersWord() + "工作", "text": ofMembers()}]>
  <#return found?filter(item -> item.text?has_content)>
</#function>

<#-- 一是……二是……；只有一项时不编号，也不用小标题 -->
<#macro each items>
<#if items?size == 1>
${items[0].text}
<#else>
<#list items as item>
# ${item.head}

${item.text}

</#list>
</#if>
</#macro>
