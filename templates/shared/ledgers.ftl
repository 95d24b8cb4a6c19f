<#-- 台账和统计表：活动、规定动作、责任清单、汇总 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/plan.ftl" as plan>
<#import "/shared/tables.ftl" as tables>

<#-- 单位的简称，没有时用全称 -->
<#function shortName unit><#return unit.shortName?has_content?then(unit.shortName, unit?string)></#function>

<#-- 次数和单位；以人次计的写在人次一栏 -->
<#function amount activity>
  <#local measure = activity.measure?has_content?then(activity.measure, "次")>
  <#if measure == "人次"><#return ""></#if>
  <#if activity.count??><#return activity.count?string + measure></#if>
  <#return "1" + measure>
</#function>

<#-- 参加的人次 -->
<#function peopleIn activity>
  <#if activity.people??><#return activity.people?string></#if>
  <#if activity.measure == "人次" && activity.count??><#return activity.count?string></#if>
  <#return "">
</#function>

<#-- 对应的规定动作，写名称 -->
<#function duties activity>
  <#local names = []>
  <#list responsibility.obligations as o><#if activity.serves?seq_contains(o.id)><#local names = names + [o.name]></#if></#list>
  <#return names?join("、")>
</#function>

<#-- 活动台账的一行 -->
<#function activityRow a>
  <#return [a.date.short, a.kind, a.title, prose.bare(a.summary), a.theme, amount(a), peopleIn(a), a.host, a.place, duties(a), a.evidence?join("、")]>
</#function>

<#-- 登记了多少项活动，分为几类；一类一项的不说类 -->
<#macro activityTally>
<#local all = activities()>
<#if all?has_content>
<#local kinds = works()>
${period}登记活动${tally(all, "活动")}项<#if kinds?size gt 1 && kinds?size lt all?size>，分为${kinds?size}类</#if>。
<#else>
${period}没有活动登记。
</#if>
</#macro>

<#-- 分类合计的一行 -->
<#function kindRow work>
  <#local amounts = []>
  <#list work.amounts as a><#if a.measure != "人次"><#local amounts = amounts + [a.figure?string + a.measure]></#if></#list>
  <#local people = "">
  <#if work.people??><#local people = work.people?string></#if>
  <#return [work.kind, tally(work.activities, work.kind)?string, amounts?join("、"), people]>
</#function>

<#-- 活动台账，和分类合计；一类一项的不必合计 -->
<#macro activityTable>
<#local all = activities()>
<#local kinds = works()>
<@tables.grid
  heads=["日期", "类别", "名称", "内容", "主题", "数量", "人次", "主持", "地点", "对应规定动作", "佐证"]
  aligns=["中", "中", "左", "左", "中", "中", "中", "中", "左", "左", "左"]
  rows=all?map(a -> activityRow(a))/>

<#if kinds?size gt 1 && kinds?size lt all?size>
<#local everyone = "">
<#if kinds?filter(w -> w.people??)?has_content><#local everyone = people(kinds?map(w -> w.kind))?string></#if>
<@tables.grid caption="分类合计"
  heads=["类别", "记录（项）", "数量", "人次"]
  aligns=["左", "中", "中", "中"]
  rows=kinds?map(w -> kindRow(w))
  total=["", tally(all, "活动")?string, "", everyone]/>

${wording.totals.note(kinds)}
</#if>
</#macro>

<#-- 按周期判断的：逐日的、逐事的和长期的，台账里看不出漏做 -->
<#function isJudged o><#return o.per?? && !["天", "一事"]?seq_contains(o.per)></#function>

<#-- 要求：每半年至少1次，6月、12月；24小时内 -->
<#function demand o>
  <#local parts = []>
  <#if o.per?? && o.per == "一事">
    <#local parts = parts + [plan.byEvent(o)]>
  <#elseif o.per??>
    <#local parts = parts + ["每" + o.per + "至少" + (o.min!1)?c + "次"]>
  </#if>
  <#if o.due?has_content><#local parts = parts + [plan.months(o.due)]></#if>
  <#if o.within?has_content><#local parts = parts + [plan.within(o.within)]></#if>
  <#return parts?join("，")>
