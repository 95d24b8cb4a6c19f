<#-- 方案：缘由、组织领导、职责、规定动作、步骤 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/work.ftl" as work>

<#-- 以下简称：只有后文用到时才交代；后文是单位写的正文，或表里的依据 -->
<#function abbreviated paper cited>
  <#if !paper.short?has_content><#return ""></#if>
  <#list cited as each><#if each?contains(paper.short)><#return "以下简称" + prose.titled(paper.short)></#if></#list>
  <#local name = prose.titled(paper.short)>
  <#list report.sections as section><#list section.parts as part>
    <#if part.text?contains(name)><#return "以下简称" + name></#if>
  </#list></#list>
  <#return "">
</#function>

<#-- 一份文件，括号里写文号和简称 -->
<#function paper paper cited>
  <#local notes = []>
  <#if paper.number?has_content><#local notes = notes + [paper.number]></#if>
  <#local short = abbreviated(paper, cited)>
  <#if short?has_content><#local notes = notes + [short]></#if>
  <#return prose.titled(paper.title) + notes?has_content?then("（" + notes?join("，") + "）", "")>
</#function>

<#-- 上级的文件：书名号之间不用顿号，有括号隔开时才用 -->
<#function papers cited=[]>
  <#local all = []>
  <#list responsibility.basis as basis>
    <#if basis.issuer?has_content && basis.issuer != unit.name><#local all = all + [paper(basis, cited)]></#if>
  </#list>
  <#if all?size lt 2><#return all?join("")></#if>
  <#local text = "">
  <#list all as each>
    <#local text = text + each>
    <#if each?counter == all?size - 1><#local text = text + "和">
    <#elseif each?counter lt all?size && each?ends_with("）")><#local text = text + "、"></#if>
  </#list>
  <#return text>
</#function>

<#-- 引言：依据、目的，制定本方案 -->
<#macro lead purpose>
<#local relied = papers()>
<#if relied?has_content>根据${relied}要求，</#if>为${purpose}，结合${prose.self()}实际，制定本方案。
</#macro>

<#-- 小标题接正文：（一）某某。内容 -->
<#macro section head text="" level=1>
<#local line = text?has_content?then(prose.sentence(head), prose.bare(head))>
<#if level == 1>
# ${line}
<#else>
## ${line}
</#if>

${text}

</#macro>

<#-- 一个机构的职责：几句话的写在一段，多的逐条列 -->
<#macro duties body duties>
<#if duties?size gt 3>
# ${prose.bare(body)}

<#list duties as duty>
${duty?counter}. ${prose.sentence(duty)}
</#list>
<#elseif duties?has_content>
<@section head=body text=prose.sentence(prose.clauses(duties))/>
</#if>

</#macro>

<#-- 各机构的职责 -->
<#macro divisions>
<#list responsibility.divisions as division>
<@duties body=division.body duties=division.duties/>
</#list>
</#macro>

<#-- 姓名（职务） -->
<#function person holder>
  <#if holder.name?has_content && holder.post?has_content><#return holder.name + "（" + holder.post + "）"></#if>
  <#return holder.post + holder.name>
</#function>

<#-- 几个人：姓名（职务），并列 -->
<#function persons list><#return list?map(each -> person(each))?join("、")></#function>

<#-- 领导小组名单 -->
<#macro roster>
<#list responsibility.group as group>
<#local name = group.name?has_content?then(group.name, field + "领导小组")>
<#local lines = []>
<#if group.leader??><#local lines = lines + ["组长：" + person(group.leader)]></#if>
<#if group.deputies?has_content><#local lines = lines + ["副组长：" + persons(group.deputies)]></#if>
<#if group.members?has_content><#local lines = lines + ["成员：" + persons(group.members)]></#if>
<#if lines?has_content>
成立${name}，组成人员如下：

<#list lines as line>
${line}

</#list>
</#if>
<#if group.office??>
${name}办公室设在${prose.holder(group.office)}。

</#if>
</#list>
</#macro>

<#-- 是不是要报给谁的 -->
<#function isReport name><#return prose.endsWithAny(name, ["汇报", "报告", "报送", "上报", "述职"])></#function>

<#-- 时限：1小时内、17:00前、第一时间 -->
<#function within text>
  <#local t = text?trim?replace("^([0-9]+) *h$", "$1小时内", "r")?replace("^([0-9]+) *d$", "$1天内", "r")?replace("^([0-9]+) *min$", "$1分钟内", "r")>
  <#return t?replace("^([0-9]{1,2}[:：][0-9]{2})$", "$1前", "r")>
</#function>

<#-- 谁：要求各自做到的，加“各” -->
<#function subject o>
  <#if (o.scope!"") == "各自" && o.subject?has_content && !o.subject?contains("各") && !o.subject?contains("每")>
    <#return "各" + o.subject>
  </#if>
  <#return o.subject>
</#function>

<#-- 限定的月份：6月底、12月底前 -->
<#function months due><#return due?map(month -> month?c + "月底")?join("、") + "前"></#function>

