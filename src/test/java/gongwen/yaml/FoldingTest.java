package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.SourceText;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of Chinese go together without a space, in whatever style they are written. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\0',
      value = {
        "a: 服务群众，⏎  认真落实。 | 服务群众，认真落实。",
        "a: 第 2 季度⏎  情况 | 第 2 季度情况",
        "a: one⏎  two | one two",
        "a: 用 PDF⏎  two | 用 PDF two",
        "a: '服务群众，⏎  认真''落实''。'⏎b: 1 | 服务群众，认真'落实'。",
        "a: \"服务群众，⏎  认真落实。\" | 服务群众，认真落实。",
        "a: \"服务\\x2C⏎  认真\" | 服务, 认真",
        "a: >⏎  服务群众，⏎  认真落实。⏎⏎  第二段⏎b: 1 | 服务群众，认真落实。⏎第二段⏎",
        "a: >-⏎  服务群众，⏎    - 甲⏎    - 乙⏎  认真 | 服务群众，⏎  - 甲⏎  - 乙⏎认真",
        "a: |⏎  服务 群众⏎b: 1 | 服务 群众⏎",
        "a: 服务 群众 | 服务 群众",
      })
  void chineseHasNoSpaceWhereLinesAreJoined(String written, String expected) {
    SourceText source = new SourceText("f", written.replace('⏎', '\n'));
    Mapping root = (Mapping) YamlReader.read(source).value().orElseThrow();

    assertEquals(expected.replace('⏎', '\n'), ((Scalar) root.entries().get(0).value()).value());
  }
}
