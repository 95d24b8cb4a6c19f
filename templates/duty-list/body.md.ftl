<#import "/shared/ledgers.ftl" as ledger>
<@slot name="note">
<@ledger.basis/>
</@slot>

<#assign several = [responsibility.tiers, responsibility.divisions, responsibility.obligations]?filter(part -> part?has_content)?size gt 1>
<#if responsibility.tiers?has_content>
<#if several>
# 责任层级

</#if>
<@ledger.tierTable/>
</#if>
<#if responsibility.divisions?has_content>
<#if several>
# 职责分工

</#if>
<@ledger.divisionTable/>
</#if>
<#if responsibility.obligations?has_content>
<#if several>
# 规定动作

</#if>
<@ledger.dutyTable/>
</#if>
