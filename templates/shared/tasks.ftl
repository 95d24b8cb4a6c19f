<#-- 逐项写工作：汇报、简报里的“一是……二是……”，每项 {head, text} -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>

<#assign verbs = ["抓", "加强", "强化", "落实", "推进", "推动", "开展", "做好", "深化", "提升", "压实", "筑牢", "规范", "完善", "健全",
  "坚持", "严格", "夯实", "优化", "守牢", "管好", "建强", "促进", "保障", "聚焦", "突出", "加快", "扩大", "提高", "改善", "组织",
  "把牢", "把好", "拧紧", "绷紧", "念好", "下好", "唱响", "用好", "守好", "建好", "织密", "护好", "凝聚", "激发", "补齐", "盯紧", "传承", "架起"]>

<#-- 主题作小标题：本身是动宾结构的照写，名词前面加“抓好” -->
<#function takeUp theme>
  <#local plain = prose.bare(theme)?remove_ending("方面")>
  <#list verbs as verb><#if plain?starts_with(verb)><#return plain></#if></#list>
  <#return "抓好" + plain>
</#function>

<#-- 几类活动写成一段；超过六句的分段 -->
<#function together all>
  <#local text><#list wording.work.paragraphs(all) as each>${each}<#sep>

</#sep></#list></#local>
  <#return text>
</#function>

<#-- 讲责任落实的主题，与责任层级、领导小组写在一起 -->
<#function isDuty theme><#return ["责任落实", "落实责任", "压实责任", "落实工作责任"]?seq_contains(prose.bare(theme))></#function>

<#-- 领导小组和制度文件；层级较细的职责只写进汇报 -->
<#function duties full>
  <#local text = full?then(duty.tiers(), "")>
  <#list responsibility.group as group><#local text = text + duty.group(group)></#list>
  <#return text + duty.documents()>
</#function>

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

<#-- 所属单位的工作 -->
<#function ofMembers>
  <#local all = works("下级")>
  <#if !all?has_content><#return ""></#if>
  <#local kinds = all?map(each -> each.kind)>
  <#return "所属单位" + totals(all, people(kinds, "下级")) + "。">
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
    {"head": "抓好所属单位工作", "text": ofMembers()}]>
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
