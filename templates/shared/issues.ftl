<#-- 问题和风险：报告里的句子，台账里的行 -->
<#import "/shared/prose.ftl" as prose>

<#-- 是不是风险 -->
<#function isRisk i><#return wording.issues.isRisk(i)></#function>

<#-- 责任人（责任单位） -->
<#function owner i><#return wording.issues.owner(i)></#function>

<#-- 应于某日前完成整改、应于年底前完成整改、整改时限为立行立改 -->
<#function until i><#return wording.issues.until(i)></#function>

<#-- 时限和责任，到本期末为止 -->
<#function limit i><#return wording.issues.limit(i)></#function>

<#-- 表现、原因、措施、责任和时限 -->
<#function body i><#return wording.issues.body(i)></#function>

<#-- 几个问题，一个一点 -->
<#function list all><#return wording.issues.list(all)></#function>

<#-- 某某的问题、某某的风险；标题自己已经写明的不再重复 -->
<#function named i><#return wording.issues.named(i)></#function>

<#-- 只有一个问题时的起头：工作中还存在某某的问题 -->
<#function only i lead><#return wording.issues.only(i, lead)></#function>

<#-- 时段内完成整改的写成一句 -->
<#function settled all><#return wording.issues.settled(all)></#function>

<#-- 已完成整改的上面的小标题 -->
<#function settledHead all><#return wording.issues.settledHead(all)></#function>

<#-- lead 接在唯一的问题前面，intro 是多个问题前面的一句话；问题或者风险多得各有小标题时，风险和已完成整改的也另立小标题；都已完成整改的，写明台账里没有别的，前面写了件数的（tallied）不写 -->
<#macro problems lead="" intro="" tallied=false>
<#local open = issues("问题")?filter(i -> i.state != "已完成整改")>
<#local risks = issues("风险")?filter(i -> i.state != "已完成整改")>
<#local closed = issues()?filter(i -> i.state == "已完成整改")>
<#local headed = open?size gt 3 || risks?size gt 3>
<#if open?has_content>
<#if headed && open?size lte 3>
# 尚未完成整改的问题

</#if>
<@prose.points items=(open?size == 1)?then([only(open[0], lead)], list(open)) lead=lead intro=intro/>

</#if>
<#if risks?has_content>
<#if headed && open?has_content && risks?size == 1>
<#local point = only(risks[0], "需要防范")>
# 需要防范${prose.sentence(point.head)}

${point.text}
<#elseif headed && open?has_content>
# 需要防范的风险

<@prose.points items=list(risks) below=true/>
<#else>
<@prose.points items=(risks?size == 1)?then([only(risks[0], "需要防范")], list(risks)) lead="需要防范" intro="需要防范以下风险："/>
</#if>

</#if>
<#if closed?has_content>
<#if headed>
# ${settledHead(closed)}。

</#if>
${prose.inPeriod("，")}${settled(closed)}<#if !tallied && !open?has_content && !risks?has_content>，台账中没有尚未整改的问题</#if>。
</#if>
</#macro>

<#-- 一项打算针对哪些问题；后来才发现的不提 -->
<#function answered plan><#return wording.issues.answered(plan)></#function>

<#-- 一项打算的内容、责任和时限 -->
<#function plan plan><#return wording.issues.plan(plan)></#function>

<#-- 下一步的各项打算 -->
<#macro plans lead="" intro="">
<#local items = wording.issues.plans()>
<#if items?has_content>
<@prose.points items=items lead=lead intro=intro/>
</#if>
</#macro>

<#-- 状态怎么说：风险是“已化解”“正在防范”“逾期未化解” -->
<#function stateWord state risk><#return wording.issues.stateWord(state, risk)></#function>

<#-- 台账里的完成情况 -->
<#function state i><#return wording.issues.state(i)></#function>

<#-- 台账里的佐证；时段内没有销号的不写 -->
<#function proof i><#return wording.issues.proof(i)></#function>

<#-- 一类有几个，各是什么状态 -->
<#function counted kind><#return wording.issues.counted(kind)></#function>

<#-- 登记在册的有几个，各是什么状态 -->
<#macro tally>
${wording.issues.tally()}
</#macro>

<#-- 问题整改台账，一件一行；类别、发现时间、来源、等级、原因有一件写了才列 -->
<#macro table>
<#local all = issues()>
<@prose.table heads=wording.register.heads(all) aligns=wording.register.aligns(all) rows=wording.register.rows(all)/>
</#macro>

<#-- 台账里的整改措施，一条一行 -->
<#macro measures all><#if all?size == 1>${all[0]}<#else><#list all as each>${each?counter}. ${prose.bare(each)}<#sep><br></#sep></#list></#if></#macro>
