<#-- 指标：数值、构成、与前值相比的变化；“未发生”只用于数值为零的指标 -->
<#import "/shared/prose.ftl" as prose>

<#-- 数值和单位；百分号已在数值里 -->
<#function amount i>
  <#return i?string + (i.measure == "%")?then("", i.measure)>
</#function>

<#-- 事件类的指标为零时写“未发生” -->
<#function isNone i>
  <#return i?is_number && i == 0 && prose.containsAny(i.name, ["事件", "事故", "舆情", "案件", "违规", "违纪", "投诉"])>
</#function>

<#function none i>
  <#local name = i.name?remove_beginning("发生")?remove_ending("总数")?remove_ending("起数")?remove_ending("次数")>
  <#return name?remove_ending("数量")?remove_ending("数")>
</#function>

<#-- 一个部分的名称和数；写了编号的，取那个指标的 -->
<#function part part measure>
  <#if part.id?has_content>
    <#list indicators() as other><#if other.id == part.id><#return other.name + amount(other)></#if></#list>
    <#return "">
  </#if>
  <#return part.name + part.value?string + measure>
</#function>

<#function partsOf all measure>
  <#local told = []>
  <#list all as each>
    <#local one = part(each, measure)>
    <#if one?has_content><#local told = told + [one]></#if>
  </#list>
  <#return told?join("、")>
</#function>

<#-- 构成和其中：（低年级428人、高年级436人），其中寄宿生76人 -->
<#function parts i>
  <#local whole = partsOf(i.parts, i.measure)>
  <#local some = partsOf(i.of, i.measure)>
  <#return whole?has_content?then("（" + whole + "）", "") + some?has_content?then("，其中" + some, "")>
</#function>

<#function compared i>
  <#if !i.change??><#return ""></#if>
  <#if i.change == 0><#return "，与" + since(i) + "持平"></#if>
  <#local share = i.measure == "%">
  <#local more = i.change gt 0>
  <#return "，比" + since(i) + share?then(more?then("提高", "下降"), more?then("增加", "减少"))
    + i.change.size?string + share?then("", i.measure)>
</#function>

<#function since i>
  <#if i.earlier??><#return i.earlier></#if>
  <#return "前期">
</#function>

<#function told i><#return i.name + amount(i) + parts(i) + compared(i)></#function>

<#-- 由多少增加到多少，增加多少，增长百分之几；before 是前值的日期，前面刚说过的不再说 -->
<#function moved i before="">
  <#if !i.change?? || i.change == 0><#return told(i)></#if>
  <#local share = i.measure == "%">
  <#local unit = share?then("", i.measure)>
  <#local more = i.change gt 0>
  <#local text = i.name + "由" + before + i.before?string + unit
    + share?then(more?then("提高到", "下降到"), more?then("增加到", "减少到")) + amount(i) + parts(i)>
  <#if share><#return text + "，" + more?then("提高", "下降") + i.change.size?string></#if>
  <#local rate = (i.rate?? && i != 0)?then("，" + more?then("增长", "下降") + i.rate.size?string, "")>
  <#return text + "，" + more?then("增加", "减少") + i.change.size?string + unit + rate>
</#function>

<#-- 前值的日期；年底的数就是那一年的数 -->
<#function earlierDay i>
  <#if !i.earlier??><#return ""></#if>
  <#return (i.earlier.monthDay == "12月31日")?then(i.earlier.year?c + "年", i.earlier?string) + "的">
</#function>

<#-- 数据比本期末早的，写数据的日期 -->
<#function isOlder i><#return i.asOf?? && i.asOf.order lt asOf.order></#function>

<#function dayOf i>
  <#if !isOlder(i)><#return asOf?string></#if>
  <#return (i.asOf.monthDay == "12月31日")?then(i.asOf.year?c + "年底", i.asOf?string)>
</#function>

<#-- 本期怎么说：上半年；没有现成说法的写全 -->
<#function current><#return (period.current == "本期")?then(period?string, period.current)></#function>

<#-- 一些指标写成句子，同一天的写在一起；full 时写由多少到多少 -->
<#function sentences all full=false>
  <#local days = []>
  <#list all as i>
    <#if !days?seq_contains(dayOf(i))><#local days = days + [dayOf(i)]></#if>
  </#list>
  <#local text = "">
  <#list days as day>
    <#local given = []>
    <#local said = "">
    <#list all as i>
      <#if dayOf(i) == day && !isNone(i)>
        <#local before = (earlierDay(i) == said)?then("", earlierDay(i))>
        <#local given = given + [full?then(moved(i, before), told(i))]>
        <#if before?has_content><#local said = before></#if>
      </#if>
    </#list>
    <#if given?has_content><#local text = text + "截至" + day + "，" + given?join("；") + "。"></#if>
  </#list>
  <#list days as day>
    <#local never = []>
    <#list all as i><#if dayOf(i) == day && isNone(i)><#local never = never + [none(i)]></#if></#list>
    <#if never?has_content>
      <#local text = text + (day == asOf?string)?then(current(), "截至" + day) + "未发生" + prose.series(never) + "。">
    </#if>
  </#list>
  <#return text>
</#function>

<#macro state>
${sentences(indicators())}
</#macro>
