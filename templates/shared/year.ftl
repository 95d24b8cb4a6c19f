<#-- 一年的工作：规定动作逐项、各月工作表 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/charts.ftl" as charts>

<#-- 几月 -->
<#function month day><#return (day.order / 100)?int % 100></#function>

<#-- 逐次写明是哪几次；次数多的、一次算多次的不写 -->
<#function which o>
  <#local all = activities()?filter(a -> a.serves?seq_contains(o.id))>
  <#if !all?has_content || all?size gt 4 || o.done != all?size><#return ""></#if>
  <#local told = []>
  <#list all as a>
    <#if !a.title?has_content || work.several(a)><#return ""></#if>
    <#local told = told + [work.day(a) + prose.bare(a.title)]>
  </#list>
  <#return (all?size == 1)?then("，即", "，分别是") + told?join("、")>
</#function>

<#-- 在本期完成了几次；周期比本期早开始的，次数是累计的 -->
<#function doneHere o>
  <#local earlier = o.windows?filter(w -> w.from.order lt period.from.order)?has_content>
  <#return earlier?then("累计", prose.inPeriod()) + "完成" + o.done?string + "次">
</#function>

<#-- 一项规定动作：要求多少、完成多少、是否达到要求 -->
<#function fulfilled o>
  <#local asked = "要求" + due.rule(o) + "，">
  <#if o.done == 0>
    <#return asked + prose.inPeriod() + (o.state == "未到期")?then("尚未到期", "未完成") + "。">
  </#if>
  <#local named = which(o)>
  <#local text = asked + doneHere(o) + named>
  <#switch o.state>
    <#case "完成"><#return text + "，达到要求。">
    <#case "未到期"><#return text + "，尚未到期。">
    <#case "逾期"><#return text + "，晚于规定时限。">
    <#case "缺佐证"><#return text + "，佐证材料不全。">
    <#default>
      <#local missed = (o.windows?size lt 2)?then("", due.spans(o.windows?filter(w -> w.state == "未完成"), o.per))>
      <#return text + (named?has_content && missed?has_content)?then("；", "，") + missed + "未达到要求。">
  </#switch>
</#function>

<#-- 规定动作逐项的完成情况 -->
<#macro fulfilment>
<#list due.judged() as o>
## ${o.name}。

${fulfilled(o)}

</#list>
</#macro>

<#-- 全部记录都写在规定动作里的 -->
<#function isTold work>
  <#local ids = due.judged()?map(o -> o.id)>
  <#list work.activities as a>
    <#local here = a.serves?filter(id -> ids?seq_contains(id))>
    <#if !here?has_content><#return false></#if>
  </#list>
  <#return true>
</#function>

<#-- 规定动作以外的各项工作 -->
<#macro others>
<@work.inGroups works()?filter(each -> !work.isStudy(each.kind) && !isTold(each))/>
</#macro>

<#-- 各月做了什么；时段从月初开始才按月列 -->
<#macro months>
<#local keys = []>
<#local names = []>
<#if period.from.order % 100 == 1>
<#list activities() as a>
  <#local m = month(a.date.to)>
  <#local key = a.date.to.year?c + "-" + (m lt 10)?then("0", "") + m?c>
  <#if !keys?seq_contains(key)>
    <#local keys = keys + [key]>
    <#local names = names + [a.date.to.yearMonth]>
  </#if>
</#list>
</#if>
<#local rows = []>
<#list keys?sort as key>
  <#local all = works(period=key)>
  <#local kinds = all?map(each -> each.kind)>
  <#local taking = people(kinds, period=key)>
  <#local rows = rows + [[names[keys?seq_index_of(key)]?remove_beginning(period.year?c + "年"), did(all), (taking gt 0)?then(taking?string, "")]]>
</#list>
<#if rows?size gt 1>
<@charts.activitiesByMonth all=activities()/>

各月开展工作的次数和参加人次见下表。

<@prose.table heads=["月份", "开展的工作", "参加人次"] aligns=["中", "左", "右"] rows=rows/>

${wording.totals.note(works())}
</#if>
</#macro>

<#-- 集中学习2次、志愿服务80余人次 -->
<#function did all>
  <#local told = []>
  <#list all as each>
    <#local told = told + [each.kind + each.amounts?map(a -> a.figure?string + a.measure)?join("、")]>
  </#list>
  <#return told?join("、")>
</#function>
