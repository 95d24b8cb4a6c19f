package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Placeholders of one file are one list. */
class StillToFillTest {
  private static final SourceText FILE =
      new SourceText("unit.yaml", "单位: {名称: ××小学}\n活动:\n  - 名称: 学习××\n  ××\n");

  private static Diagnostic left(SourceText file, int line, int column) {
    Span place = new Span(file, new Position(line, column), new Position(line, column + 2));
    return Diagnostic.of(
        Rules.of("placeholder-left").declaration(), place, Message.of("还留有", "left"));
  }

  @Test
  void theLinesAndKeysOfAFileAreListed() {
    List<Diagnostic> found = List.of(left(FILE, 1, 10), left(FILE, 3, 11), left(FILE, 4, 3));
    List<Diagnostic> all = StillToFill.asOneList(found);
    assertEquals(1, all.size());
    assertEquals("这些还要填：第1行名称、第3行名称、第4行", all.get(0).message().zh());
    assertEquals("still to be filled in: line 1 名称, line 3 名称, line 4", all.get(0).message().en());
    assertEquals(found.get(0).span(), all.get(0).span());
  }

  @Test
  void eachFileHasItsOwnAndOneAloneIsSaidAsBefore() {
    SourceText other = new SourceText("shared.yaml", "组长: ×××");
    Diagnostic alone = left(other, 1, 5);
    List<Diagnostic> all =
        StillToFill.asOneList(List.of(left(FILE, 1, 10), alone, left(FILE, 3, 11)));
    assertEquals(2, all.size());
    assertSame(alone, all.get(1));
  }
}
