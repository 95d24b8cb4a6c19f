<#import "/shared/ledgers.ftl" as ledger>
<#import "/shared/charts.ftl" as charts>
<@slot name="note">
<@ledger.summaryTally/>
</@slot>

<@ledger.summaryTable/>

<@ledger.summaryNote/>

<@ledger.concernTable/>

<@charts.issues of=members() word=ledger.issueWord()/>

<@charts.obligations of=members()/>
