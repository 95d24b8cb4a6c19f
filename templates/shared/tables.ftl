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
<@wording.table heads=heads aligns=aligns rows=rows caption=caption total=total numbered=true/>
</#macro>
