package gongwen.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedBlocksTest {
  private static List<String> blocks(String text) {
    return TypedBlocks.of(text).stream()
        .map(each -> each.kind() + ":" + text.substring(each.words(), each.end()))
        .toList();
  }

  @Test
  void everyKind() {
    assertEquals(
        List.of(
            "HEADING:题",
            "PARAGRAPH:一行\n接着",
            "ITEM:甲\n  乙",
            "ITEM:丙",
            "PARAGRAPH:表",
            "ROW:| a | b |",
            "SILENT:|---|---|",
            "ROW:| 1 | ${x | y} |",
            "PARAGRAPH:完"),
        blocks(
            "# 题\n一行\n接着\n\n- 甲\n  乙\n2. 丙\n\n表\n| a | b |\n|---|---|\n| 1 | ${x | y} |\n\n完\n"));
  }

  @Test
  void aLineThatIsIndentedByHandIsAParagraph() {
    assertEquals(List.of("PARAGRAPH:一", "PARAGRAPH:二"), blocks("一\n　　二"));
  }

  @Test
  void cells() {
    String row = "| a \\| b | ${x | y} |";
    TypedBlocks.Typed whole = new TypedBlocks.Typed(TypedBlocks.Kind.ROW, 0, 0, row.length());
    TypedBlocks.Typed second = TypedBlocks.cell(row, whole, 1).orElseThrow();
    assertEquals("${x | y}", row.substring(second.words(), second.end()));
  }
}
