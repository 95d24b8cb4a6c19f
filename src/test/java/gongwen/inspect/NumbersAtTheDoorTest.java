package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.testing.Slow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of a file are bounded where they are read: no measure is ever NaN or infinite. */
class NumbersAtTheDoorTest {
  private static final List<String> NO_NUMBERS =
      List.of("NaN", "Infinity", "-Infinity", "1e400", "999999999999", "-99999999", "0", "", "x");

  private static final Pattern NUMBER = Pattern.compile("(?<= )([a-z]+:?[A-Za-z]+)=\"-?\\d+\"");

  @TempDir static Path folder;
  private static Path whole = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    whole = Sample.render(folder, "docx").get(0);
  }

  /** Every finding has words, and none of them speaks of no number. */
  private static void measured(Path file, String what) throws IOException {
    Outcome<Inspection> outcome = assertDoesNotThrow(() -> Inspection.of(file), what);
    for (Finding each : outcome.value().map(Inspection::findings).orElse(List.of())) {
      String said = each.found().zh() + each.found().en();
      assertFalse(said.matches("(?s).*(NaN|Infinit).*"), () -> what + ": " + said);
    }
  }

  @Slow
  @Test
  void ofDocx() throws IOException {
    Set<String> names = new TreeSet<>();
    Sample.changed(
        whole,
        folder.resolve("names.docx"),
        "word/.*\\.xml",
        text -> {
          NUMBER.matcher(text).results().forEach(found -> names.add(found.group(1)));
          return text + " ";
        });
    assertTrue(names.containsAll(Set.of("w:line", "w:left", "w:val", "w:sz")), names::toString);
    for (String name : names) {
      for (String value : NO_NUMBERS) {
        Path file = folder.resolve("number.docx");
        Sample.changed(
            whole,
            file,
            "word/.*\\.xml",
            text ->
                text.replaceAll(" " + name + "=\"-?\\d+\"", " " + name + "=\"" + value + "\"")
                    + "\n");
        measured(file, name + "=" + value);
      }
    }
  }

  @Test
  void lengthsWithUnits() throws IOException {
    Path file =
        Sample.changed(
            whole,
            folder.resolve("units.docx"),
            "word/document.xml",
            text ->
                text.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"210mm\" w:h=\"29.7cm\"")
                    .replace("w:top=\"2098\"", "w:top=\"37mm\""));
    assertEquals(Set.of(), Sample.faults(file));
  }

  private static Path pdf(float size, float width, float x, float line) throws IOException {
    Path file = folder.resolve("number.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      COSArray box = new COSArray();
      for (float each : new float[] {0, 0, width, 842}) {
        box.add(new COSFloat(each));
      }
      page.getCOSObject().setItem(COSName.MEDIA_BOX, box);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setLineWidth(line);
        content.moveTo(80, 600);
        content.lineTo(x, 600);
        content.stroke();
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 16);
        content.newLineAtOffset(80, 700);
        content.showText("one line of text");
        content.newLineAtOffset(x, 0);
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.showText("another");
        content.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void ofPdf() throws IOException {
    float[] odd = {0, 1e-30f, -5, 1e30f, Float.MAX_VALUE, 40_000};
    for (float each : odd) {
      measured(pdf(each, 595, 80, 1), "size " + each);
      measured(pdf(16, each, 80, 1), "width " + each);
      measured(pdf(16, 595, each, 1), "place " + each);
      measured(pdf(16, 595, 80, each), "line " + each);
    }
  }

  /** The parser of the library speaks on its own where nobody listens to it. */
  @Test
  void noParserSpeaks() throws IOException {
    PrintStream usual = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    byte[] bytes = Files.readAllBytes(whole);
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (String part : List.of("word/.*\\.xml", ".*rels", ".*Types.*", "docProps/.*")) {
        for (String broken : List.of("", "<", "<a>", "<a b=b/>", "\u0000", "<!DOCTYPE a><a/>")) {
          Path file = folder.resolve("broken.docx");
          Inspection.of(Sample.changed(whole, file, part, text -> broken));
        }
      }
      for (int at = 30; at < bytes.length; at += 97) {
        byte[] changed = bytes.clone();
        changed[at] ^= 0x55;
        Inspection.of(Files.write(folder.resolve("flipped.docx"), changed));
      }
    } finally {
      System.setErr(usual);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
  }
}
