package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The margins of upright pages. */
final class Margins {
  /** Two twips: programs that know inches round the millimetres that were typed. */
  private static final double ROUNDING = 0.1;

  private Margins() {}

  /** What the standard allows, and what programs add to it. */
  static double tolerance() {
    return Standard.MARGIN_TOLERANCE.points() + ROUNDING;
  }

  /** Compares one margin of each upright page with what it should be. */
  static Clause.Found measure(
      Finished document, Measure wanted, Function<Sheet, Optional<Edge>> margin) {
    Optional<Edge> shown = Optional.empty();
    for (Sheet sheet : sheets(document)) {
      Optional<Edge> edge = sheet.isLandscape() ? Optional.empty() : margin.apply(sheet);
      if (edge.isPresent()) {
        if (!edge.get().admits(wanted.points(), tolerance())) {
          return Clause.Found.broken(Phrases.exactly(edge.get()));
        }
        shown = shown.isPresent() ? shown : edge;
      }
    }
    return shown
        .map(edge -> Clause.Found.kept(Phrases.mm(edge)))
        .orElseGet(() -> Clause.Found.absent("没有排满的竖排面可量", "no full upright page to measure"));
  }

  /** The first page of a letter begins above the type area, with its mark. */
  static List<Sheet> sheets(Finished document) {
    List<Sheet> all = document.measured().sheets();
    boolean letter = document.elements().is(SpecialForm.LETTER) && !document.measured().hasPages();
    return letter ? all.subList(1, all.size()) : all;
  }

  static Message wanted(Measure measure) {
    String tolerance = Measure.plain(Standard.MARGIN_TOLERANCE.value());
    return Phrases.mm(Measure.plain(measure.value()) + "±" + tolerance);
  }
}
