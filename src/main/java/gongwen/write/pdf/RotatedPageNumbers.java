package gongwen.write.pdf;

import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * The page number of landscape pages: clause 8 wants it where it stands on the others, so that the
 * bound sheets show it in one place. The foot of the sheet is the left side of such a page.
 */
final class RotatedPageNumbers {
  private static final String DASH = "—";

  private final PDDocument pdf;
  private final PageLayout layout;
  private final Typefaces fonts;
  private final PDFont font;

  private RotatedPageNumbers(PDDocument pdf, PageLayout layout, Typefaces fonts, PDFont font) {
    this.pdf = pdf;
    this.layout = layout;
    this.fonts = fonts;
    this.font = font;
  }

  /** Makes the engine leave these numbers out. */
  static String style() {
    StringBuilder css = new StringBuilder();
    for (String pages : new String[] {"", ":left", ":right"}) {
      css.append("@page landscape").append(pages);
      css.append(" { @bottom-left { content: none } @bottom-center { content: none }");
      css.append(" @bottom-right { content: none } }\n");
    }
    return css.toString();
  }

  static void add(PDDocument pdf, PageLayout layout, Typefaces fonts, EmbeddedFonts embedded)
      throws IOException {
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      PDPage page = pdf.getPage(i);
      if (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) {
        Face face = fonts.of(FontRole.SONG).get(0);
        new RotatedPageNumbers(pdf, layout, fonts, embedded.font(face)).add(page, i + 1);
      }
    }
  }

  private void add(PDPage page, int number) throws IOException {
    double size = Standard.PAGE_NUMBER_SIZE.points();
    String text = DASH + " " + number + " " + DASH;
    double width = font.getStringWidth(text) / 1000 * size;
    Margins margins = layout.margins(Orientation.LANDSCAPE);
    double dash = Measure.points(margins.left()) - Standard.PAGE_NUMBER_DISTANCE.points();
    // Rotated clockwise, a line runs down the page and its characters stand to the right.
    double x = dash - fonts.heightOfDash() * size;
    double top = page.getMediaBox().getHeight() - Measure.points(margins.top());
    double y = top - start(number, width);
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, (float) size);
      out.setTextMatrix(new Matrix(0, -1, 1, 0, (float) x, (float) y));
      out.showText(text);
      out.endText();
    }
  }

  /** From the binding to the number. */
  private double start(int number, double width) {
    double room = layout.typeHeight(Orientation.LANDSCAPE);
    double indent = Standard.PAGE_NUMBER_INDENT.count() * Standard.PAGE_NUMBER_SIZE.points();
    if (layout.pageNumber() == PageNumber.CENTRE) {
      return (room - width) / 2;
    }
    return number % 2 == 0 ? indent : room - indent - width;
  }
}
