package gongwen.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Place;
import gongwen.text.DisplayWidth;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mark stands under what it means. */
class ExcerptTest {
  private static final Style PLAIN = new Style(false);

  private static List<String> mark(String text, int fromLine, int from, int toLine, int to) {
    SourceText source = new SourceText("单位.yaml", text);
    return Excerpt.of(
        Place.of(new Span(source, new Position(fromLine, from), new Position(toLine, to))), PLAIN);
  }

  @Test
  void chineseCharactersAreTwoColumnsWide() {
    assertEquals(
        List.of("    2 |   单为: 学校", "      |   ^^^^"), mark("a: 1\n  单为: 学校\n", 2, 3, 2, 5));
  }

  @Test
  void charactersOutsideTheBasicPlaneAreOneColumnOfTheSource() {
    assertEquals(List.of("    1 | 𠮷𠮷: x", "      |     ^"), mark("𠮷𠮷: x", 1, 3, 1, 4));
  }

  @Test
  void tabsAreSpreadAndTheMarkGoesWithThem() {
    assertEquals(List.of("    1 | a   b", "      |     ^"), mark("a\tb", 1, 3, 1, 4));
  }

  @Test
  void anEmptySpanAndOneBehindTheLineAreOneMark() {
    assertEquals("      |  ^", mark("ab", 1, 2, 1, 2).get(1));
    assertEquals("      |   ^", mark("ab", 1, 9, 1, 9).get(1));
  }

  @Test
  void aSpanOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
    assertEquals(List.of("    1 | a: |", "      |    ^"), mark("a: |\n  b", 1, 4, 2, 3));
  }

  @Test
  void aPlaceThatTheTextDoesNotHaveShowsNothing() {
    assertEquals(List.of(), mark("a", 3, 1, 3, 2));
  }

  @Test
  void aLongLineIsShownAroundTheMark() {
    String text = "头".repeat(400) + "错" + "尾".repeat(400);
    List<String> lines = mark(text, 1, 401, 1, 402);
    assertTrue(lines.get(0).contains("头错尾"), lines.get(0));
    assertTrue(DisplayWidth.of(lines.get(0)) <= 110, lines.get(0));
    int column = DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("错")));
    assertEquals(column, lines.get(1).indexOf("^"));
    assertEquals(2, lines.get(1).chars().filter(c -> c == '^').count());
  }

  @Test
  void aMarkWiderThanTheWindowEndsWithIt() {
    List<String> lines = mark("长".repeat(500), 1, 1, 1, 501);
    assertTrue(lines.get(1).length() <= DisplayWidth.of(lines.get(0)), lines.get(1));
  }

  @Test
  void nothingOfTheInputCommandsTheTerminal() {
    List<String> lines = mark("a\u001b[2Jb\u202ec\u0007", 1, 1, 1, 2);
    assertEquals("    1 | a�[2Jb�c�", lines.get(0));
    assertFalse(SafeText.of("x\u001b]0;t\u0007\ny").chars().anyMatch(c -> c < 0x20));
  }
}
