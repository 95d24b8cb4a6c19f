package gongwen.inspect.clause;

import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.Optional;

/** The width of the type area, which some clauses share. */
public final class TypeWidth {
  private static final double NEAR = Measure.points(1.5);

  private TypeWidth() {}

  /** That of the standard. */
  public static double standard() {
    return Standard.PAGE_WIDTH.points()
        - Standard.MARGIN_LEFT.points()
        - Standard.MARGIN_RIGHT.points();
  }

  /**
   * That of the first sheet, where it is known; another width is reported as such and only once.
   */
  public static double of(Finished document) {
    Sheet first = document.measured().sheets().get(0);
    Optional<Edge> left = first.left().filter(edge -> edge.high() - edge.low() < NEAR);
    Optional<Edge> right = first.right().filter(edge -> edge.high() - edge.low() < NEAR);
    return left.isPresent() && right.isPresent()
        ? first.width() - left.get().high() - right.get().high()
        : standard();
  }

  /** Whether a line is as wide, as far as the file says. */
  public static boolean isThatOf(DrawnLine line, Finished document) {
    double wide = of(document);
    return line.width().isEmpty()
        || Math.abs(line.width().getAsDouble() - wide) <= NEAR
        || Math.abs(line.width().getAsDouble() - standard()) <= NEAR;
  }
}
