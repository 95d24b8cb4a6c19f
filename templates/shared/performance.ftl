<#-- 履职：每个主题的活动和指标，指标表 -->
<#import "/shared/prose.ftl" as prose>
<#import "/shared/indicators.ftl" as figures>
<#import "/shared/work.ftl" as work>
<#import "/shared/obligations.ftl" as due>
<#import "/shared/responsibility.ftl" as duty>
<#import "/shared/tasks.ftl" as tasks>
<#import "/shared/charts.ftl" as charts>

<#-- 没有写主题的指标 -->
<#macro plain>
${figures.sentences(indicators()?filter(i -> !i.theme?has_content), true)}
</#macro>

<#-- 责任落实，然后一个主题一节：活动、指标；没有主题的活动和规定动作在最后 -->
<#macro themes>
<#local all = works()>
<#local names = []>
<#list indicators() as i><#if i.theme?has_content && !names?seq_contains(i.theme)><#local names = names + [i.theme]></#if></#list>
<#list all as each><#if each.theme?has_content && !names?seq_contains(each.theme)><#local names = names + [each.theme]></#if></#list>
<#local chain>
<@duty.chain/>

<#list names?filter(name -> tasks.isDuty(name)) as name>
<@theme name/>
</#list>
</#local>
<#local sections = [["责任落实", chain]]>
<#list names?filter(name -> !tasks.isDuty(name)) as name>
<#local content><@theme name/></#local>
<#local sections = sections + [[prose.bare(name), content]]>
</#list>
<#local rest = all?filter(each -> !each.theme?has_content)>
<#local others><@work.together rest/>

<@due.state lead=rest?has_content?then("规定动作方面，", "")/>

<@charts.fulfilment of=due.judged()/></#local>
<#local heading = rest?has_content?then(names?has_content?then("其他工作", "工作开展"), "规定动作落实")>
<@prose.parts sections + [[heading, others]]/>
</#macro>

<#-- 一个主题的活动和指标 -->
<#macro theme name>
<@work.together works()?filter(each -> each.theme == name)/>

${figures.sentences(indicators()?filter(i -> i.theme == name), true)}

</#macro>

<#-- 百分号在“单位”一列，百分点在表前说明 -->
<#function bareValue value><#return value?string?replace("%", "")?replace("个百分点", "")></#function>

<#-- 增减 change、增幅 rate，带正负号 -->
<#function signed i what><#return (what == "change")?then(wording.values.change(i), wording.values.rate(i))></#function>

<#-- 一行：序号、指标、单位、前值、现值、增减、增幅；都没有前值的表只有数值 -->
<#function row n i earlier><#return wording.values.row(n, i, earlier)></#function>

<#-- 构成的一行；另有指标的部分自己有一行 -->
<#function partRow part i earlier><#return wording.values.partRow(part, i, earlier)></#function>

<#-- 主题单独一行，作为下面各行的小标题 -->
<#function themeRow n theme earlier><#return wording.values.themeRow(n, theme, earlier)></#function>

<#-- 全部指标的表，有前值的写增减和增幅 -->
<#macro table>
<#local all = indicators()>
<#local earlier = all?filter(i -> i.before??)?has_content>
<#local rows = wording.values.rows(all)>
<#if rows?has_content>
主要指标的数值${earlier?then("和变化", "")}情况见下表<#if all?filter(i -> i.change?? && i.measure == "%")?has_content>，比率的增减以百分点计</#if>。

<@prose.table heads=["序号", "指标", "单位"] + earlier?then(["前值", "现值", "增减", "增幅"], ["数值"])
  aligns=["中", "左", "中"] + earlier?then(["右", "右", "右", "右"], ["右"]) rows=rows/>

<@charts.rates of=all/>
</#if>
</#macro>
