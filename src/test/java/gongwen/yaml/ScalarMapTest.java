package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;

class ScalarMapTest {
  @Test
  void literalBlocksAreMappedExactly() {
    String text = "a:\n  b: |\n    第一行\n\n    𠮷祥${x}\n";

    assertEquals("3:5-3:7", find(text, "第一"));
    assertEquals("5:7-5:11", find(text, "${x}"));
  }

  @Test
  void aBlockMayBeginWithEmptyLinesAndSpaces() {
    assertEquals("3:4-3:5", find("a: |2\n\n   x\n", "x"));
    assertEquals("4:3-4:4", find("a: |-\n\n  \n  x\n", "x"));
  }

  @Test
  void lineEndsOfWindowsAreMappedToo() {
    assertEquals("3:3-3:4", find("a: |\r\n  甲\r\n  x\r\n", "x"));
  }

  @Test
  void plainAndQuotedTextsOfOneLineAreMappedExactly() {
    assertEquals("1:5-1:6", find("𠮷: 甲乙\n", "乙"));
    assertEquals("1:6-1:7", find("a: '甲乙'\n", "乙"));
    assertEquals("1:6-1:7", find("a: \"甲乙\"\n", "乙"));
    assertEquals("1:11-1:12", find("{a: 甲, b: 乙}", "乙"));
  }

  @Test
  void signsThatAreWrittenAsTwoAreMappedExactly() {
    assertEquals("1:8-1:9", find("a: \"甲\\t乙\"\n", "乙"));
    assertEquals("1:6-1:8", find("a: \"甲\\t乙\"\n", "\t"));
    assertEquals("1:11-1:12", find("a: 'it''s 乙'\n", "乙"));
    assertEquals("1:7-1:9", find("a: 'it''s 乙'\n", "'"));
    assertEquals("1:5-1:11", find("a: \"\\u4e59甲\"\n", "乙"));
    assertEquals("1:8-1:9", find("a: \"\\\\甲乙\"\n", "乙"));
  }

  @Test
  void textsOfSeveralLinesAreMappedExactly() {
    assertEquals("3:3-3:4", find("a: >\n  甲\n  乙\n", "乙"));
    assertEquals("2:3-3:4", find("a: >-\n  甲\n  乙\n", "甲乙"));
    assertEquals("4:4-4:5", find("a: >\n  甲\n\n  丙乙\n  丁\n", "乙"));
    assertEquals("3:4-3:5", find("a: >\n  甲\n   乙\n  丙\n", "乙"));
    assertEquals("2:3-2:4", find("a: 甲\n  乙\n", "乙"));
    assertEquals("2:3-2:5", find("a: ab\n  cd\n", "cd"));
    assertEquals("4:3-4:4", find("a: 甲  \n\n\n  乙\n", "乙"));
    assertEquals("2:4-2:5", find("a: \"甲\r\n   乙\"\r\n", "乙"));
    assertEquals("2:3-2:5", find("a: '甲\n  ''乙'\n", "'"));
  }

  @Test
  void whatCannotBeFollowedIsMappedToItsStart() {
    assertEquals("1:4-1:4", find("a: \"甲\\\n  乙\"\n", "乙"));
    assertEquals("1:4-1:4", find("a: \"\\L乙\"\n", "乙"));
  }

  @Test
  void placesOutsideTheValueAreBroughtInside() {
    Scalar scalar = (Scalar) first("a: xyz\n");

    assertEquals("1:4-1:7", extent(scalar.at(-5, 100)));
    assertEquals("1:7-1:7", extent(scalar.at(100, 2)));
  }

  private static String find(String text, String part) {
    Scalar scalar = (Scalar) last(first(text));
    int from = scalar.value().indexOf(part);
    return extent(scalar.at(from, from + part.length()));
  }

  private static YamlNode first(String text) {
    Mapping root = (Mapping) YamlReader.read(new SourceText("f", text)).value().orElseThrow();
    return root.entries().get(root.entries().size() - 1).value();
  }

  private static YamlNode last(YamlNode node) {
    return node instanceof Mapping mapping
        ? last(mapping.entries().get(mapping.entries().size() - 1).value())
        : node;
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
}
