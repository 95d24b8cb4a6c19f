<#-- 指标：数值、构成、与前值相比的变化；“未发生”只用于数值为零的指标 -->
<#import "/shared/prose.ftl" as prose>

<#-- 名称；已有单位说明的，不带“人数”“批次”之类：安全员34人、抽检120批次 -->
<#function named i>
  <#if !i.measure?has_content || i.name == i.measure><#return i.name></#if>
  <#if ["人", "名"]?seq_contains(i.measure)><#return i.name?remove_ending("人数")></#if>
  <#return i.name?remove_ending(i.measure)>
</#function>

<#-- 数值和单位；百分号已在数值里 -->
<#function amount i>
  <#return i?string + (i.measure == "%")?then("", i.measure)>
</#function>

<#-- 事件类的指标为零时写“未发生” -->
<#function isNone i>
  <#return i?is_number && i == 0 && prose.containsAny(i.name, ["事件", "事故", "火灾", "险情", "舆情", "案件", "违规", "违纪", "投诉"])>
</#function>

<#-- 未发生的是什么：不带“起数”“总数”之类 -->
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

<#-- 几个部分，并列 -->
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

<#-- 与前值相比：比2023年底增加4人，与上年同期持平 -->
<#function compared i>
  <#if !i.change??><#return ""></#if>
  <#if i.change == 0><#return "，与" + since(i) + "持平"></#if>
  <#local share = i.measure == "%">
  <#local more = i.change gt 0>
  <#return "，比" + since(i) + share?then(more?then("提高", "下降"), more?then("增加", "减少"))
    + i.change.size?string + share?then("", i.measure)>
</#function>

<#assign monthEnds = ["1月31日", "2月28日", "2月29日", "3月31日", "4月30日", "5月31日", "6月30日", "7月31日", "8月31日", "9月30日", "10月31日", "11月30日"]>

<#-- 前值是什么时候的：2023年、2023年底、上年同期、3月底；没有日期的写“此前” -->
<#function since i>
  <#if !i.earlier??><#return "此前"></#if>
  <#local at = i.asOf!asOf>
  <#local same = i.earlier.monthDay == at.monthDay>
  <#if i.earlier.monthDay == "12月31日"><#return i.earlier.year?c + "年" + same?then("", "底")></#if>
  <#if same && i.earlier.year == at.year - 1><#return "上年同期"></#if>
  <#if monthEnds?seq_contains(i.earlier.monthDay)><#return prose.day(i.earlier)?keep_before_last("月") + "月底"></#if>
  <#return prose.day(i.earlier)>
</#function>

<#-- 一个指标：安全员34人，比2023年底增加4人；比率用“为” -->
<#function told i>
  <#local share = i.measure == "%">
  <#if i?is_number && i == 0 && !share><#return i.name + "为零" + compared(i)></#if>
  <#return named(i) + (share || !i.measure?has_content)?then("为", "") + amount(i) + parts(i) + compared(i)>
</#function>

<#-- 由多少增加到多少，增加多少，增长百分之几；before 是前值的日期，前面刚说过的不再说 -->
<#function moved i before="">
  <#if !i.change?? || i.change == 0><#return told(i)></#if>
  <#local share = i.measure == "%">
  <#local unit = share?then("", i.measure)>
  <#local more = i.change gt 0>
  <#local text = i.name + "由" + before + i.before?string + unit
    + share?then(more?then("提高到", "下降到"), more?then("增加到", "减少到"))
    + (i == 0 && !share)?then("零", amount(i)) + parts(i)>
  <#if share><#return text + "，" + more?then("提高", "下降") + i.change.size?string></#if>
  <#if i == 0><#return text></#if>
  <#local rate = i.rate???then("，" + more?then("增长", "下降") + i.rate.size?string, "")>
  <#return text + "，" + more?then("增加", "减少") + i.change.size?string + unit + rate>
</#function>

<#-- 前值的日期，接着写前值：2023年底的 -->
<#function earlierDay i><#return i.earlier???then(since(i) + "的", "")></#function>

<#-- 数据比本期末早的，写数据的日期 -->
<#function isOlder i><#return i.asOf?? && i.asOf.order lt asOf.order></#function>

<#-- 数据是哪一天的 -->
<#function dayOf i>
  <#if !isOlder(i)><#return asOf?string></#if>
  <#return (i.asOf.monthDay == "12月31日")?then(i.asOf.year?c + "年底", i.asOf?string)>
</#function>

<#-- 一些指标写成句子，同一天的写在一起，“未发生”放在最后；full 时写由多少到多少 -->
<#function sentences all full=false>
  <#local days = []>
  <#list all as i>
    <#if !days?seq_contains(dayOf(i))><#local days = days + [dayOf(i)]></#if>
  </#list>
  <#local text = "">
  <#local last = "">
  <#list days as day>
    <#local given = []>
    <#local said = "">
    <#local never = all?filter(i -> dayOf(i) == day && isNone(i))?map(i -> none(i))>
    <#list all as i>
      <#if dayOf(i) == day && !isNone(i)>
        <#local before = (earlierDay(i) == said)?then("", earlierDay(i))>
        <#local given = given + [full?then(moved(i, before), told(i))]>
        <#if before?has_content><#local said = before></#if>
      </#if>
    </#list>
    <#if never?has_content>
      <#if day == asOf?string><#local last = prose.current() + "未发生" + prose.series(never) + "。">
      <#else><#local given = given + ["未发生" + prose.series(never)]></#if>
    </#if>
    <#if given?has_content><#local text = text + "截至" + day + "，" + given?join("；") + "。"></#if>
  </#list>
  <#return text + last>
</#function>

<#-- 全部指标 -->
<#macro state>
${sentences(indicators())}
</#macro>