<#-- 逐事办理的：一事一批；要报给谁的叫“一事一报” -->
<#function byEvent o>
  <#if o.name?ends_with("审批")><#return "一事一批"></#if>
  <#if o.name?ends_with("审核")><#return "一事一审"></#if>
  <#return (isReport(o.name) || o.receiver?has_content)?then("一事一报", "一事一办")>
</#function>

<#-- 留存什么备查 -->
<#function kept o>
  <#if !o.evidence?has_content><#return ""></#if>
  <#return "，留存" + o.evidence?join("、") + "备查">
</#function>

<#-- 一项规定动作写成一句话 -->
<#function rule o>
  <#local who = subject(o)>
  <#local by = who?has_content?then("由" + who + "负责", "")>
  <#local limit = within(o.within)>
  <#if !o.per?? || o.per == "一事">
    <#local parts = by?has_content?then([by], [])>
    <#if o.per??><#local parts = parts + [byEvent(o)]></#if>
    <#if o.receiver?has_content>
      <#local parts = parts + [limit + "报" + o.receiver]>
    <#elseif limit?has_content>
      <#local parts = parts + [limit + "完成"]>
    </#if>
    <#if o.evidence?has_content><#local parts = parts + ["留存" + o.evidence?join("、") + "备查"]></#if>
    <#return parts?has_content?then(parts?join("，") + "。", "")>
  </#if>
  <#local text = who + "每" + o.per>
  <#if isReport(o.name) && o.receiver?has_content><#local text = text + "向" + o.receiver></#if>
  <#if (o.scope!"") == "合计"><#local text = text + "合计"></#if>
  <#local text = text + work.doing(o.name) + "不少于" + (o.min!1)?c + "次">
  <#if o.due?has_content><#local text = text + "，" + (o.due?size gt 1)?then("分别于", "于") + months(o.due) + "完成"></#if>
  <#if o.receiver?has_content && !isReport(o.name)>
    <#local text = text + "，" + (limit?has_content)?then(limit, "结果") + "报" + o.receiver>
  <#elseif limit?has_content>
    <#local text = text + "，" + limit + "完成">
  </#if>
  <#return text + kept(o) + "。">
</#function>

<#-- 各项规定动作，一项一个小标题 -->
<#macro rules all level=1>
<#list all as o>
<@section head=o.name text=rule(o) level=level/>
</#list>
</#macro>

<#-- 有时限的规定动作：逐日的、逐事的、限时的 -->
<#function timed><#return obligations()?filter(o -> o.within?has_content || ["天", "一事"]?seq_contains(o.per!""))></#function>

<#-- 下一步的打算，作为任务 -->
<#function task plan><#return prose.sentence(plan.detail) + prose.charge(plan)></#function>

<#-- 下一步的各项打算，一项一个小标题 -->
<#macro tasks>
<#list visiblePlans() as plan>
<@section head=plan.title text=task(plan)/>
</#list>
</#macro>

<#-- 一个责任层级作为一项任务 -->
<#function tierHead tier>
  <#if tier.title?contains("一岗双责")><#return "落实“一岗双责”"></#if>
  <#if tier.title?ends_with("责任人")><#return "落实" + tier.title + "责任"></#if>
  <#if tier.title?ends_with("责")><#return "落实" + tier.title></#if>
  <#if tier.title?ends_with("责任")><#return "落实" + tier.title></#if>
  <#return "落实" + tier.title + "职责">
</#function>

<#-- 责任由谁承担，职责是什么 -->
<#function tierText tier>
  <#local who = tier.post + tier.name>
  <#local duties = prose.clauses(tier.duties)?replace("；", "，")>
  <#if !who?has_content><#return duties?has_content?then(prose.sentence(duties), "")></#if>
  <#if duties?has_content><#return who + duties + "。"></#if>
  <#return "由" + who + tier.title?contains("一岗双责")?then("落实。", "承担。")>
</#function>

<#-- 各责任层级，一个层级一个小标题 -->
<#macro tiers>
<#list responsibility.tiers as tier>
<@section head=tierHead(tier) text=tierText(tier)/>
</#list>
</#macro>

<#-- 日期；方案本年的不写年份 -->
<#function day date><#return (date.year == period.year)?then(date.monthDay, date)></#function>

<#-- 步骤的起止：1月10日至31日、3月1日起 -->
<#function span stage>
  <#if stage.from?? && stage.to??>
    <#if stage.from.order == stage.to.order><#return day(stage.from)></#if>
    <#if stage.from.yearMonth == stage.to.yearMonth>
      <#return day(stage.from) + "至" + stage.to.monthDay?keep_after("月")>
    </#if>
    <#return day(stage.from) + "至" + (stage.from.year == stage.to.year)?then(stage.to.monthDay, stage.to)>
  </#if>
  <#if stage.from??><#return day(stage.from) + "起"></#if>
  <#if stage.to??><#return day(stage.to) + "前"></#if>
  <#return "">
</#function>

<#-- 实施步骤，一个阶段一个小标题 -->
<#macro steps>
<#if stages?size gt 1>
本方案分${counting(stages?size)}个阶段实施。

</#if>
<#list stages as stage>
<#local days = span(stage)>
<@section head=(stage.name + days?has_content?then("（" + days + "）", "")) text=prose.sentence(prose.clauses(stage.tasks))/>
</#list>
</#macro>
