<#-- 指标：数值、构成、与前值相比的变化；“未发生”只用于数值为零的指标 -->
<#import "/shared/prose.ftl" as prose>

<#-- 名称；已有单位说明的，不带“人数”“批次”之类：安全员34人、抽检120批次 -->
<#function named i><#return wording.indicators.named(i)></#function>

<#-- 数值和单位；百分号已在数值里 -->
<#function amount i><#return wording.indicators.amount(i)></#function>

<#-- 事件类的指标为零时写“未发生” -->
<#function isNone i><#return wording.indicators.isNone(i)></#function>

<#-- 未发生的是什么：不带“起数”“总数”之类 -->
<#function none i><#return wording.indicators.none(i)></#function>

<#-- 一个部分的名称和数；写了编号的，取那个指标的 -->
<#function part part measure><#return wording.indicators.part(part, measure)></#function>

<#-- 几个部分，并列 -->
<#function partsOf all measure><#return wording.indicators.partsOf(all, measure)></#function>

<#-- 构成和其中：（低年级428人、高年级436人），其中寄宿生76人 -->
<#function parts i><#return wording.indicators.parts(i)></#function>

<#-- 与前值相比：比2023年底增加4人，与上年同期持平 -->
<#function compared i><#return wording.indicators.compared(i)></#function>

<#-- 前值是什么时候的：2023年、2023年底、上年同期、3月底；没有日期的写“此前” -->
<#function since i><#return wording.indicators.since(i)></#function>

<#-- 一个指标：安全员34人，比2023年底增加4人；比率用“为” -->
<#function told i><#return wording.indicators.told(i)></#function>

<#-- 由多少增加到多少，增加多少，增长百分之几；before 是前值的日期，前面刚说过的不再说 -->
<#function moved i before=""><#return wording.indicators.moved(i, before)></#function>

<#-- 前值的日期，接着写前值：2023年底的 -->
<#function earlierDay i><#return wording.indicators.earlierDay(i)></#function>

<#-- 数据比本期末早的，写数据的日期 -->
<#function isOlder i><#return wording.indicators.isOlder(i)></#function>

<#-- 数据是哪一天的 -->
<#function dayOf i><#return wording.indicators.dayOf(i)></#function>

<#-- 一些指标写成句子，同一天的写在一起，“未发生”放在最后；full 时写由多少到多少 -->
<#function sentences all full=false><#return wording.indicators.sentences(all, full)></#function>

<#-- 全部指标 -->
<#macro state>
${sentences(indicators())}
</#macro>
