<#import "/shared/prose.ftl" as prose>
<@slot name="lead">
<#if issued??>
<#assign plain = ["duty-list", "issue-ledger", "activity-ledger", "obligation-status", "summary"]?seq_contains(issued.kind)>
现将${prose.titled(issued.title)}印发给你们，请${plain?then("对照抓好落实", "结合实际认真贯彻执行")}。
</#if>
</@slot>
<@slot name="body"/>
