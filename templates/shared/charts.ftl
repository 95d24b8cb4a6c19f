<#-- 图：数字画成条形或柱形；Markdown里、放不下一页时是同样内容的表格 -->

<#-- title 图题，names 各组的名称（图例），rows 各行：名称和与 names 一一对应的数，数后面不带单位；unit 是计量单位（个、次），form 是图的样式：簇状条形图、堆积条形图、簇状柱形图、堆积柱形图；不足两行，或者全是0的，没有可比的，不画 -->
<#macro chart title names rows unit="" form="簇状条形图">
<#if rows?size gt 1 && seen(rows)>
<@wording.chart title=title names=names rows=rows unit=unit form=form/>
</#if>
</#macro>

<#assign drawn = 0>

<#-- 有序号的图，前面有一句话：told 见图1。没有可比的，连这句话也不写 -->
<#macro figure told title names rows unit="" form="簇状条形图">
<#if rows?size gt 1 && seen(rows)>
<#assign drawn = drawn + 1>
${told}见图${drawn}。

<@chart title=("图" + drawn + " " + title) names=names rows=rows unit=unit form=form/>
</#if>
</#macro>

<#-- 有没有不是0的数 -->
<#function seen rows>
  <#list rows as row><#list row[1..] as cell>
    <#if cell?is_number?then(cell != 0, cell != "0")><#return true></#if>
  </#list></#list>
  <#return false>
</#function>

<#-- 下级单位的问题：登记多少，完成整改多少；of 是下级单位，有问题的不足三个的不画 -->
<#macro issues of word="问题">
<#local rows = wording.charts.issues(of, word)>
<#if rows?has_content>
<@figure told=(wording.report.membersWord() + word + "的整改情况") title=(wording.report.membersWord() + word + "整改情况") names=["登记", "完成整改"] rows=rows unit="个"/>
</#if>
</#macro>

<#-- 下级单位的规定动作：共几项，已完成几项；不足三个单位的不画 -->
<#macro obligations of>
<#local rows = wording.charts.obligations(of)>
<#if rows?has_content>
<@figure told=(wording.report.membersWord() + "规定动作的完成情况") title=(wording.report.membersWord() + "规定动作完成情况") names=["规定动作", "已完成"] rows=rows unit="项"/>
</#if>
</#macro>

<#-- 活动按月：一类、两类的分开画，再多的合起来；没有活动的月份也画，看得出空档；有活动的不足三个月的不画 -->
<#macro activitiesByMonth all>
<#local rows = wording.charts.activitiesByMonth(all)>
<#if rows?has_content>
<@figure told="各月登记的活动项数" title="各月登记的活动" names=wording.charts.kinds(all) rows=rows unit="项" form="簇状柱形图"/>
</#if>
</#macro>

<#-- 本单位的问题：各月发现多少、完成整改多少，半年以上的按季度；不足三个的、有的没有发现日期的不画 -->
<#macro issuesByTime all>
<#local rows = wording.charts.issuesByTime(all)>
<#if rows?has_content>
<#local done = wording.charts.doneWord(all)>
<#local told = wording.charts.isByQuarter(all)?then("各季度", "各月") + "发现和" + done + "的" + wording.charts.issueWord(all)>
<@figure told=told + "个数" title=told names=["发现", done] rows=rows unit="个" form="簇状柱形图"/>
</#if>
</#macro>

<#-- 本单位的规定动作：要求几次，其中完成几次；不足三项的、都已完成的不画 -->
<#macro fulfilment of>
<#local rows = wording.charts.fulfilment(of)>
<#if rows?has_content>
<@figure told="各项规定动作要求的次数和其中已完成的次数" title="规定动作完成情况" names=["要求次数", "其中已完成"] rows=rows unit="次"/>
</#if>
</#macro>

<#-- 比率的前值和现值；不足三个的、多得看不清的不画 -->
<#macro rates of>
<#local rows = wording.charts.rates(of)>
<#if rows?has_content>
<@figure told="主要比率的变化" title="主要比率的前值和现值" names=["前值", "现值"] rows=rows unit="%"/>
</#if>
</#macro>

<#-- 百分数去掉百分号 -->
<#function plain value><#return value?string?replace("%", "")></#function>

<#-- 各个周期合起来要求几次 -->
<#function required o><#return wording.charts.required(o)></#function>

<#-- 要求的次数里做到几次；一个周期多做的不能抵另一个周期 -->
<#function met o><#return wording.charts.met(o)></#function>

<#-- 月份，可以比较、可以数 -->
<#function monthOf day><#return day.year * 12 + (day.order / 100)?floor % 100 - 1></#function>

<#-- 跨年的写明年份：2024年 -->
<#function yearOf month all>
  <#return ((all?min / 12)?floor == (all?max / 12)?floor)?then("", (month / 12)?floor?c + "年")>
</#function>

<#-- 月份叫什么 -->
<#function called month all><#return yearOf(month, all) + (month % 12 + 1)?c + "月"></#function>

<#-- 季度叫什么 -->
<#function quarter part all><#return yearOf(part * 3, all) + "第" + cardinal(part % 4 + 1) + "季度"></#function>

<#-- 单位的简称，没有时用全称 -->
<#function label unit><#return wording.ledgers.shortName(unit)></#function>
