package gongwen.template.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Outcome;
import gongwen.template.compose.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding report kinds, and what is wrong with a user's own. */
class TemplateLibraryTest {
  private static final TemplateLibrary BUILT_IN = TemplateLibrary.builtIn();

  @TempDir Path folder;

  @Test
  void theFirstKindsAreThere() {
    List<String> ids = BUILT_IN.list().stream().map(t -> t.info().id()).toList();
    assertTrue(ids.containsAll(List.of("analysis", "document", "issue-ledger")), ids.toString());
    assertEquals(ids.stream().sorted().toList(), ids);
  }

  @Test
  void everyKindSpeaksBothLanguagesAndSaysWhatItComposes() {
    for (Template template : BUILT_IN.list()) {
      TemplateInfo info = template.info();
      assertTrue(
          !info.names().about().isEmpty() && !info.names().englishAbout().isEmpty(), info.id());
      for (TemplateInfo.Slot slot : info.slots()) {
        assertTrue(
            slot.mustBeWritten() || !slot.composed().isEmpty() && !slot.englishComposed().isEmpty(),
            info.id() + " " + slot.id());
      }
    }
  }

  /** What no example shows, no golden holds. */
  @Test
  void everyKindHasAnExample() throws IOException {
    StringBuilder examples = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        examples.append(Files.readString(file));
      }
    }
    TreeSet<String> without = new TreeSet<>();
    for (Template template : BUILT_IN.list()) {
      TemplateInfo info = template.info();
      String names = info.id() + "|" + info.names().name() + "|" + info.names().englishName();
      if (!Pattern.compile("(template|模板): *\"?(" + names + ")(?![\\w-])")
          .matcher(examples)
          .find()) {
        without.add(info.id());
      }
    }
    assertEquals(new TreeSet<>(), without, "kinds that no report of an example is of");
  }

  @Test
  void byIdAndByEitherName() {
    Template analysis = BUILT_IN.find("analysis").value().orElseThrow();
    assertSame(analysis, BUILT_IN.find(" 分析研判报告 ").value().orElseThrow());
    assertSame(analysis, BUILT_IN.find("Analysis Report").value().orElseThrow());
  }

  @Test
  void everyKindIsFoundByWhatItsDescriptionCallsIt() {
    for (Template template : BUILT_IN.list()) {
      TemplateInfo info = template.info();
      for (String name : List.of(info.id(), info.names().name(), info.names().englishName())) {
        assertSame(template, BUILT_IN.find(name).value().orElseThrow(), name);
      }
    }
  }

  @Test
  void anUnknownKindIsToldWithThoseThatThereAre() {
    Diagnostic told = BUILT_IN.find("issue-leger").diagnostics().get(0);
    assertEquals("unknown-template", told.id());
    assertTrue(told.message().zh().contains("问题整改台账 issue-ledger"));
    assertEquals("是不是想写 issue-ledger？", told.hints().get(0).zh());
    assertTrue(BUILT_IN.find("完全没有").diagnostics().get(0).hints().isEmpty());
  }

  @Test
  void anOwnTemplateWins() {
    Path own =
        new Desk(folder)
            .templateFolder(
                """
                编号: analysis
                名称: 本单位的报告
                英文名称: our report
                标题: 报告
                编号样式: [一是]
                栏目: [{编号: body, 名称: 正文, 必填: 是}]
                """
                    .replace("必填: 是", "必填: true"),
                "<@slot name=\"body\"/>");
    TemplateLibrary library = BUILT_IN.with(own).value().orElseThrow();
    assertEquals("本单位的报告", library.find("analysis").value().orElseThrow().info().names().name());
    assertEquals(BUILT_IN.list().size(), library.list().size());
    assertEquals("分析研判报告", BUILT_IN.find("analysis").value().orElseThrow().info().names().name());
  }

  @Test
  void aFolderThatIsNone() {
    Outcome<TemplateLibrary> none = BUILT_IN.with(folder.resolve("nothing"));
    assertEquals(List.of("not-a-template"), Desk.codes(none.diagnostics()));
  }

  @Test
  void faultsOfADescriptionAreToldAtTheirPlace() {
    Desk desk = new Desk(folder);
    Outcome<TemplateLibrary> wrong =
        BUILT_IN.with(
            desk.templateFolder(
                """
                id: own
                name: 甲
                englishName: own
                numbring: [chapter]
                slots: [{id: a, name: 甲}]
                """,
                ""));
    assertTrue(wrong.value().isEmpty());
    assertEquals(4, wrong.diagnostics().get(0).span().orElseThrow().start().line());

    Outcome<TemplateLibrary> doubled =
        BUILT_IN.with(
            desk.templateFolder(
                """
                id: own
                name: 甲
                englishName: own
                needs: [responsibility.feld]
                slots: [{id: a, name: 甲}, {id: b, name: 甲}]
                """,
                ""));
    assertEquals(List.of("template-fault", "template-fault"), Desk.codes(doubled.diagnostics()));
  }

  @Test
  void aPartOfANameFindsTheKindsThatHoldIt() {
    Diagnostic fault = BUILT_IN.find("分析").diagnostics().get(0);
    assertEquals("是不是想写 分析研判报告？", fault.hints().get(0).zh());
    Diagnostic spread = BUILT_IN.find("分析报告").diagnostics().get(0);
    assertTrue(spread.hints().get(0).zh().contains("分析研判报告"), spread.hints().toString());
    assertEquals(List.of(), BUILT_IN.find("完全没有").diagnostics().get(0).hints());
  }

  private Path rectify(String needs) throws IOException {
    Path own = Files.createDirectories(folder.resolve("templates/rectify"));
    Files.writeString(own.resolve("body.md.ftl"), "略");
    return Files.writeString(
        own.resolve("template.yaml"),
        """
        编号: rectify
        名称: 整改落实情况报告
        英文名称: rectification report
        必需数据: [%s]
        栏目:
          - {编号: lead, 名称: 引言, 自动撰写: 略, 英文自动撰写: none}
        """
            .formatted(needs));
  }

  @Test
  void needsAreWrittenWithEitherSpellingOfTheKeys() throws IOException {
    rectify("问题, 责任制.领域, responsibility.group, 报告.会议, 报告.公文要素.印发内容");
    TemplateInfo info =
        BUILT_IN
            .beside(folder, folder)
            .value()
            .orElseThrow()
            .find("rectify")
            .value()
            .orElseThrow()
            .info();
    assertEquals(
        List.of(
            "issues",
            "responsibility.field",
            "responsibility.group",
            "report.meeting",
            "report.document.about"),
        info.content().needs());
    assertEquals(
        List.of("问题", "责任制.领域", "责任制.领导小组", "报告.会议", "报告.公文要素.印发内容"),
        Needs.spelled(info.content().needs(), Language.ZH));
  }

  @Test
  void whatAKindOwesIsInTheWordsOfTheReader() {
    TemplateInfo info = BUILT_IN.find("analysis").value().orElseThrow().info();
    assertEquals(List.of("问题", "下一步"), info.content().owed(Language.ZH));
    assertEquals(List.of("problems", "next-steps"), info.content().owed(Language.EN));
  }

  @Test
  void aKindOwesInEitherSpellingAndNothingThatIsUnknown() throws IOException {
    rectify("问题]\n应有部分: [问题, next-steps, 措施");
    assertEquals(
        List.of("unknown-choice"),
        BUILT_IN.beside(folder, folder).diagnostics().stream().map(Diagnostic::id).toList());
  }

  @Test
  void aNeedThatThereIsNotIsReportedAtItsPlaceAndTheKindIsNotSaidToBeMissing() throws IOException {
    rectify("问题, 责任制.领或");
    Outcome<TemplateLibrary> beside = BUILT_IN.beside(folder, folder);
    Diagnostic fault = beside.diagnostics().get(0);
    assertEquals(
        "4:12",
        fault.span().orElseThrow().start().line()
            + ":"
            + fault.span().orElseThrow().start().column());
    assertEquals("是不是“责任制.领域”？", fault.hints().get(0).zh());
    for (String name : List.of("rectify", "整改落实情况报告", "rectification report")) {
      Diagnostic unusable = beside.value().orElseThrow().find(name).diagnostics().get(0);
      assertEquals("“" + name + "”的模板有错误，用不了", unusable.message().zh());
      assertEquals(fault.span().orElseThrow(), unusable.related().get(0).span());
    }
  }

  @Test
  void aFolderIsLookedAtAsWhatItIs() throws IOException {
    rectify("问题");
    for (String path : List.of("", "templates", "templates/rectify")) {
      TemplateLibrary all = BUILT_IN.around(folder.resolve(path)).value().orElseThrow();
      assertTrue(all.find("整改落实情况报告").value().isPresent(), path);
    }
  }
}
