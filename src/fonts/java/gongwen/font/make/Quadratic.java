package gongwen.font.make;

import gongwen.font.make.Glyph.Point;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns the cubic curves of PostScript outlines into the quadratic ones of TrueType. */
final class Quadratic {
  /** How far the new curve may be from the old one, in font units (a thousandth of the em). */
  private static final double TOLERANCE = 0.75;

  private final List<List<Point>> contours = new ArrayList<>();
  private List<Point> contour = new ArrayList<>();
  private double x;
  private double y;

  private Quadratic() {}

  static List<List<Point>> contours(Path2D path) {
    Quadratic result = new Quadratic();
    double[] c = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          result.close();
          result.on(c[0], c[1]);
        }
        case PathIterator.SEG_LINETO -> result.on(c[0], c[1]);
        case PathIterator.SEG_CUBICTO -> result.cubic(c);
        case PathIterator.SEG_CLOSE -> result.close();
        default -> throw new IllegalArgumentException("no CFF path");
      }
    }
    result.close();
    return result.contours;
  }

  /**
   * Equal steps of the parameter: the error of one quadratic falls with the cube of their number.
   */
  private void cubic(double[] c) {
    double dx = c[4] - 3 * c[2] + 3 * c[0] - x;
    double dy = c[5] - 3 * c[3] + 3 * c[1] - y;
    double error = Math.hypot(dx, dy) * Math.sqrt(3) / 36;
    int parts = Math.max(1, (int) Math.ceil(Math.cbrt(error / TOLERANCE)));
    double startX = x;
    double startY = y;
    for (int i = 0; i < parts; i++) {
      double from = (double) i / parts;
      double to = (double) (i + 1) / parts;
      double x0 = value(startX, c[0], c[2], c[4], from);
      double x3 = value(startX, c[0], c[2], c[4], to);
      double y0 = value(startY, c[1], c[3], c[5], from);
      double y3 = value(startY, c[1], c[3], c[5], to);
      double step = (to - from) / 4;
      double controlX =
          (x0 + x3) / 2
              + step
                  * (slope(startX, c[0], c[2], c[4], from) - slope(startX, c[0], c[2], c[4], to));
      double controlY =
          (y0 + y3) / 2
              + step
                  * (slope(startY, c[1], c[3], c[5], from) - slope(startY, c[1], c[3], c[5], to));
      contour.add(point(controlX, controlY, false));
      on(x3, y3);
    }
  }

  private static double value(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private static double slope(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return 3 * s * s * (b - a) + 6 * s * t * (c - b) + 3 * t * t * (d - c);
  }

  private void on(double toX, double toY) {
    contour.add(point(toX, toY, true));
    x = toX;
    y = toY;
  }

  private static Point point(double x, double y, boolean on) {
    return new Point((int) Math.round(x), (int) Math.round(y), on);
  }

  private void close() {
    List<Point> open = withoutRepeats(contour);
    contour = new ArrayList<>();
    if (open.size() < 3) {
      return;
    }
    // PostScript fills to the left of the line, TrueType to the right.
    Collections.reverse(open);
    contours.add(withoutImplied(open));
  }

  private static List<Point> withoutRepeats(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (Point point : points) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(point)) {
        kept.add(point);
      }
    }
    while (kept.size() > 1 && kept.get(0).equals(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** TrueType puts a point of the line midway between two control points by itself. */
  private static List<Point> withoutImplied(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point before = points.get((i + points.size() - 1) % points.size());
      Point point = points.get(i);
      Point after = points.get((i + 1) % points.size());
      boolean implied =
          point.on()
              && !before.on()
              && !after.on()
              && Math.abs(before.x() + after.x() - 2 * point.x()) <= 1
              && Math.abs(before.y() + after.y() - 2 * point.y()) <= 1;
      if (!implied) {
        kept.add(point);
      }
    }
    return kept;
  }
}
