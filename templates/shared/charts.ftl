<#-- 图：数字画成条形或柱形；Markdown里、放不下一页时是同样内容的表格 -->

<#--
  title 图题，names 各组的名称（图例），rows 各行：名称和与 names 一一对应的数，数后面不带单位。
  unit 是计量单位（个、次），form 是图的样式：簇状条形图、堆积条形图、簇状柱形图、堆积柱形图。
  不足两行，或者全是0的，没有可比的，不画。
-->
<#macro chart title names rows unit="" form="簇状条形图">
<#if rows?size gt 1 && seen(rows)>

<!-- ${form} -->
${title}
| <#if unit?has_content>单位：${unit}</#if> | <#list names as name>${name} | </#list>
|:--|<#list names as name>:-:|</#list>
<#list rows as row>
| <#list row as cell>${cell} | </#list>
</#list>

</#if>
</#macro>

<#-- 有没有不是0的数 -->
<#function seen rows>
  <#list rows as row><#list row[1..] as cell><#if number(cell) != 0><#return true></#if></#list></#list>
  <#return false>
</#function>

<#function number cell><#if cell?is_number><#return cell></#if><#return cell?number></#function>

<#-- 下级单位的问题：发现多少，完成整改多少；of 是下级单位 -->
<#macro issues of word="问题">
<#local rows = []>
<#list of as member>
  <#if member.issues?has_content>
    <#local closed = member.issues?filter(i -> i.state == "已完成整改")>
    <#local rows = rows + [[label(member.unit), tally(member.issues, word), tally(closed, "完成整改的" + word)]]>
  </#if>
</#list>
<@chart title=("下级单位" + word + "整改情况") names=["发现", "完成整改"] rows=rows unit="个"/>
</#macro>

<#-- 下级单位的规定动作：共几项，已完成几项 -->
<#macro obligations of>
<#local rows = []>
<#list of as member>
  <#local judged = member.obligations?filter(o -> o.per?? && !["天", "一事"]?seq_contains(o.per))>
  <#if judged?has_content>
    <#local met = judged?filter(o -> o.state == "完成")>
    <#local rows = rows + [[label(member.unit), tally(judged, "规定动作"), tally(met, "已完成的规定动作")]]>
  </#if>
</#list>
<@chart title="下级单位规定动作完成情况" names=["规定动作", "已完成"] rows=rows unit="项"/>
</#macro>

<#-- 活动按月按类：一个月一组，一类一种柱；没有活动的月份也写，看得出空档 -->
<#macro activitiesByMonth all>
<#local kinds = []>
<#local months = []>
<#list all as a>
  <#if !kinds?seq_contains(a.kind)><#local kinds = kinds + [a.kind]></#if>
  <#local month = monthOf(a)>
  <#if !months?seq_contains(month)><#local months = months + [month]></#if>
</#list>
<#if months?size gt 1>
<#local first = months?min>
<#local last = months?max>
<#local years = (first / 12)?floor != (last / 12)?floor>
<#local rows = []>
<#list first..last as month>
  <#local some = all?filter(a -> monthOf(a) == month)>
  <#local name = years?then((month / 12)?floor?c + "年", "") + (month % 12 + 1)?c + "月">
  <#if kinds?size gt 6>
    <#local rows = rows + [[name, tally(some, "活动")]]>
  <#else>
    <#local rows = rows + [[name] + kinds?map(kind -> tally(some?filter(a -> a.kind == kind), kind))]>
  </#if>
</#list>
<@chart title="各月活动情况" names=(kinds?size gt 6)?then(["活动"], kinds) rows=rows unit="项" form="簇状柱形图"/>
</#if>
</#macro>

<#function monthOf a><#return a.date.from.year * 12 + (a.date.from.order / 100)?floor % 100 - 1></#function>

<#function label unit><#return unit.shortName?has_content?then(unit.shortName, unit?string)></#function>