</#function>

<#-- 是哪几个周期，写在括号里；太多时只写有几个，全年的不说 -->
<#function which windows per>
  <#local named = due.spans(windows, per, 6)?remove_beginning("有")>
  <#return named?has_content?then("（" + named + "）", "")>
</#function>

<#-- 应做几次 -->
<#function owed o>
  <#local n = 0>
  <#if isJudged(o)><#list o.windows as w><#local n = n + w.required></#list></#if>
  <#return (n == 0)?then("", n?c)>
</#function>

<#-- 做了几次；逐日逐事的没有登记就不写 -->
<#function times o><#return (!isJudged(o) && o.done == 0)?then("", o.done?string)></#function>

<#-- 完成情况；没有达到要求的写明是哪几个周期 -->
<#function outcome o>
  <#if !isJudged(o)>
    <#if o.done == 0><#return "本期无登记"></#if>
    <#return (o.state == "缺佐证")?then("缺佐证", "已开展")>
  </#if>
  <#local told = []>
  <#list ["未完成", "逾期", "缺佐证"] as state>
    <#local some = o.windows?filter(w -> w.state == state)>
    <#if some?has_content><#local told = told + [state + which(some, o.per)]></#if>
  </#list>
  <#return told?has_content?then(told?join("；"), o.state)>
</#function>

<#-- 已有的佐证；缺的写明应附什么 -->
<#function shown o>
  <#local all = []>
  <#list served(o) as activity><#list activity.evidence as each>
    <#if !all?seq_contains(each)><#local all = all + [each]></#if>
  </#list></#list>
  <#if o.state == "缺佐证"><#local all = all + ["应附" + o.evidence?join("或")]></#if>
  <#return all?join("；")?replace("；(?!应附)", "、", "r")>
</#function>

<#-- 完成情况表的一行 -->
<#function obligationRow o>
  <#return [shortName(o.unit.unit), o.name, o.subject, demand(o), o.receiver, owed(o), times(o), outcome(o), shown(o)]>
</#function>

<#-- 本级的，有下级的加上下级的 -->
<#function allObligations><#return obligations("all")></#function>

<#-- 有期限要求的共几项，各是什么状态 -->
<#macro obligationTally>
<#local all = allObligations()?filter(o -> isJudged(o))>
<#if all?has_content>
<#local states = []>
<#list ["完成", "未到期", "缺佐证", "逾期", "未完成"] as state>
<#local some = all?filter(o -> o.state == state)>
<#if some?has_content><#local states = states + [{"word": stateWord(state), "all": some, "of": state}]></#if>
</#list>
<#local whose = obligations("members")?has_content?then(shortName(unit) + "及下级单位", "")>
截至${asOf}，${whose}有期限要求的规定动作共${tally(all, "规定动作")}项，<#t>
<#if states?size == 1>
<#if all?size gt 1>均</#if>${states[0].word}。
<#else>
其中${states?map(s -> s.word + tally(s.all, s.of)?string + "项")?join("、")}。
</#if>
</#if>
</#macro>

<#-- 状态在句子里怎么说 -->
<#function stateWord state>
  <#switch state>
    <#case "完成"><#return "已完成">
    <#case "未到期"><#return "尚未到期">
    <#case "逾期"><#return "逾期完成">
    <#case "缺佐证"><#return "已开展但缺佐证">
    <#default><#return state>
  </#switch>
</#function>

<#-- 规定动作完成情况表，有下级的写明单位 -->
<#macro obligationTable>
<#local all = allObligations()>
<#local several = obligations("members")?has_content>
<@tables.grid
  heads=["单位", "规定动作", "责任主体", "要求", "报送单位", "应完成（次）", "已完成（次）", "完成情况", "佐证"]
  aligns=["左", "左", "左", "左", "左", "中", "中", "中", "左"]
  rows=all?map(o -> several?then(obligationRow(o), [""] + obligationRow(o)[1..]))/>
</#macro>

