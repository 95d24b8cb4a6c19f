<#-- 表格：第一列是序号；没有内容的列不印；单元格里的换行照印 -->

<#macro cell text><#list text?split("\n") as line>${line}<#sep><br></#sep></#list></#macro>

<#-- 几点内容写在一个单元格里，一点一行 -->
<#function points items><#return wording.ledgers.points(items)></#function>

<#function filled rows c>
  <#list rows as row><#if row[c]?has_content><#return true></#if></#list>
  <#return false>
</#function>

<#--
  heads 列名，aligns 各列的对齐（左 中 右），rows 各行的文字，都不含序号列。
  total 是最后的合计行，caption 是表题。
-->
<#macro grid heads aligns rows caption="" total=[]>
<#if rows?has_content>
<#local kept = (0..<heads?size)?filter(c -> filled(rows, c))>

<#if caption?has_content>
${caption}
</#if>
| 序号 | <#list kept as c>${heads[c]} | </#list>
|:-:|<#list kept as c><#if aligns[c] == "中">:-:<#elseif aligns[c] == "右">--:<#else>:--</#if>|</#list>
<#list rows as row>
| ${row?counter} | <#list kept as c><#if row[c]?contains("\n")><@cell row[c]/><#else>${row[c]}</#if> | </#list>
</#list>
<#if total?has_content>
| 合计 | <#list kept as c><@cell total[c]/> | </#list>
</#if>

</#if>
</#macro>
