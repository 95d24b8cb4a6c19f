package gongwen.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.check.RuleLevels;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  private static Outcome<Profile> read(String yaml) {
    return Profile.read(new SourceText("office.yaml", yaml));
  }

  private static PageLayout page(String yaml) {
    return read(yaml).value().orElseThrow().layout();
  }

  private static List<String> reported(String yaml) {
    return read(yaml).diagnostics().stream().map(each -> each.message().zh()).toList();
  }

  @Test
  void emptyProfileIsTheStandard() {
    assertEquals(PageLayout.standard(), page("name: 无"));
    assertEquals(List.of(), reported("name: 无"));
  }

  @Test
  void bothSpellingsMakeTheSameLayout() {
    String english =
        "margins: {top: 35, right: 27}\npitch: 28\npageNumber: centre\nboldLevel3: true\n"
            + "fonts: {fang: 方正仿宋简体}\nmarkSize: 30\nmarkWord: 简报";
    String chinese =
        "页边距: {上: 35, 右: 27}\n行距: 28\n页码: 居中\n三级标题加粗: true\n"
            + "字体: {仿宋: 方正仿宋简体}\n标志字号: 30\n标志字样: 简报";
    PageLayout layout = page(english);
    assertEquals(layout, page(chinese));
    assertEquals(35, layout.margins().top());
    assertEquals(28, layout.margins().left());
    assertEquals(28, layout.pitch());
    assertEquals(PageNumber.CENTRE, layout.pageNumber());
    assertTrue(layout.boldLevel3());
    assertEquals("方正仿宋简体", layout.font(FontRole.FANG));
    assertEquals("黑体", layout.font(FontRole.HEI));
    assertEquals("简报", layout.markWord("文件"));
  }

  @Test
  void theMarkMayStandWithoutItsWord() {
    Outcome<Profile> outcome = read("markWord: \"\"");
    assertEquals("", outcome.value().orElseThrow().layout().markWord("文件"));
    assertEquals(1, outcome.diagnostics().size());
    assertEquals("文件", page("pageNumber: centre").markWord("文件"));
  }

  @Test
  void changesAreToldWithTheStandardsValueClauseAndStrength() {
    Outcome<Profile> outcome = read("margins: {top: 35}\npageNumber: centre\n");
    Diagnostic first = outcome.diagnostics().get(0);
    assertEquals(Severity.INFO, first.severity());
    assertEquals("天头：35毫米（标准：37毫米，GB/T 9704-2012 5.2.1，规定）", first.message().zh());
    assertEquals(
        "top margin: 35 mm (standard: 37 mm, GB/T 9704-2012 5.2.1, prescribed)",
        first.message().en());
    assertEquals("office.yaml:1:16", first.span().orElseThrow().place());
    assertEquals(
        "页码位置：居中（标准：单页居右、双页居左，GB/T 9704-2012 7.5，规定）", outcome.diagnostics().get(1).message().zh());
  }

  @Test
  void gridThatChangesIsTold() {
    assertTrue(reported("pitch: 24").stream().anyMatch(each -> each.startsWith("每面26行、每行28字")));
  }

  @Test
  void whatTheStandardHasIsNoChange() {
    assertEquals(List.of(), reported("margins: {top: 37.0}\npitch: 28.99\nfonts: {fang: 仿宋}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "margins: {top: 5}",
        "margins: {left: 70, right: 70}",
        "margins: {top: 1000}",
        "margins: {top: -3}",
        "pitch: 3",
        "pitch: 1e9",
        "markSize: 8",
        "fonts: {fang: \"a,b\"}",
        "pageNumber: left",
        "pich: 28",
        "margins: 3",
      })
  void impossibleValuesAreErrors(String yaml) {
    Outcome<Profile> outcome = read(yaml);
    assertTrue(outcome.hasErrors(), yaml);
    assertTrue(outcome.value().isEmpty());
    assertTrue(outcome.diagnostics().stream().allMatch(each -> each.span().isPresent()));
  }

  @Test
  void rulesWeighWhatEitherSpellingSays() {
    String english = "rules: {placeholder-left: error, half-width-punctuation: off}";
    String chinese = "规则: {placeholder-left: 错误, half-width-punctuation: 不查}";
    assertEquals(
        read(english).value().orElseThrow().levels(), read(chinese).value().orElseThrow().levels());
    assertNotEquals(RuleLevels.OWN, read(english).value().orElseThrow().levels());
    assertEquals(RuleLevels.OWN, read("name: 无").value().orElseThrow().levels());
  }

  @Test
  void faultsOfThePageAndOfTheRulesAreReportedInOneRun() {
    String yaml = "margins: {top: 5}\nrules: {half-widht: off, leading-zero: 7}\n";
    List<String> codes = read(yaml).diagnostics().stream().map(Diagnostic::id).toList();
    assertEquals(List.of("profile-limit", "unknown-rule", "unknown-level"), codes);
    assertTrue(read("rules: 3").hasErrors());
  }

  @Test
  void standardPageHas22LinesOf28Characters() {
    PageLayout layout = PageLayout.standard();
    assertEquals(22, layout.linesPerPage());
    assertEquals(28, layout.charactersPerLine());
    assertEquals(20, layout.titleCapacity(Orientation.PORTRAIT));
    assertEquals(156, layout.typeWidth(Orientation.PORTRAIT) / 72 * 25.4, 1e-9);
    assertEquals(225, layout.typeHeight(Orientation.PORTRAIT) / 72 * 25.4, 1e-9);
    assertEquals(225, layout.typeWidth(Orientation.LANDSCAPE) / 72 * 25.4, 1e-9);
  }
}