<#-- 责任清单里责任层级的一行 -->
<#function tierRow tier>
  <#return [tier.title, tier.post + tier.name, tables.points(tier.duties?map(d -> prose.bare(d)))]>
</#function>

<#-- 职责分工的一行 -->
<#function divisionRow division>
  <#return [division.body, tables.points(division.duties?map(d -> prose.bare(d)))]>
</#function>

<#-- 规定动作的一行 -->
<#function dutyRow o>
  <#return [o.name, plan.subject(o), demand(o), o.receiver, o.evidence?join("、"), o.basis]>
</#function>

<#-- 责任层级 -->
<#macro tierTable>
<@tables.grid
  heads=["责任层级", "责任人", "职责"]
  aligns=["中", "中", "左"]
  rows=responsibility.tiers?map(t -> tierRow(t))/>
</#macro>

<#-- 职责分工 -->
<#macro divisionTable>
<@tables.grid
  heads=["机构", "职责"]
  aligns=["左", "左"]
  rows=responsibility.divisions?map(d -> divisionRow(d))/>
</#macro>

<#-- 规定动作 -->
<#macro dutyTable>
<@tables.grid
  heads=["规定动作", "责任主体", "要求", "报送单位", "佐证", "依据"]
  aligns=["左", "左", "左", "左", "左", "左"]
  rows=responsibility.obligations?map(o -> dutyRow(o))/>
</#macro>

<#-- 根据什么文件制定本清单 -->
<#macro basis>
<#local relied = plan.papers(responsibility.obligations?map(o -> o.basis))>
<#if relied?has_content>
根据${relied}，制定本清单。
</#if>
</#macro>

<#-- 没有销号的 -->
<#function isOpen i><#return i.state != "已完成整改"></#function>

<#-- 一类活动在一个单位的数量；列名里已有单位时只写数 -->
<#function done works kind measure>
  <#list works as w>
    <#if w.kind == kind>
      <#if measure?has_content><#return w.amounts?map(a -> a.figure?string)?join("、")></#if>
      <#return prose.amounts(w)>
    </#if>
  </#list>
  <#return "—">
</#function>

<#-- 全部单位都用同一个单位计数时，单位写在列名里 -->
<#function measure work><#return (work.amounts?size == 1)?then(work.amounts[0].measure, "")></#function>

<#-- 一个单位参加的人次 -->
<#function peopleOf member><#if member.people??><#return member.people?string></#if><#return "—"></#function>

<#-- 一个单位各类活动的数量 -->
<#function activityCells member kinds>
  <#return kinds?map(w -> done(member.works, w.kind, measure(w)))>
</#function>

<#-- 未完成的规定动作、问题、未销号的、逾期的各几个 -->
<#function stateCells obligations issues>
  <#return [
    tally(obligations?filter(o -> o.state == "未完成"), "未完成的规定动作")?string,
    tally(issues, "问题")?string,
    tally(issues?filter(i -> isOpen(i)), "未销号的问题")?string,
    tally(issues?filter(i -> i.state == "逾期未完成"), "逾期的问题")?string]>
</#function>

<#-- 有风险的说“问题和风险” -->
<#function issueWord><#return issues("风险", "members")?has_content?then("问题和风险", "问题")></#function>

<#-- 汇总了几个单位，有多少没有完成、没有销号 -->
<#macro summaryTally>
<#local of = members()>
<#if of?has_content>
<#local unmet = obligations("members")?filter(o -> o.state == "未完成")>
<#local open = issues("members")?filter(i -> isOpen(i))>
<#local late = open?filter(i -> i.state == "逾期未完成")>
<#local told = []>
<#if unmet?has_content><#local told = told + [tally(unmet, "未完成的规定动作")?string + "项规定动作未完成"]></#if>
<#if open?has_content>
  <#local told = told + [tally(open, "未销号的问题")?string + "个" + issueWord() + "尚未销号" + lateWords(open, late)]>
</#if>
本表汇总${of?size}个下级单位${period}的台账。<#if told?has_content>截至${asOf}，有${told?join("；有")}。</#if>
</#if>
</#macro>

