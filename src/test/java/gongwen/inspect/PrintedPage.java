package gongwen.inspect;

import gongwen.font.OwnFont;
import gongwen.layout.TextWidth;
import gongwen.standard.Measure;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page as some other program prints it: each line at its place, in millimetres from the top. */
final class PrintedPage implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream content;
  private final PDType0Font font;
  private final double shift;

  /**
   * @param shift of everything to the right
   */
  PrintedPage(double shift) throws IOException {
    this.shift = shift;
    document.addPage(page);
    try (InputStream kai = OwnFont.open("GongwenKai.ttf")) {
      font = PDType0Font.load(document, new ByteArrayInputStream(kai.readAllBytes()), true);
    }
    content = new PDPageContentStream(document, page);
  }

  /** A line whose characters have their feet so far down. */
  PrintedPage line(double left, double down, double size, String text) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset(
        (float) Measure.points(left + shift),
        page.getMediaBox().getHeight() - (float) Measure.points(down));
    content.showText(text);
    content.endText();
    return this;
  }

  PrintedPage centred(double down, double size, String text) throws IOException {
    double wide = TextWidth.of(text) * size * 25.4 / 72;
    return line(106 - wide / 2, down, size, text);
  }

  PrintedPage ink(Color colour) throws IOException {
    content.setNonStrokingColor(colour);
    content.setStrokingColor(colour);
    return this;
  }

  PrintedPage rule(double left, double right, double down, double thick) throws IOException {
    float height = page.getMediaBox().getHeight() - (float) Measure.points(down);
    content.setLineWidth((float) Measure.points(thick));
    content.moveTo((float) Measure.points(left + shift), height);
    content.lineTo((float) Measure.points(right + shift), height);
    content.stroke();
    return this;
  }

  Path save(Path file) throws IOException {
    content.close();
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
