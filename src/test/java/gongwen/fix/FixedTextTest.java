package gongwen.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedTextTest {
  private static final SourceText TEXT = new SourceText("a.yaml", "名称：甲\r\n年度: ２０２４\r\n𠀀b\r\n");

  private static Span span(int line, int from, int to) {
    return new Span(TEXT, new Position(line, from), new Position(line, to));
  }

  @Test
  void columnsAreCodePointsAndLineEndsStay() {
    List<Fix> fixes = List.of(Fix.safe(span(3, 2, 3), "c\nd"), Fix.safe(span(1, 3, 4), ": "));
    assertEquals(new FixedText("名称: 甲\r\n年度: ２０２４\r\n𠀀c\r\nd\r\n", 2), FixedText.of(TEXT, fixes));
  }

  @Test
  void theSameFixIsMadeOnceAndOfTwoThatMeetTheFirst() {
    Fix colon = Fix.safe(span(1, 3, 4), ": ");
    Fix all = Fix.safe(span(1, 1, 5), "x");
    assertEquals(1, FixedText.of(TEXT, List.of(colon, colon)).made());
    assertTrue(FixedText.of(TEXT, List.of(colon, all)).text().startsWith("x\r\n"));
    Fix twice = new Fix(true, List.of(new Edit(span(1, 3, 3), "a"), new Edit(span(2, 1, 1), "b")));
    Fix again = Fix.safe(span(2, 1, 1), "c");
    assertEquals(1, FixedText.of(TEXT, List.of(twice, again)).made());
  }

  @Test
  void aFixThatSawOtherWordsIsNotMade() {
    SourceText seen = new SourceText("a.yaml", "名称：乙\n年度: ２０２４\n");
    Span other = new Span(seen, new Position(1, 3), new Position(1, 4));
    assertEquals(0, FixedText.of(TEXT, List.of(Fix.safe(other, ": "))).made());
    Span beyond = new Span(TEXT, new Position(2, 9), new Position(2, 30));
    assertEquals(0, FixedText.of(TEXT, List.of(Fix.safe(beyond, ""))).made());
  }

  @Test
  void editsOfOneFixDoNotOverlap() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Fix(true, List.of(new Edit(span(1, 1, 4), ""), new Edit(span(1, 3, 4), ""))));
  }
}
