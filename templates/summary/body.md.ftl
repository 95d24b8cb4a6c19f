<#import "/shared/ledgers.ftl" as ledger>
<@slot name="note">
<@ledger.summaryTally/>
</@slot>

<@ledger.summaryTable/>

<@ledger.concernTable/>
