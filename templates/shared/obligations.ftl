<#-- 规定动作：要求和完成情况写成句子 -->
<#import "/shared/prose.ftl" as prose>

<#-- 要求：每年至少2次 -->
<#function rule o><#return wording.obligations.rule(o)></#function>

<#-- 名称和要求：安全检查（每月至少1次） -->
<#function named o><#return wording.obligations.named(o)></#function>

<#-- 完成几次：安全检查（每月至少1次）完成6次；full 为假时不写要求，供会上讲 -->
<#function done o full=true word="完成"><#return wording.obligations.done(o, full, word)></#function>

<#-- 一个周期叫什么：4月、第二季度、上半年、秋季学期、6月3日至9日；全年的没有名称 -->
<#function window w per><#return wording.obligations.window(w, per)></#function>

<#-- 是哪几个周期：5月、6月，第二、第三季度；多于 most 个时只说有几个 -->
<#function spans windows per most=4><#return wording.obligations.spans(windows, per, most)></#function>

<#-- 没有达到要求的：写明是哪几个周期；只有一个周期时不必说 -->
<#function short o full=true><#return wording.obligations.unmet(o, full)></#function>

<#-- 有期限、可以判断的 -->
<#function judged><#return obligations()?filter(o -> wording.obligations.isJudged(o))></#function>

<#-- 几项同样的写在一起：甲完成6次、乙完成2次，均达到要求 -->
<#function together all outcome><#return wording.obligations.together(all, outcome)></#function>

<#-- 各项完成情况写成一句；full 为假时不写要求，达到要求的也不再写次数 -->
<#function told full=true><#return wording.obligations.told(judged(), full)></#function>

<#-- 各项完成情况；与别的内容写在一节里的，用 lead 起头 -->
<#macro state lead="">
<#local text = told()>
<#if text?has_content>
${lead}${text}
</#if>
</#macro>
