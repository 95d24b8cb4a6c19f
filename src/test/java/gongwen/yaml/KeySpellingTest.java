package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.SourceText;
import org.junit.jupiter.api.Test;

/** Messages name keys as their reader writes them. */
class KeySpellingTest {
  private static String key(String file) {
    return KeySpelling.of(new SourceText("unit.yaml", file)).key("closed", "销号日期");
  }

  @Test
  void mostLinesDecide() {
    assertEquals("销号日期", key("单位: {名称: 甲}\n年度: 2025\nactivities:\n"));
    assertEquals("closed", key("unit: {name: 甲}\nyear: 2025\n问题:\n"));
    assertEquals("closed", key("issues:\n  - id: W-1\n    title: 名称：甲\n"));
    assertEquals("销号日期", key(""));
    assertEquals("销号日期", key("单位：{名称：甲}\n- 编号：W-1\n"));
  }
}
