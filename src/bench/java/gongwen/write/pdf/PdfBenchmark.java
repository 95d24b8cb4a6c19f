package gongwen.write.pdf;

import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.testing.PrintedPdf;
import gongwen.testing.PrintedPdf.Glyph;
import gongwen.testing.PrintedPdf.Line;
import gongwen.testing.PrintedPdf.Page;
import gongwen.write.docx.Samples;
import gongwen.write.html.HtmlPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The writer beside the same glyphs drawn at the same places with PDFBox alone, which knows them
 * beforehand and lays out nothing: the lower bound. Fonts are parsed before in both.
 *
 * <p>{@code mvn -Dquick -Pbench test-compile exec:exec@bench}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PdfBenchmark {
  /** A part of a line in one font. */
  private record Run(Face face, float size, float x, float y, String text) {}

  @Param({"levels", "upward", "ledger"})
  private String sample = "levels";

  private final PdfFonts fonts = new PdfFonts(Optional.of(List.of()));
  private final PdfWriter writer = new PdfWriter(fonts);
  private Document document = Samples.levels();
  private final List<List<Run>> runs = new ArrayList<>();

  @Setup
  public void prepare() {
    document = Optional.ofNullable(Samples.all().get(sample)).orElseThrow();
    var setting = Printed.setting(List.of());
    var library = fonts.library(setting.layout(), setting.fontFolders()).value().orElseThrow();
    HtmlPage page = HtmlPage.of(document, PageLayout.standard());
    Typefaces faces = fonts.typefaces(library, Coverage.of(page, library, setting.places()));
    byte[] pdf = writer.write(document, setting).value().orElseThrow().bytes();
    for (Page each : PrintedPdf.read(pdf).pages()) {
      List<Run> onPage = new ArrayList<>();
      for (Line line : each.lines()) {
        add(onPage, line, each, faces);
      }
      runs.add(onPage);
    }
  }

  private static void add(List<Run> runs, Line line, Page page, Typefaces faces) {
    int from = 0;
    List<Glyph> glyphs = line.glyphs();
    for (int i = 1; i <= glyphs.size(); i++) {
      Glyph first = glyphs.get(from);
      if (i == glyphs.size() || !glyphs.get(i).font().equals(first.font())) {
        StringBuilder text = new StringBuilder();
        glyphs.subList(from, i).forEach(glyph -> text.append(glyph.text()));
        Face face =
            faces.all().stream()
                .filter(each -> first.font().equals(name(each)))
                .findFirst()
                .orElseThrow();
        float y = (float) (page.height() - first.baseline());
        runs.add(new Run(face, (float) first.size(), (float) first.left(), y, text.toString()));
        from = i;
      }
    }
  }

  private static String name(Face face) {
    try {
      return face.font().getName();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public byte[] writer() {
    return writer.write(document, Printed.setting(List.of())).value().orElseThrow().bytes();
  }

  @Benchmark
  public byte[] drawnDirectly() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      EmbeddedFonts embedded = new EmbeddedFonts(pdf);
      for (List<Run> onPage : runs) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          for (Run run : onPage) {
            PDFont font = embedded.font(run.face());
            out.beginText();
            out.setFont(font, run.size());
            out.newLineAtOffset(run.x(), run.y());
            out.showText(run.text());
            out.endText();
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(65536);
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
