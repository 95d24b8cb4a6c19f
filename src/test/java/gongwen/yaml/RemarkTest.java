package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
  /** Each remark as {@code text @place → what it is about}. */
  private static List<String> remarks(String... lines) {
    SourceText source = new SourceText("a.yaml", String.join("\n", lines) + "\n");
    List<String> reported = new ArrayList<>();
    for (Remark each : Remark.of(YamlReader.read(source).value().orElseThrow())) {
      List<String> about = each.about().stream().map(RemarkTest::extent).toList();
      reported.add(each.text() + " @" + extent(each.span()) + " " + about);
    }
    return reported;
  }

  private static String extent(Span span) {
    return span.start().line()
        + ":"
        + span.start().column()
        + "-"
        + span.end().line()
        + ":"
        + span.end().column();
  }

  @Test
  void behindAValue() {
    assertEquals(
        List.of("allow x why @2:8-2:30 [2:3-2:7]"),
        remarks("a:", "  b: 1 # gongwen: allow x why", "  c: 2"));
  }

  @Test
  void aboveAValueAndNotBeyondIt() {
    assertEquals(
        List.of("allow x why @1:1-1:23 [3:1-3:5]"),
        remarks("# gongwen: allow x why", "", "a: 1", "b: 2"));
  }

  @Test
  void onTheFirstLineOfARecordTheWholeRecord() {
    assertEquals(
        List.of("allow x why @2:10-2:32 [2:5-3:9]"),
        remarks("a:", "  - b: 1 # gongwen: allow x why", "    c: 2", "  - b: 3"));
    assertEquals(
        List.of("allow x why @2:3-2:25 [4:5-5:9]"),
        remarks("a:", "  # gongwen: allow x why", "  -", "    b: 1", "    c: 2", "  - b: 3"));
  }

  @Test
  void onTheKeyOfAListTheWholeList() {
    assertEquals(
        List.of("allow x why @1:4-1:26 [1:1-3:9]"),
        remarks("a: # gongwen: allow x why", "  - b: 1", "  - b: 3"));
  }

  @Test
  void severalAboveOneRecord() {
    assertEquals(
        List.of("allow x why @2:1-2:23 [5:3-5:9]", "allow y why @3:1-3:23 [5:3-5:9]"),
        remarks(
            "a:",
            "# gongwen: allow x why",
            "# gongwen: allow y why",
            "# and a word to people",
            "- {b: 1}"));
  }

  @Test
  void atABlockOfText() {
    assertEquals(
        List.of("allow x why @1:6-1:28 [1:1-4:1]"),
        remarks("a: | # gongwen: allow x why", "  one", "  two", "b: 1"));
    assertEquals(
        List.of("allow x why @3:1-3:23 [4:1-4:5]"),
        remarks("a: |", "  one", "# gongwen: allow x why", "b: 1"));
  }

  @Test
  void columnsAreCodePoints() {
    assertEquals(
        List.of("allow x why @1:7-1:29 [1:1-1:6]"), remarks("𠀀: 1𠀀 # gongwen: allow x why"));
  }

  @Test
  void anAliasIsAValueOfItsOwn() {
    assertEquals(
        List.of("allow x why @2:7-2:29 [2:1-2:2]"),
        remarks("a: &n [1]", "b: *n # gongwen: allow x why"));
  }

  @Test
  void spacesAndColonsAreFree() {
    assertEquals(List.of("允许 x 理由 @1:6-1:29 [1:1-1:5]"), remarks("a: 1 #   gongwen ： 允许 x 理由  "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: '1 # gongwen: allow x why'",
        "a: \"1 # gongwen: allow x why\"",
        "a: \"1\n  # gongwen: allow x why\"",
        "a: |\n  # gongwen: allow x why",
        "a: >\n  # gongwen: allow x why",
        "a: 1#gongwen:allow",
        "a: 1 # - b: 2 # gongwen: allow x why",
        "a: 1 # gongwen allows x",
      })
  void whatIsNone(String text) {
    assertEquals(List.of(), remarks(text));
  }
}
