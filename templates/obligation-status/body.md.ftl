<#import "/shared/ledgers.ftl" as ledger>
<@slot name="note">
<@ledger.obligationTally/>
</@slot>

<@ledger.obligationTable/>
