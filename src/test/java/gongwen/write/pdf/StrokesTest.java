package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.render.BorderPainter;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sides of cells that meet are one line, others are not. */
class StrokesTest {
  private final Strokes rules = new Strokes();

  private void add(int side, int x, int y, int width, int height) {
    Rectangle cell = new Rectangle(x, y, width, height);
    rules.add(Strokes.Side.of(side, BorderPropertySet.EMPTY_BORDER, cell));
  }

  private List<Rectangle> lines() {
    return rules.take().stream().map(Strokes.Side::cells).toList();
  }

  @Test
  void cellsOfARowShareTheRuleUnderThem() {
    add(BorderPainter.BOTTOM, 100, 0, 60, 30);
    add(BorderPainter.BOTTOM, 0, 0, 50, 30);
    add(BorderPainter.BOTTOM, 49, 0, 52, 30);
    assertEquals(List.of(new Rectangle(0, 0, 160, 30)), lines());
  }

  @Test
  void cellsOfAColumnShareTheRuleBesideThem() {
    add(BorderPainter.RIGHT, 0, 0, 50, 30);
    add(BorderPainter.RIGHT, 0, 30, 50, 30);
    assertEquals(List.of(new Rectangle(0, 0, 50, 60)), lines());
  }

  @Test
  void twoTablesHaveEachTheirOwn() {
    add(BorderPainter.RIGHT, 0, 0, 50, 30);
    add(BorderPainter.RIGHT, 0, 31, 50, 30);
    assertEquals(2, lines().size());
  }

  @Test
  void aRuleStandsWhereItStood() {
    add(BorderPainter.BOTTOM, 0, 0, 50, 30);
    add(BorderPainter.BOTTOM, 50, 0, 50, 31);
    add(BorderPainter.TOP, 100, 30, 50, 30);
    assertEquals(3, lines().size());
  }

  @Test
  void eachIsDrawnOnce() {
    add(BorderPainter.TOP, 0, 0, 50, 30);
    lines();
    assertEquals(List.of(), lines());
  }
}
