package gongwen.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KinsokuTest {
  /** A line may end at every | and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "文|字，|文|字。",
        "（一）|坚|持",
        "《办|法》|的|通|知",
        "“不|系|统”|——|自|学|不|够……|家|长",
        "2021—|2025|年",
        "在|2024|年|6|月|28|日",
        "完|成|率|97.5%，|比|上|年",
        "Open |access|文|件",
        "甲、|乙|等|3|人",
        "机|密|★|1|年",
        "全　|角|空|格",
        "〔2024〕|7|号",
        "𠮷|野|家",
        "é́|字",
      })
  void linesEndWhereTheyMay(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && Kinsoku.mayBreak(text, i)) {
        found.append('|');
      }
      found.append(text.charAt(i));
    }
    assertEquals(marked, found.toString());
  }
}
