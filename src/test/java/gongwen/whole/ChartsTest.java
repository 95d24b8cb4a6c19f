package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Block.Chart;
import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.layout.ChartShape;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.testing.MarkdownPlain;
import gongwen.testing.Office;
import gongwen.testing.PdfA;
import gongwen.testing.PrintedPdf;
import gongwen.testing.SampleCharts;
import gongwen.testing.Slow;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import gongwen.write.docx.DocxWriter;
import gongwen.write.docx.Samples;
import gongwen.write.html.HtmlWriter;
import gongwen.write.pdf.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart says the same in every format, and is seen. */
class ChartsTest {
  private static final WriterSettings SETTING =
      new WriterSettings(PageLayout.standard(), List.of(), new NoPlaces());

  @TempDir Path folder;

  private static Document document(Chart chart) {
    return new Document(
        new Samples.EnvelopeBuilder().build(),
        List.of(Samples.body("有关情况如下。"), chart, Samples.body("特此报告。")),
        List.of());
  }

  private static String words(Document document) {
    return MarkdownPlain.squeezed(String.join("", PlainText.of(document)));
  }

  private static byte[] written(Outcome<Rendition> outcome) {
    assertEquals(List.of(), outcome.diagnostics());
    return outcome.value().orElseThrow().bytes();
  }

  @Test
  void everyFormatHasTheSameWords() throws IOException {
    for (Map.Entry<String, Chart> each : SampleCharts.all().entrySet()) {
      Document document = document(each.getValue());
      Path docx = folder.resolve(each.getKey() + ".docx");
      Files.write(docx, written(new DocxWriter().write(document, SETTING)));
      assertEquals(
          words(document), MarkdownPlain.squeezed(DocxReader.text(docx)), each.getKey() + " docx");
      String html =
          new String(written(new HtmlWriter().write(document, SETTING)), StandardCharsets.UTF_8);
      assertEquals(words(document), shown(html), each.getKey() + " html");
      if (ChartShape.of(each.getValue(), SETTING.layout(), Orientation.PORTRAIT).isEmpty()) {
        // A table over several pages repeats its head.
        continue;
      }
      byte[] pdf = written(new PdfWriter().write(document, SETTING));
      assertEquals(words(document), copied(pdf), each.getKey() + " pdf");
    }
  }

  private static final class NoPlaces implements Places {
    @Override
    public Span span(Ref ref) {
      throw new AssertionError(ref);
    }

    @Override
    public Span span(Ref ref, int from, int to) {
      throw new AssertionError(ref);
    }
  }

  /** What a browser shows of the body; title and description of a drawing are heard. */
  private static String shown(String html) {
    String body = html.substring(html.indexOf("<body"), html.indexOf("</body>"));
    String plain = Pattern.compile("<(title|desc)>.*?</\\1>|<[^>]*>").matcher(body).replaceAll("");
    return MarkdownPlain.squeezed(
        plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  private static String copied(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      return MarkdownPlain.squeezed(stripper.getText(document)).replaceAll("—\\d+—", "");
    }
  }

  @Test
  void aDrawingInHtmlHasTitleAndDescription() {
    String html =
        new String(
            written(new HtmlWriter().write(document(SampleCharts.schools()), SETTING)),
            StandardCharsets.UTF_8);
    assertTrue(html.contains("<title>各单位问题整改情况</title>\n<desc>簇状条形图：各单位问题整改情况（单位：个）。"), html);
    assertTrue(html.contains("</svg>"));
    assertFalse(html.contains("<rect x=\"\""));
  }

  @Test
  void pdfOfChartsIsPdfA2uAndTheSameEveryTime() {
    for (Chart chart : List.of(SampleCharts.months(), SampleCharts.all().get("six"))) {
      byte[] pdf = written(new PdfWriter().write(document(chart), SETTING));
      assertEquals(List.of(), PdfA.faults(pdf));
      assertArrayEquals(pdf, written(new PdfWriter().write(document(chart), SETTING)));
    }
  }

  /** The bar of 12 is four times as long as that of 3. */
  @Test
  void barsInPdfAreAsLongAsTheirValues() {
    byte[] pdf = written(new PdfWriter().write(document(SampleCharts.schools()), SETTING));
    double longest = 0;
    double shortest = 1000;
    for (PrintedPdf.Rule rule : PrintedPdf.read(pdf).page(1).rules()) {
      if ((rule.colour() & 0xFFFFFF) == 0x404040 && rule.width() > 20) {
        longest = Math.max(longest, rule.width());
        shortest = Math.min(shortest, rule.width());
      }
    }
    assertEquals(12.0 / 5, longest / shortest, 0.05);
  }

  /** In LibreOffice bars are seen: as many dark pixels as their lengths ask for. */
  @Test
  @Slow
  void officeShowsBars() throws IOException {
    Office office = Office.withOwnFonts(folder);
    Path docx = folder.resolve("schools.docx");
    Files.write(docx, written(new DocxWriter().write(document(SampleCharts.schools()), SETTING)));
    Path pdf = office.toPdf(List.of(docx)).get(0);
    assertEquals(3, darkBars(Files.readAllBytes(pdf)), "bars of 8, 5 and 12");
  }

  /** Bands of rows in which dark grey runs over more than a centimetre. */
  private static int darkBars(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
      int bands = 0;
      boolean within = false;
      for (int y = 0; y < image.getHeight(); y++) {
        int run = 0;
        int longest = 0;
        for (int x = 0; x < image.getWidth(); x++) {
          int grey = image.getRGB(x, y) & 0xFF;
          run = grey > 0x30 && grey < 0x50 ? run + 1 : 0;
          longest = Math.max(longest, run);
        }
        bands += longest > 56 && !within ? 1 : 0;
        within = longest > 56;
      }
      return bands;
    }
  }
}
