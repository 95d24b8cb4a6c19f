package gongwen.job.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPassagesTest {
  private static List<String> of(String text) {
    return MarkdownPassages.of(text).stream().map(p -> p.line() + " " + p.text()).toList();
  }

  @Test
  void paragraphs() {
    assertEquals(
        List.of("4 甲", "6 乙"), of("---\nx: 1\n---\n甲\n\n乙\n\n| 表 |\n"), "front matter and tables");
  }

  @Test
  void textOfOtherProgramsHasNoEmptyLines() {
    assertEquals(
        List.of("1 首段。次段。", "1 首段。", "2 次段。", "4 末段"), of("首段。\n次段。\n\n末段"), "line by line, too");
  }
}
