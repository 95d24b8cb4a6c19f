package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Sheet;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.Optional;

/** 5.2.1: what the margins leave. */
public final class TypeArea implements Clause {
  private static final double WIDTH =
      Standard.PAGE_WIDTH.points() - Standard.MARGIN_LEFT.points() - Standard.MARGIN_RIGHT.points();

  @Override
  public About about() {
    return About.of("type-area", "A4", "5.2.1", Strength.PRESCRIBED, "版心", "type area");
  }

  @Override
  public Message wanted() {
    return size(Phrases.number(WIDTH * 25.4 / 72), Phrases.number(HEIGHT * 25.4 / 72));
  }

  private static final double HEIGHT =
      Standard.PAGE_HEIGHT.points()
          - Standard.MARGIN_TOP.points()
          - Standard.MARGIN_BOTTOM.points();

  @Override
  public Found measure(Finished document) {
    Deviations faults = new Deviations();
    Message shown = Phrases.same("");
    for (Sheet sheet : Margins.sheets(document)) {
      Optional<Edge> width = between(sheet.width(), sheet.left(), sheet.right());
      Optional<Edge> height = between(sheet.height(), sheet.top(), sheet.bottom());
      if (width.isEmpty() || height.isEmpty()) {
        continue;
      }
      double across = sheet.isLandscape() ? HEIGHT : WIDTH;
      double down = sheet.isLandscape() ? WIDTH : HEIGHT;
      double tolerance = Margins.tolerance();
      Message found = size(plain(width.get()), plain(height.get()));
      faults.add(
          !width.get().admits(across, tolerance) || !height.get().admits(down, tolerance), found);
      shown = shown.zh().isEmpty() ? found : shown;
    }
    return shown.zh().isEmpty()
        ? Found.absent("没有排满的一面可量", "no full page to measure")
        : faults.found(shown);
  }

  private static Optional<Edge> between(double whole, Optional<Edge> from, Optional<Edge> to) {
    return from.flatMap(
        a -> to.map(b -> new Edge(whole - a.high() - b.high(), whole - a.low() - b.low())));
  }

  private static String plain(Edge edge) {
    return Phrases.mm(edge).zh().replace("毫米", "");
  }

  private static Message size(String width, String height) {
    return Phrases.mm(width + "×" + height);
  }
}
