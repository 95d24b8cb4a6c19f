package gongwen.testing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What stands on the pages of a PDF and where: read from the file itself, glyph by glyph. Lengths
 * in points from the top left corner.
 */
public record PrintedPdf(List<Page> pages) {
  /** Base lines this near are one line. */
  private static final double SAME_LINE = 0.7;

  public PrintedPdf {
    pages = List.copyOf(pages);
  }

  /** A page. */
  public record Page(double width, double height, List<Glyph> glyphs, List<Rule> rules) {
    public Page {
      glyphs = List.copyOf(glyphs);
      rules = List.copyOf(rules);
    }

    /** The lines from the top, without the page number. */
    public List<Line> text() {
      List<Line> lines = new ArrayList<>(lines());
      lines.removeIf(line -> line.text().matches("— ?\\d+ ?—"));
      return lines;
    }

    public Line number() {
      return lines().stream()
          .filter(line -> line.text().matches("— ?\\d+ ?—"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no page number: " + lines()));
    }

    public List<Line> lines() {
      List<Glyph> sorted = new ArrayList<>(glyphs);
      sorted.removeIf(Glyph::turned);
      sorted.sort(Comparator.comparingDouble(Glyph::baseline));
      List<List<Glyph>> rows = new ArrayList<>();
      for (Glyph glyph : sorted) {
        if (!rows.isEmpty()) {
          List<Glyph> last = rows.get(rows.size() - 1);
          if (glyph.baseline() - last.get(0).baseline() < SAME_LINE) {
            last.add(glyph);
            continue;
          }
        }
        rows.add(new ArrayList<>(List.of(glyph)));
      }
      List<Line> lines = new ArrayList<>();
      for (List<Glyph> row : rows) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        lines.add(new Line(row));
      }
      return lines;
    }

    /** The first line that holds this text. */
    public Line line(String text) {
      return lines().stream()
          .filter(line -> line.text().contains(text))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no line with " + text + " in " + lines()));
    }
  }

  /** A line, from the left. */
  public record Line(List<Glyph> glyphs) {
    public String text() {
      StringBuilder all = new StringBuilder();
      glyphs.forEach(glyph -> all.append(glyph.text()));
      return all.toString();
    }

    public double left() {
      return glyphs.get(0).left();
    }

    public double right() {
      Glyph last = glyphs.get(glyphs.size() - 1);
      return last.left() + last.width();
    }

    public double baseline() {
      return glyphs.get(0).baseline();
    }

    public double size() {
      return glyphs.get(0).size();
    }

    /** The first glyph of a text that stands in the line. */
    public Glyph glyph(String text) {
      int at = text().indexOf(text);
      int seen = 0;
      for (Glyph glyph : glyphs) {
        if (seen >= at) {
          return glyph;
        }
        seen += glyph.text().length();
      }
      throw new AssertionError(text + " is not in " + text());
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * A character.
   *
   * @param width its advance
   * @param inkTop upper edge of its drawn outline
   * @param turned whether its line does not run to the right
   */
  public record Glyph(
      String text,
      double left,
      double baseline,
      double width,
      double size,
      String font,
      int colour,
      double inkTop,
      double inkBottom,
      boolean turned) {}

  /** A filled or stroked shape: a rule. */
  public record Rule(double left, double top, double right, double bottom, int colour) {
    public double width() {
      return right - left;
    }

    public double thickness() {
      return bottom - top;
    }
  }

  public int count() {
    return pages.size();
  }

  /** From 1. */
  public Page page(int number) {
    return pages.get(number - 1);
  }

  public static PrintedPdf read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Page> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        Reader reader = new Reader(page);
        reader.processPage(page);
        pages.add(
            new Page(page.getMediaBox().getWidth(), reader.height, reader.glyphs, reader.rules));
      }
      return new PrintedPdf(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends PDFGraphicsStreamEngine {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final double height;
    private final GeneralPath path = new GeneralPath();

    Reader(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      String text = font.toUnicode(code);
      double size = matrix.getScalingFactorY();
      GeneralPath outline = ((PDType0Font) font).getPath(code);
      AffineTransform place = matrix.createAffineTransform();
      place.concatenate(font.getFontMatrix().createAffineTransform());
      Rectangle2D ink = place.createTransformedShape(outline).getBounds2D();
      glyphs.add(
          new Glyph(
              text == null ? "\uFFFD" : text,
              matrix.getTranslateX(),
              height - matrix.getTranslateY(),
              displacement.getX() * size,
              size,
              font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
              getGraphicsState().getNonStrokingColor().toRGB(),
              height - ink.getMaxY(),
              height - ink.getMinY(),
              Math.abs(matrix.getShearX()) > 0.01));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      path.moveTo(p0.getX(), p0.getY());
      path.lineTo(p1.getX(), p1.getY());
      path.lineTo(p2.getX(), p2.getY());
      path.lineTo(p3.getX(), p3.getY());
      path.closePath();
    }

    private void keep(double half, int colour) {
      Rectangle2D box = path.getBounds2D();
      rules.add(
          new Rule(
              box.getMinX(),
              height - box.getMaxY() - half,
              box.getMaxX(),
              height - box.getMinY() + half,
              colour));
      path.reset();
    }

    @Override
    public void strokePath() throws IOException {
      keep(getGraphicsState().getLineWidth() / 2, getGraphicsState().getStrokingColor().toRGB());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      keep(0, getGraphicsState().getNonStrokingColor().toRGB());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      fillPath(windingRule);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
      path.closePath();
    }

    @Override
    public void endPath() {
      path.reset();
    }

    @Override
    public void shadingFill(COSName shading) {
      throw new AssertionError("a shading");
    }

    @Override
    public void drawImage(PDImage image) {
      throw new AssertionError("a picture");
    }
  }
}