<#-- 没有销号的里面有几个超过时限 -->
<#function lateWords open late>
  <#if !late?has_content><#return ""></#if>
  <#if late?size == open?size><#return (open?size gt 1)?then("，均已", "，已") + "超过时限"></#if>
  <#return "，其中" + tally(late, "逾期的问题")?string + "个已超过时限">
</#function>

<#-- 汇总表，一个单位一行；只有一个单位的没有合计 -->
<#macro summaryTable>
<#local of = members()>
<#local kinds = works("members")>
<#local anyone = of?filter(m -> m.people??)?has_content>
<#local states = ["未完成规定动作（项）", issueWord() + "（个）", "其中未销号（个）", "其中逾期（个）"]>
<#local statesTotal = stateCells(obligations("members"), issues("members"))>
<#local heads = kinds?map(w -> w.kind + measure(w)?has_content?then("（" + measure(w) + "）", ""))>
<#local several = of?size gt 1>
<#local total = kinds?map(w -> done(kinds, w.kind, measure(w)))>
<#if anyone>
  <#local heads = heads + ["参加人次"]>
  <#local total = total + [people(kinds?map(w -> w.kind), "members")?string]>
</#if>
<#-- 再多的列放不进一页，活动和整改分开列表 -->
<#local wide = heads?size gt 4>
<#if wide>
<#local parts = ((heads?size + 7) / 8)?floor>
<#list 0..<parts as part>
<#local first = part * 8>
<#local end = [first + 8, heads?size]?min>
<@tables.grid caption=("活动情况" + (parts gt 1)?then("（" + cardinal(part + 1) + "）", ""))
  heads=["单位"] + heads[first..<end]
  aligns=["左"] + heads[first..<end]?map(h -> "中")
  rows=of?map(m -> [shortName(m.unit)] + cells(m, kinds, anyone)[first..<end])
  total=several?then([""] + total[first..<end], [])/>
</#list>
<@tables.grid caption="规定动作和问题整改情况"
  heads=["单位"] + states
  aligns=["左", "中", "中", "中", "中"]
  rows=of?map(m -> [shortName(m.unit)] + stateCells(m.obligations, m.issues))
  total=several?then([""] + statesTotal, [])/>
<#else>
<@tables.grid
  heads=["单位"] + heads + states
  aligns=["左"] + (heads + states)?map(h -> "中")
  rows=of?map(m -> [shortName(m.unit)] + cells(m, kinds, anyone) + stateCells(m.obligations, m.issues))
  total=several?then([""] + total + statesTotal, [])/>
</#if>
</#macro>

<#-- 汇总表下面：没有登记人数的 -->
<#macro summaryNote>
${wording.totals.note(works("members"))}
</#macro>

<#-- 一个单位活动的各格；有人次的加人次 -->
<#function cells member kinds anyone>
  <#local cells = activityCells(member, kinds)>
  <#return anyone?then(cells + [peopleOf(member)], cells)>
</#function>

<#-- 哪个单位有哪些事项要督促 -->
<#function concerns member>
  <#local rows = []>
  <#list member.obligations as o>
    <#if isJudged(o) && ["未完成", "逾期", "缺佐证"]?seq_contains(o.state)>
      <#local rows = rows + [[shortName(member.unit), "规定动作", o.name, outcome(o)]]>
    </#if>
  </#list>
  <#list member.issues as i>
    <#if i.state == "逾期未完成">
      <#local rows = rows + [[shortName(member.unit), i.kind!"问题", i.title, "应于" + i.due + (i.due.words??)?then("", "前") + "完成整改，逾期未完成"]]>
    </#if>
  </#list>
  <#return rows>
</#function>

<#-- 要督促的事项，一项一行 -->
<#macro concernTable>
<#local rows = []>
<#list members() as member><#local rows = rows + concerns(member)></#list>
<@tables.grid caption="未完成的规定动作和逾期问题"
  heads=["单位", "类别", "事项", "情况"]
  aligns=["左", "中", "左", "左"]
  rows=rows/>
</#macro>
