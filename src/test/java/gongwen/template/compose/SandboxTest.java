package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.testing.Slow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates reach neither classes nor files nor the clock, and come to an end. */
class SandboxTest {
  private static final String UNIT =
      """
      unit: {name: 某单位, shortName: 甲}
      year: 2024
      data: {now: 一}
      activities:
        - {date: 2024-05-06, kind: 宣讲}
      reports:
        - {template: own, period: 2024-Q2, document: {date: 2024-07-01}}
      """;

  @TempDir Path folder;

  private Outcome<Document> compose(String body) {
    return new Desk(folder).template(body).compose(UNIT);
  }

  private void refused(String code, String body) {
    Outcome<Document> composed = compose(body);
    assertTrue(composed.value().isEmpty(), body);
    assertEquals(List.of(code), Desk.codes(composed.diagnostics()), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"x\"? new()}",
        "${\"x\"?<#-- a --> new()}",
        "${unit?api.name}",
        "${unit?api.getClass()}",
        "${\"1+1\"?eval}",
        "${\"{}\"?eval_json}",
        "<#assign t = \"x\"?interpret><@t/>",
        "${.now}",
        "${.<#-- a -->now}",
        "${. now}",
        "${\"a${.now}\"}",
        "${\"$\\x7B.n\\x6Fw}\"}",
        "${.data_model}",
        "<#list .globals?keys as k>${k}</#list>",
        "${.get_optional_template(\"/etc/passwd\").exists?c}",
        "${\"x\"?left_pad(2000000000)}",
        "${unit.name?no_esc}",
        "<#noautoesc>${unit.name}</#noautoesc>",
        "<#ftl output_format=\"plainText\">",
        "<#outputformat \"plainText\">${unit.name}</#outputformat>",
        "<#setting locale=\"fr\">",
      })
  void whatNoTemplateMay(String body) {
    refused("template-not-allowed", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../unit.yaml\">",
        "<#include \"/../unit.yaml\">",
        "<#include \"shared/../../unit.yaml\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"http://example.invalid/x\">",
        "<#include \"classpath:template.yaml\">",
        "<#import \"*/prose.ftl\" as p>${p.self()}",
        "${unit.class}",
        "${unit.getClass()}",
        "${unit.ref}",
        "${unit.name.length()}",
        "${report.toString()}",
        "${period.kind}",
        "<#list count(\"宣讲\").refs as r>${r}</#list>",
      })
  void whatATemplateCannotReach(String body) {
    refused("template-fault", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1.. as i>x</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#macro m>x<#if true><@m/></#if></#macro><@m/>",
        "<#function f x><#return f(x)></#function>${f(1)}",
        "<#list 1..100000000 as i>${\"一二三四五六七八九十\"}</#list>",
        "<#assign s = \"一二三四五六七八九十\"><#list 1..30 as i><#assign s = s + s></#list>${s}",
      })
  @Slow
  void whatNeverEnds(String body) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused("template-limit", body));
  }

  @Test
  void aLoopInsideAnExpressionIsStoppedFromOutside() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Outcome<Document> composed =
              new Desk(folder)
                  .limit(Duration.ofMillis(300))
                  .template("${(1..2000000000)?filter(i -> i lt 0)?size}")
                  .compose(UNIT);
          assertEquals(List.of("template-limit"), Desk.codes(composed.diagnostics()));
        });
  }

  @Test
  void deepBracketsAreNoCrash() {
    String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);
    Outcome<Document> composed = compose("${" + deep + "}");
    assertEquals(List.of("template-limit"), Desk.codes(composed.diagnostics()));
  }

  @Test
  void aFaultIsToldWithTheTemplatesOwnPlace() {
    Outcome<Document> composed = compose("第一行\n  ${unit.nonsense}\n");
    assertEquals(List.of("2:5-18 template-fault"), Desk.errors(composed));
    var told = composed.diagnostics().get(0);
    assertTrue(told.span().orElseThrow().source().name().endsWith("body.md.ftl"));
    assertFalse(told.message().zh().contains("FreeMarker"));
    assertTrue(
        told.related().stream().anyMatch(r -> r.span().source().name().endsWith("unit.yaml")));
  }

  @Test
  void aFaultBehindANamedArgumentKeepsItsColumn() {
    Outcome<Document> composed = compose("${count(\"宣讲\", measure=\"次\") + nonsense}");
    assertEquals(List.of("1:30-38 template-fault"), Desk.errors(composed));
  }

  @Test
  void ownFilesAndSharedOnesCanBeUsed() {
    Desk desk = new Desk(folder);
    desk.write("own/parts/one.ftl", "<#macro one>一</#macro>");
    desk.template(
        "<#import \"parts/one.ftl\" as o><#import \"/shared/prose.ftl\" as p><@o.one/>${p.titled(\"《二》\")}");
    assertEquals(List.of("一《二》"), desk.lines(UNIT));
  }

  @Test
  void aFaultOfASharedPartOfTheTemplateIsToldInItsFile() {
    Desk desk = new Desk(folder);
    desk.write("own/parts/one.ftl", "<#macro one>\n${wrong}</#macro>");
    desk.template("<#import \"parts/one.ftl\" as o><@o.one/>");
    Outcome<Document> composed = desk.compose(UNIT);
    assertEquals(List.of("2:3-8 template-fault"), Desk.errors(composed));
    assertTrue(
        composed.diagnostics().get(0).span().orElseThrow().source().name().endsWith("one.ftl"));
    desk.write("own/parts/one.ftl", "<#macro one>\n<#if></#macro>");
    assertEquals(
        List.of("2:2-5 template-fault"),
        Desk.errors(desk.template("<#import \"parts/one.ftl\" as o><@o.one/>").compose(UNIT)));
  }

  @Test
  void aTemplateIsToldOfKindsThatNoRecordHas() {
    Outcome<Document> composed = compose("${count(\"宣讲会\")}次");
    assertEquals(List.of("unknown-kind"), Desk.codes(composed.diagnostics()));
    assertEquals(List.of("0次"), Desk.lines(composed.value().orElseThrow().body()));
  }

  @Test
  void aLinkOutOfTheFolderLeadsNowhere() throws Exception {
    Desk desk = new Desk(folder);
    desk.write("secret.ftl", "机密");
    desk.write("own/x.ftl", "");
    java.nio.file.Files.createSymbolicLink(
        folder.resolve("own/link.ftl"), folder.resolve("secret.ftl"));
    desk.template("<#include \"link.ftl\">");
    assertEquals(List.of("template-fault"), Desk.codes(desk.compose(UNIT).diagnostics()));
  }
}
