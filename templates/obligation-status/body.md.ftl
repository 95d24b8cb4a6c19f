<#import "/shared/ledgers.ftl" as ledger>
<#import "/shared/charts.ftl" as charts>
<@slot name="note">
<@ledger.obligationTally/>
</@slot>

<@ledger.obligationTable/>

<@charts.obligations of=members()/>
