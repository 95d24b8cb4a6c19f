package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.layout.PageLayout;
import gongwen.write.html.DocumentCss;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KnownStylesTest {
  /** A row or a cell that is told from its neighbours by its place or by an attribute. */
  private static final Pattern PLACED =
      Pattern.compile("(\\+|~)\\s*(tr|td|th)\\b|\\b(tr|td|th)[.\\w-]*(:|\\[|\\s*[+~])");

  @Test
  void noRuleTellsRowsOrCellsApartByTheirPlace() {
    String look = DocumentCss.inPrint(PageLayout.standard(), role -> "\"仿宋\"", 0.3);
    List<String> placed =
        Arrays.stream(look.replaceAll("\\{[^}]*}", "\n").split("\n"))
            .filter(selector -> PLACED.matcher(selector).find())
            .toList();
    assertEquals(List.of(), placed);
  }
}
