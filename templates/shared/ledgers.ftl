<#-- 台账和统计表：活动、规定动作、责任清单、汇总 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/plan.ftl" as plan>
<#import "/shared/tables.ftl" as tables>

<#-- 单位的简称，没有时用全称 -->
<#function shortName unit><#return wording.ledgers.shortName(unit)></#function>

<#-- 次数和单位；以人次计的写在人次一栏 -->
<#function amount activity><#return wording.ledgers.amount(activity)></#function>

<#-- 参加的人次 -->
<#function peopleIn activity><#return wording.ledgers.peopleIn(activity)></#function>

<#-- 对应的规定动作，写名称 -->
<#function duties activity><#return wording.ledgers.duties(activity)></#function>

<#-- 活动台账的一行 -->
<#function activityRow a><#return wording.ledgers.activityRow(a)></#function>

<#-- 登记了多少项活动，分为几类；一类一项的不说类 -->
<#macro activityTally>
${wording.ledgers.activityTally()}
</#macro>

<#-- 分类合计的一行 -->
<#function kindRow work><#return wording.ledgers.kindRow(work)></#function>

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
<#function isJudged o><#return wording.obligations.isJudged(o)></#function>

<#-- 要求：每半年至少1次，6月、12月；24小时内 -->
<#function demand o><#return wording.duties.demand(o)></#function>

<#-- 是哪几个周期，写在括号里；太多时只写有几个，全年的不说 -->
<#function which windows per><#return wording.duties.which(windows, per)></#function>

<#-- 应做几次 -->
<#function owed o><#return wording.duties.owed(o)></#function>

<#-- 做了几次；逐日逐事的没有登记就不写 -->
<#function times o><#return wording.duties.times(o)></#function>

<#-- 完成情况；没有达到要求的写明是哪几个周期 -->
<#function outcome o><#return wording.duties.outcome(o)></#function>

<#-- 已有的佐证；缺的写明应附什么 -->
<#function shown o><#return wording.duties.shown(o)></#function>

<#-- 完成情况表的一行 -->
<#function obligationRow o><#return wording.duties.obligationRow(o)></#function>

<#-- 本级的，有下级的加上下级的 -->
<#function allObligations><#return obligations("all")></#function>

<#-- 有期限要求的共几项，各是什么状态 -->
<#macro obligationTally>
${wording.duties.tally(allObligations(), obligations("members")?has_content)}
</#macro>

<#-- 状态在句子里怎么说 -->
<#function stateWord state><#return wording.duties.stateWord(state)></#function>

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
<#function tierRow tier><#return wording.ledgers.tierRow(tier)></#function>

<#-- 职责分工的一行 -->
<#function divisionRow division><#return wording.ledgers.divisionRow(division)></#function>

<#-- 规定动作的一行 -->
<#function dutyRow o><#return wording.ledgers.dutyRow(o)></#function>

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
<#function isOpen i><#return wording.risks.isOpen(i)></#function>

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
<#function stateCells obligations issues><#return wording.duties.stateCells(obligations, issues)></#function>

<#-- 有风险的说“问题和风险” -->
<#function issueWord><#return issues("风险", "members")?has_content?then("问题和风险", "问题")></#function>

<#-- 汇总了几个单位，有多少没有完成、没有销号 -->
<#macro summaryTally>
<#local of = members()>
<#if of?has_content>
本表汇总${of?size}${wording.report.membersCounted()}${period}的台账。${wording.duties.concern(obligations("members"), issues("members"), issueWord())}
</#if>
</#macro>

<#-- 没有销号的里面有几个超过时限 -->
<#function lateWords open late><#return wording.duties.lateWords(open, late)></#function>

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
<#function concerns member><#return wording.duties.concerns(member)></#function>

<#-- 要督促的事项，一项一行 -->
<#macro concernTable>
<#local rows = []>
<#list members() as member><#local rows = rows + concerns(member)></#list>
<@tables.grid caption="未完成的规定动作和逾期问题"
  heads=["单位", "类别", "事项", "情况"]
  aligns=["左", "中", "左", "左"]
  rows=rows/>
</#macro>
