<#-- 活动：按类别写成句子，数字取自台账。句子由 wording.work 写 -->
<#import "/shared/prose.ftl" as prose>

<#-- 是不是学习教育一类 -->
<#function isStudy kind><#return wording.work.isStudy(kind)></#function>

<#-- 标题本身是不是动宾结构：以动词、介词开头，或先说谁做的；以活动、会议一类名词收尾的不是 -->
<#function isClause title><#return wording.work.isClause(title)></#function>

<#-- 以动词收尾的，动词提到前面：责任书签订写成“签订责任书” -->
<#function act kind><#return kind?ends_with(verb(kind))?then(verb(kind), "")></#function>

<#-- 动词后面的名称：责任书签订是“责任书” -->
<#function noun kind><#return wording.work.noun(kind)></#function>

<#-- 做一类活动：召开某会、开展某检查、签订责任书 -->
<#function doing kind><#return wording.work.doing(kind)></#function>

<#-- 这类活动用什么动词；本身是动宾结构的没有 -->
<#function verb kind><#return wording.work.verb(kind)></#function>

<#-- 一次活动叫什么：召开某会；开展某检查；开展“某”志愿服务；组织集中学习，内容为某；动宾结构的标题照写。times 是次数，一次的不写 -->
<#function deed activity times=""><#return wording.work.deed(activity, times)></#function>

<#-- 一条记录是不是多次 -->
<#function several activity><#return wording.work.several(activity)></#function>

<#-- 哪一天；时段跨年的写明年份 -->
<#function day activity><#return wording.work.day(activity)></#function>

<#-- 做了什么、在哪里、多少人；动词开头的可以直接接在日期后面，别的前面有逗号 -->
<#function done activity><#return wording.work.done(activity)></#function>

<#-- 一次活动写成一个分句：时间、地点、做了什么、多少人 -->
<#function told activity><#return wording.work.told(activity)></#function>

<#-- 一类活动：一两次的逐次写，两次做的一样的只写日期不同，多次的合并写；计量不同、加不起来的也逐次写 -->
<#function kind work><#return wording.work.kind(work)></#function>

<#-- 几类活动写成一段；超过六句的，会议、学习、检查等分段写，按日期先后 -->
<#macro together all>
<#list wording.work.paragraphs(all) as each>
${each}

</#list>
</#macro>

<#-- 学习教育一类的活动 -->
<#function studies><#return works()?filter(w -> isStudy(w.kind))></#function>

<#-- 学习教育 -->
<#macro study><@together studies()/></#macro>

<#-- 全部记录都对应规定动作的，是部署、研判、汇报一类工作 -->
<#function isDuty work>
  <#list work.activities as activity><#if !activity.serves?has_content><#return false></#if></#list>
  <#return true>
</#function>

<#-- 其他工作：先写部署研判，再写各项活动；有主题的，同一主题写在一段 -->
<#macro other><@inGroups works()?filter(w -> !isStudy(w.kind))/></#macro>

<#-- 几类活动分段写：对应规定动作的、别的，各个主题的 -->
<#macro inGroups rest>
<@together rest?filter(w -> !w.theme?has_content && isDuty(w))/>
<@together rest?filter(w -> !w.theme?has_content && !isDuty(w))/>
<#local themes = []>
<#list rest as work><#if work.theme?has_content && !themes?seq_contains(work.theme)><#local themes = themes + [work.theme]></#if></#list>
<#list themes as theme>
${theme}方面，<#t>
<@together rest?filter(w -> w.theme == theme)/>
</#list>
</#macro>
