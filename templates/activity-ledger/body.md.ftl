<#import "/shared/ledgers.ftl" as ledger>
<@slot name="note">
<@ledger.activityTally/>
</@slot>

<@ledger.activityTable/>
