package gongwen.inspect.pdf;

import gongwen.inspect.measured.Radicals;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads a page glyph by glyph and line by line, as it is shown: rotated and cropped. */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** More is no page of text. */
  private static final int MOST = 40_000;

  /** 200 inches, the longest page that the format knows without a unit of its own. */
  private static final double LONGEST = 14_400;

  /** What is smaller is not there to be read. */
  private static final double SHORTEST = 0.1;

  private final Radicals radicals;
  private final AffineTransform shown;
  private final double width;
  private final double height;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Path2D> paths = new ArrayList<>();

  /**
   * @throws IOException if the page has no size that a page can have
   */
  PageScanner(PDPage page, Radicals radicals) throws IOException {
    super(page);
    this.radicals = radicals;
    PDRectangle box = page.getCropBox();
    if (!isLength(box.getWidth()) || !isLength(box.getHeight())) {
      throw new IOException("a page of " + box.getWidth() + " x " + box.getHeight());
    }
    boolean sideways = page.getRotation() % 180 != 0;
    width = sideways ? box.getHeight() : box.getWidth();
    height = sideways ? box.getWidth() : box.getHeight();
    shown =
        switch ((page.getRotation() % 360 + 360) % 360) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
          case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
          case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
          default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    // What a scanner recognised lies unseen behind its picture.
    if (mode == RenderingMode.NEITHER || glyphs.size() >= MOST) {
      return;
    }
    String coded = font.toUnicode(code);
    String text = coded == null ? "\uFFFD" : radicals.plain(coded);
    AffineTransform place = new AffineTransform(shown);
    place.concatenate(matrix.createAffineTransform());
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    double along = Math.hypot(place.getScaleX(), place.getShearY());
    boolean rotated = place.getScaleX() <= 0 || Math.abs(place.getShearY()) > 0.1 * along;
    String name = font.getName() == null ? "" : font.getName();
    if (!isLength(size) || !isPlace(displacement.getX() * along)) {
      return;
    }
    if (!isPlace(place.getTranslateX()) || !isPlace(place.getTranslateY())) {
      return;
    }
    glyphs.add(
        new Glyph(
            text,
            place.getTranslateX(),
            place.getTranslateY(),
            displacement.getX() * along,
            Math.round(size * 20) / 20.0,
            name,
            rgb(getGraphicsState().getNonStrokingColor()),
            name.contains("Bold") || mode == RenderingMode.FILL_STROKE,
            rotated));
  }

  /** Whether a page or a character can be so long; NaN cannot. */
  private static boolean isLength(double points) {
    return points >= SHORTEST && points <= LONGEST;
  }

  /** Whether a page can have such a place; NaN is none. */
  private static boolean isPlace(double points) {
    return Math.abs(points) <= LONGEST;
  }

  private static int rgb(PDColor colour) {
    try {
      return colour.toRGB() & 0xFFFFFF;
    } catch (IOException | RuntimeException e) {
      // A pattern, or a colour space that is damaged.
      return 0;
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    paths.add(path);
  }

  @Override
  public void lineTo(float x, float y) {
    if (paths.isEmpty()) {
      moveTo(x, y);
    } else {
      last().lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (paths.isEmpty()) {
      moveTo(x1, y1);
    }
    last().curveTo(x1, y1, x2, y2, x3, y3);
  }

  private Path2D last() {
    return paths.get(paths.size() - 1);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = paths.isEmpty() ? null : last().getCurrentPoint();
    return point == null ? new Point2D.Double() : point;
  }

  @Override
  public void closePath() {
    if (!paths.isEmpty() && last().getCurrentPoint() != null) {
      last().closePath();
    }
  }

  @Override
  public void endPath() {
    paths.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    int colour = rgb(getGraphicsState().getNonStrokingColor());
    for (Path2D path : paths) {
      keep(shown.createTransformedShape(path).getBounds2D(), 0, colour);
    }
    paths.clear();
  }

  @Override
  public void strokePath() {
    int colour = rgb(getGraphicsState().getStrokingColor());
    double half = transformWidth(getGraphicsState().getLineWidth()) / 2;
    for (Path2D path : paths) {
      segments(path, half, colour);
    }
    paths.clear();
  }

  private void segments(Path2D path, double half, int colour) {
    double[] point = new double[6];
    Point2D from = new Point2D.Double();
    Point2D begin = new Point2D.Double();
    for (var each = path.getPathIterator(shown); !each.isDone(); each.next()) {
      int kind = each.currentSegment(point);
      Point2D to =
          switch (kind) {
            case PathIterator.SEG_CLOSE -> begin;
            case PathIterator.SEG_CUBICTO -> new Point2D.Double(point[4], point[5]);
            default -> new Point2D.Double(point[0], point[1]);
          };
      if (kind == PathIterator.SEG_MOVETO) {
        begin = to;
      } else if (kind != PathIterator.SEG_CUBICTO) {
        Rectangle2D box = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
        box.add(to);
        keep(box, half, colour);
      }
      from = to;
    }
  }

  private void keep(Rectangle2D box, double half, int colour) {
    if (!isPlace(box.getMinX()) || !isPlace(box.getMaxX()) || !isPlace(half)) {
      return;
    }
    if (!isPlace(box.getMinY()) || !isPlace(box.getMaxY())) {
      return;
    }
    boolean across = box.getWidth() >= box.getHeight();
    double x = across ? 0 : half;
    double y = across ? half : 0;
    if (strokes.size() < MOST && Stroke.isThin(box.getWidth() + 2 * x, box.getHeight() + 2 * y)) {
      strokes.add(
          new Stroke(
              box.getMinX() - x, box.getMinY() - y, box.getMaxX() + x, box.getMaxY() + y, colour));
    }
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off is of no interest: text is not.
  }

  @Override
  public void shadingFill(COSName shading) {
    // It holds no text and no line.
  }

  @Override
  public void drawImage(PDImage image) {
    // It holds no text and no line.
  }
}
