<#-- 一年的工作：规定动作逐项、各月工作表 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/charts.ftl" as charts>

<#-- 几月 -->
<#function month day><#return (day.order / 100)?int % 100></#function>

<#-- 逐次写明是哪几次；次数多的、一次算多次的不写 -->
<#function which o><#return wording.year.which(o)></#function>

<#-- 在本期完成了几次；周期比本期早开始的，次数是累计的 -->
<#function doneHere o><#return wording.year.doneHere(o)></#function>

<#-- 一项规定动作：要求多少、完成多少、是否达到要求 -->
<#function fulfilled o><#return wording.year.fulfilled(o)></#function>

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
<#local rows = wording.year.months()>
<#if rows?size gt 1>
<@charts.activitiesByMonth all=activities()/>

各月开展工作的次数和参加人次见下表。

<@prose.table heads=["月份", "开展的工作", "参加人次"] aligns=["中", "左", "右"] rows=rows/>

${wording.totals.note(works())}
</#if>
</#macro>

<#-- 集中学习2次、志愿服务80余人次 -->
<#function did all><#return wording.year.did(all)></#function>
