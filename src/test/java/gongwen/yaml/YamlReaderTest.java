package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  /** ⏎ is a line end, → a tab; the fault is code, line, column. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\0',
      value = {
        "单位：甲⏎年度: 2024 | full-width-colon 1:3",
        "年度: 2024⏎责任制：⏎  领域: x | full-width-colon 2:4",
        "单位:甲⏎年度: 2024 | missing-space 1:3",
        "a: 1⏎𠮷祥:x | missing-space 2:3",
        "年度: 2024⏎责任制⏎  领域: x | missing-colon 2:1",
        "a: 1⏎→b: 1 | tab-indentation 2:1",
        "a: \"x⏎b: 1 | unclosed-quote 1:4",
        "a: 'x | unclosed-quote 1:4",
        "a: \"C:\\用户\" | bad-escape 1:7",
        "a: 关于: 通知 | unexpected-colon 1:6",
        "a: 1⏎  b: 2 | bad-indentation 2:3",
        "a:⏎  - 1⏎ - 2 | bad-indentation 3:2",
        "活动:⏎  - 日期: 1⏎    类别: x⏎   名称: y | bad-indentation 4:4",
        "a: [1, 2⏎b: 3 | unclosed-bracket 1:4",
        "a: {b: 1，c: 2} | full-width-mark 1:9",
        "a: [1] 2 | unexpected-text 1:8",
        "a: 'x'y' | unexpected-text 1:7",
        "a: ***镇 | reserved-character 1:4",
        "a: *镇 | reserved-character 1:4",
        "a: @x | reserved-character 1:4",
        "a: `x | reserved-character 1:4",
        "a: & x | reserved-character 1:4",
        "a: |x⏎  b | reserved-character 1:4",
        "a: !!str x | explicit-tag 1:4",
        "a: !java.lang.Thread {} | explicit-tag 1:4",
        "a: !x!y z | explicit-tag 1:4",
        "<<: {a: 1} | merge-key 1:1",
        "a: 1⏎---⏎b: 2 | several-documents 2:1",
        "a: &x [*x] | recursive-alias 1:8",
        "a: {b: 1, b: 2} | duplicate-key 1:11",
        "a: 1⏎b: 2⏎a: 3 | duplicate-key 3:1",
        "a: {{x}} | key-not-text 1:5",
        "a: \\u0007 | control-character 1:4",
        "a: 甲\\u2028 | control-character 1:5",
        "a: \\ud83d | control-character 1:4",
        "𠮷: \\ue000 | private-use-character 1:4",
        "a: \"\\\\uE000\" | private-use-character 1:4",
        "a: \"\\\\0\" | control-character 1:4",
        "%YAML 9.9⏎---⏎a: 1 | yaml-syntax 1:1",
      })
  void tellsWhatIsWrongAndWhere(String written, String expected) {
    Outcome<YamlNode> outcome = YamlReader.read(source(unescape(written)));

    assertTrue(outcome.hasErrors());
    Diagnostic fault = outcome.diagnostics().get(0);
    assertEquals(
        expected, fault.id() + " " + fault.span().orElseThrow().place().replaceFirst("f:", ""));
    assertFalse(fault.message().zh().isBlank());
    assertFalse(fault.message().en().isBlank());
    assertFalse(fault.hints().isEmpty(), "a hint says what to do");
    assertFalse(fault.message().en().contains("while "), "not in the parser's words");
  }

  @Test
  void collectsWhatDoesNotStopTheReading() {
    List<Diagnostic> found = YamlReader.read(source("a: 1\na: 2\nb: !x y\n<<: z\n")).diagnostics();

    assertEquals(
        List.of("duplicate-key", "explicit-tag", "merge-key"),
        found.stream().map(Diagnostic::id).toList());
    assertEquals("f:1:1", found.get(0).related().get(0).span().place());
  }

  @Test
  void textsKeepTheirText() {
    Mapping root = (Mapping) read("a: 0123\nb: no\nc: 17:00\nd: 1_000\ne: 2024-03-12\n");

    assertEquals(
        List.of("0123", "no", "17:00", "1_000", "2024-03-12"),
        root.entries().stream().map(e -> ((Scalar) e.value()).value()).toList());
  }

  @Test
  void nothingIsAbsentAndAnEmptyTextIsNot() {
    Sequence items = (Sequence) read("- \n- ~\n- null\n- ''\n- 'null'\n");

    assertEquals(
        List.of(true, true, true, false, false),
        items.items().stream().map(n -> ((Scalar) n).absent()).toList());
    assertTrue(((Scalar) read("# nothing\n")).absent());
  }

  @Test
  void aByteOrderMarkMovesNoColumn() {
    Mapping root = (Mapping) read("\uFEFFa: 1\n");

    assertEquals("f:1:1", root.entries().get(0).key().span().place());
  }

  @Test
  void spansCoverTheValue() {
    Mapping root = (Mapping) read("a: [1,\n  2]\nb:\n  c: 𠮷祥\n");

    assertEquals("1:4-2:5", extent(root.entries().get(0).value()));
    assertEquals("4:3-4:8", extent(root.entries().get(1).value()));
  }

  @Test
  void anAliasStandsForTheValueOfItsAnchor() {
    Mapping root = (Mapping) read("a: &x {b: 1}\nc: *x\n");

    assertEquals(root.entries().get(0).value(), root.entries().get(1).value());
  }

  @Test
  void twentyThousandLevelsEndAtOnce() {
    assertTimeoutPreemptively(SOON, () -> assertOnly("too-deep", "[".repeat(20_000)));
    assertTimeoutPreemptively(SOON, () -> assertOnly("too-deep", "{a: ".repeat(20_000)));
    assertTimeoutPreemptively(SOON, () -> assertOnly("too-deep", "- ".repeat(20_000)));
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    assertTimeoutPreemptively(SOON, () -> assertOnly("too-deep", block.toString()));
  }

  @Test
  void anAliasBombEndsAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      String nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
      bomb.append("a" + i + ": &a" + i + " [" + nine + "]\n");
    }

    assertTimeoutPreemptively(SOON, () -> assertOnly("too-many-values", bomb.toString()));
  }

  @Test
  void aChainOfAliasesCannotHideDepth() {
    StringBuilder chain = new StringBuilder("- &a0 [x]\n");
    for (int i = 1; i < 900; i++) {
      chain.append("- &a" + i + " [*a" + (i - 1) + "]\n");
    }

    assertTimeoutPreemptively(SOON, () -> assertOnly("too-deep", chain.toString()));
  }

  @Test
  void manyAliasesEndAtOnce() {
    String text = "a: &a x\nb: [" + "*a , ".repeat(2_000) + "]\n";

    assertTimeoutPreemptively(SOON, () -> assertOnly("too-many-aliases", text));
  }

  @Test
  void manyValuesEndAtOnce() {
    assertTimeoutPreemptively(
        SOON, () -> assertOnly("too-many-values", "- x\n".repeat(YamlLimits.MAX_NODES + 1)));
  }

  @Test
  void aLargeTextIsNotParsed() {
    assertTimeoutPreemptively(
        SOON, () -> assertOnly("file-too-large", "a".repeat(YamlLimits.MAX_SIZE + 1)));
  }

  @Test
  void aLineThatIsTooLongIsNotParsed() {
    String text = "a: x\nb: " + "x".repeat(YamlLimits.MAX_LINE);

    assertTimeoutPreemptively(SOON, () -> assertOnly("line-too-long", text));
    assertTimeoutPreemptively(
        SOON, () -> assertOnly("line-too-long", " ".repeat(YamlLimits.MAX_SIZE)));
  }

  @Test
  void manyFaultsAreCut() {
    List<Diagnostic> found = YamlReader.read(source("a: 1\n".repeat(10_000))).diagnostics();

    assertEquals(YamlLimits.MAX_FAULTS + 1, found.size());
    Diagnostic last = found.get(YamlLimits.MAX_FAULTS);
    assertEquals("more-faults", last.id());
    assertTrue(last.message().en().contains("9899"), last.message().en());
  }

  private static void assertOnly(String code, String text) {
    Outcome<YamlNode> outcome = YamlReader.read(source(text));
    assertEquals(List.of(code), outcome.diagnostics().stream().map(Diagnostic::id).toList());
  }

  private static String extent(YamlNode node) {
    return node.span().start().line()
        + ":"
        + node.span().start().column()
        + "-"
        + node.span().end().line()
        + ":"
        + node.span().end().column();
  }

  private static YamlNode read(String text) {
    return YamlReader.read(source(text)).value().orElseThrow();
  }

  private static SourceText source(String text) {
    return new SourceText("f", text);
  }

  private static String unescape(String text) {
    return text.replace('⏎', '\n')
        .replace('→', '\t')
        .replace("\\u0007", "\u0007")
        .replace("\\u2028", "\u2028")
        .replace("\\ud83d", "\ud83d")
        .replace("\\ue000", "\ue000")
        .replace("\\\\", "\\");
  }
}
