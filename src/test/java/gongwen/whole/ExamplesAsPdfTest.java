package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.Main;
import gongwen.layout.TextWidth;
import gongwen.testing.Office;
import gongwen.testing.PdfA;
import gongwen.testing.PrintedPdf;
import gongwen.testing.PrintedPdf.Line;
import gongwen.testing.PrintedPdf.Page;
import gongwen.testing.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the repository as PDF, and beside the pages of its DOCX. */
@Slow
class ExamplesAsPdfTest {
  /** Two lines of the text, in full-width characters. */
  private static final int TWO_LINES = 2 * 28;

  @TempDir static Path folder;
  private static final List<Path> PDFS = new ArrayList<>();

  @BeforeAll
  static void render() throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    String out = folder.resolve("out").toString();
    int code =
        Main.run(
            nowhere, nowhere, List.of("render", "examples", "-f", "pdf,docx", "-o", out), Map.of());
    assertEquals(0, code);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(PDFS::add);
    }
    assertTrue(PDFS.size() >= 10, "examples: " + PDFS.size());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsPdfA2u() {
    return PDFS.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(List.of(), PdfA.faults(Files.readAllBytes(file)))));
  }

  @TestFactory
  Stream<DynamicTest> linesKeepTheRulesOfPunctuation() {
    return PDFS.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      for (Page page : PrintedPdf.read(Files.readAllBytes(file)).pages()) {
                        for (Line line : page.text()) {
                          String text = line.text().strip();
                          assertTrue("，。、；：？！）》”’〕…%".indexOf(text.charAt(0)) < 0, text);
                          int last = text.length() - 1;
                          assertTrue("（《“‘〔".indexOf(text.charAt(last)) < 0, text);
                        }
                      }
                    }));
  }

  /** The same number of pages, each beginning within two lines of the other's. */
  @Test
  void pagesAgreeWithThoseOfDocx() throws IOException {
    Office office = Office.withOwnFonts(folder);
    List<Path> documents = new ArrayList<>();
    for (Path pdf : PDFS) {
      // Names are the same in several folders, and the office puts all into one.
      Path numbered = folder.resolve("doc" + documents.size() + ".docx");
      Files.copy(Path.of(pdf.toString().replaceFirst("\\.pdf$", ".docx")), numbered);
      documents.add(numbered);
    }
    List<Path> printed = office.toPdfAsWritten(documents);
    for (int i = 0; i < PDFS.size(); i++) {
      String name = PDFS.get(i).getFileName().toString();
      List<String> own = office.drawn(PDFS.get(i));
      List<String> others = office.drawn(printed.get(i));
      assertEquals(others.size(), own.size(), name + ": pages");
      double difference = 0;
      for (int page = 0; page < own.size(); page++) {
        double before = difference;
        int number = page + 1;
        assertTrue(
            Math.abs(before) <= TWO_LINES,
            () -> name + ": page " + number + " begins " + before + " characters later");
        difference += TextWidth.of(own.get(page)) - TextWidth.of(others.get(page));
      }
    }
  }
}
