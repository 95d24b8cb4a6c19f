package gongwen.inspect.clause;

import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Rule;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.Optional;

/** The width of the type area, which some rules share. */
final class TypeWidth {
  private static final double NEAR = Measure.points(1.5);

  private TypeWidth() {}

  /** That of the standard. */
  static double standard() {
    return Standard.PAGE_WIDTH.points()
        - Standard.MARGIN_LEFT.points()
        - Standard.MARGIN_RIGHT.points();
  }

  /** That of the first sheet, where it is known; another width is told as such and only once. */
  static double of(Finished document) {
    Sheet first = document.measured().sheets().get(0);
    Optional<Edge> left = first.left().filter(edge -> edge.high() - edge.low() < NEAR);
    Optional<Edge> right = first.right().filter(edge -> edge.high() - edge.low() < NEAR);
    return left.isPresent() && right.isPresent()
        ? first.width() - left.get().high() - right.get().high()
        : standard();
  }

  /** Whether a rule is as wide, as far as the file tells. */
  static boolean isThatOf(Rule rule, Finished document) {
    double wide = of(document);
    return rule.width().isEmpty()
        || Math.abs(rule.width().getAsDouble() - wide) <= NEAR
        || Math.abs(rule.width().getAsDouble() - standard()) <= NEAR;
  }
}
