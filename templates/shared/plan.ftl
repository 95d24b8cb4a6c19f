<#-- 方案：缘由、组织领导、职责、规定动作、步骤 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/work.ftl" as work>

<#-- 以下简称：只有后文用到时才交代；后文是单位写的正文，或表里的依据 -->
<#function abbreviated paper cited><#return wording.cited.abbreviated(paper, cited)></#function>

<#-- 一份文件，括号里写文号和简称 -->
<#function paper paper cited><#return wording.cited.introduced(paper, cited)></#function>

<#-- 上级的文件：书名号之间不用顿号，有括号隔开时才用 -->
<#function papers cited=[]><#return wording.cited.introducedBasis(cited)></#function>

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
<#function person holder><#return wording.cited.person(holder)></#function>

<#-- 几个人：姓名（职务），并列 -->
<#function persons list><#return wording.cited.persons(list)></#function>

<#-- 领导小组名单 -->
<#macro roster>
<#list responsibility.group as group>
<#local name = wording.responsibility.groupName(group)>
<#local lines = wording.responsibility.roster(group)>
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
<#function isReport name><#return wording.plans.isReport(name)></#function>

<#-- 时限：1小时内、17:00前、第一时间 -->
<#function within text><#return wording.plans.within(text)></#function>

<#-- 谁：要求各自做到的，加“各” -->
<#function subject o><#return wording.plans.subject(o)></#function>

<#-- 限定的月份：6月底、12月底前 -->
<#function months due><#return wording.plans.months(due)></#function>

<#-- 逐事办理的：一事一批；要报给谁的叫“一事一报” -->
<#function byEvent o><#return wording.plans.byEvent(o)></#function>

<#-- 留存什么备查 -->
<#function kept o><#return wording.plans.kept(o)></#function>

<#-- 一项规定动作写成一句话 -->
<#function rule o><#return wording.plans.rule(o, work.doing(o.name))></#function>

<#-- 各项规定动作，一项一个小标题 -->
<#macro rules all level=1>
<#list all as o>
<@section head=o.name text=rule(o) level=level/>
</#list>
</#macro>

<#-- 有时限的规定动作：逐日的、逐事的、限时的 -->
<#function timed><#return obligations()?filter(o -> wording.plans.isTimed(o))></#function>

<#-- 下一步的打算，作为任务 -->
<#function task plan><#return wording.plans.task(plan)></#function>

<#-- 下一步的各项打算，一项一个小标题 -->
<#macro tasks>
<#list visiblePlans() as plan>
<@section head=plan.title text=task(plan)/>
</#list>
</#macro>

<#-- 一个责任层级作为一项任务 -->
<#function tierHead tier><#return wording.responsibility.taskOf(tier)></#function>

<#-- 责任由谁承担，职责是什么 -->
<#function tierText tier><#return wording.responsibility.taskText(tier)></#function>

<#-- 各责任层级，一个层级一个小标题 -->
<#macro tiers>
<#list responsibility.tiers as tier>
<@section head=tierHead(tier) text=tierText(tier)/>
</#list>
</#macro>

<#-- 日期；方案本年的不写年份 -->
<#function day date><#return wording.plans.day(date)></#function>

<#-- 步骤的起止：1月10日至31日、3月1日起 -->
<#function span stage><#return wording.plans.span(stage)></#function>

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
