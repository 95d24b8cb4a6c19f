package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.testing.Slow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no document, or one that cannot be read, is said in a sentence. */
class BadFilesTest {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  @TempDir static Path folder;
  private static Path docx = Path.of("");
  private static Path pdf = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    List<Path> files = Sample.render(folder, "docx,pdf");
    docx = files.get(0);
    pdf = files.get(1);
  }

  private static String code(Path file) throws IOException {
    Outcome<Inspection> outcome = Inspection.of(file);
    assertTrue(outcome.value().isEmpty(), file.toString());
    Diagnostic fault = outcome.diagnostics().get(0);
    assertFalse(fault.hints().isEmpty(), fault.id());
    return fault.id();
  }

  private static Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Path zip(String name, String... partsAndTexts) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < partsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(partsAndTexts[i]));
        zip.write(partsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Path document(String name, String xml) throws IOException {
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\""
            + TYPE
            + "\" Target=\"word/document.xml\"/></Relationships>";
    return zip(name, "_rels/.rels", relations, "word/document.xml", xml);
  }

  private static String body(String content) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + content
        + "</w:body></w:document>";
  }

  @Test
  void noDocument() throws IOException {
    assertEquals("inspect-not-a-document", code(file("empty.docx", new byte[0])));
    assertEquals(
        "inspect-not-a-document", code(file("text.pdf", "你好".getBytes(StandardCharsets.UTF_8))));
    assertEquals("inspect-not-a-document", code(zip("other.docx", "a.txt", "x")));
    assertEquals("inspect-not-a-document", code(Path.of("examples/spreadsheets/台账.xlsx")));
  }

  @Test
  void damaged() throws IOException {
    byte[] whole = Files.readAllBytes(docx);
    assertEquals(
        "inspect-damaged", code(file("half.docx", Arrays.copyOf(whole, whole.length / 2))));
    assertEquals("inspect-damaged", code(document("broken.docx", body("<w:p>"))));
    byte[] print = Files.readAllBytes(pdf);
    assertEquals("inspect-damaged", code(file("tiny.pdf", Arrays.copyOf(print, 40))));
  }

  /** Whatever is cut off or changed, there is a sentence or a measure, never an exception. */
  @Test
  void anyDamageIsTold() throws IOException {
    for (Path whole : List.of(docx, pdf)) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int i = 1; i < 24; i++) {
        byte[] cut = Arrays.copyOf(bytes, (int) ((long) bytes.length * i / 24));
        byte[] changed = bytes.clone();
        for (int at = i * 7; at < changed.length; at += 977) {
          changed[at] ^= (byte) (i * 31);
        }
        for (byte[] each : List.of(cut, changed)) {
          Outcome<Inspection> outcome = Inspection.of(file("any-" + whole.getFileName(), each));
          assertTrue(outcome.value().isPresent() || outcome.hasErrors());
        }
      }
    }
  }

  @Test
  void oldFormats() throws IOException {
    byte[] old = new byte[2048];
    byte[] mark = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(mark, 0, old, 0, mark.length);
    assertEquals("inspect-old-format", code(file("old.doc", old)));
    Path wps = file("old.wps", old);
    assertEquals("inspect-old-format", code(wps));
    assertTrue(Inspection.of(wps).diagnostics().get(0).message().zh().contains(".wps"));
  }

  @Test
  void encrypted() throws Exception {
    Path locked = folder.resolve("locked.docx");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(Files.readAllBytes(docx));
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        system.writeFilesystem(out);
      }
    }
    assertEquals("inspect-encrypted", code(locked));
    Path print = folder.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(print.toFile());
    }
    assertEquals("inspect-encrypted", code(print));
  }

  @Test
  @Slow
  void bombs() throws IOException {
    String spaces = " ".repeat(1 << 20);
    Path bomb = folder.resolve("bomb.docx");
    Path small = document("small.docx", body(""));
    try (ZipFile from = new ZipFile(small.toFile());
        OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(from.getInputStream(from.getEntry("_rels/.rels")).readAllBytes());
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 80; i++) {
        zip.write(spaces.getBytes(StandardCharsets.UTF_8));
      }
      zip.closeEntry();
    }
    assertEquals("inspect-too-large", code(bomb));
  }

  private static byte[] packed(int times, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflating = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflating.write(bytes);
      }
    }
    return out.toByteArray();
  }

  /**
   * A page whose text is the stream.
   *
   * @param filters as they stand in the file
   */
  private static Path page(String name, String filters, byte[] stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head =
        "%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
            + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>\n"
            + "endobj\n4 0 obj\n<</Length "
            + stream.length
            + " /Filter "
            + filters
            + ">>\nstream\n";
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(stream);
    out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes("trailer\n<</Root 1 0 R /Size 5>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return file(name, out.toByteArray());
  }

  @Test
  @Slow
  void bombsInPdf() throws IOException {
    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    assertEquals("inspect-no-text", code(page("small.pdf", "/FlateDecode", packed(1, spaces))));
    byte[] once = packed(300, spaces);
    assertTrue(once.length < 400_000);
    assertEquals("inspect-too-large", code(page("bomb.pdf", "/FlateDecode", once)));
    byte[] twice = packed(1, once);
    assertTrue(twice.length < 4_000);
    assertEquals(
        "inspect-too-large", code(page("twice.pdf", "[/FlateDecode /FlateDecode]", twice)));
    byte[] unmarked = once.clone();
    unmarked[0] = 0;
    assertEquals("inspect-too-large", code(page("unmarked.pdf", "/FlateDecode", unmarked)));
  }

  @Test
  void entitiesAreRefused() throws IOException {
    String type =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    assertEquals(
        "inspect-damaged",
        code(document("entity.docx", type + body("<w:p><w:r><w:t>&f;&a;</w:t></w:r></w:p>"))));
    assertEquals("inspect-damaged", code(document("deep.docx", body("<w:p>".repeat(5000)))));
  }

  @Test
  void scan() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(scan.toFile());
    }
    assertEquals("inspect-no-text", code(scan));
  }

  /** The first pages and the last ones are measured, and that is said. */
  @Test
  @Slow
  void twoThousandPages() throws IOException {
    Path many = folder.resolve("many.pdf");
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(FontName.HELVETICA);
      for (int i = 0; i < 2000; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(72, 700);
          content.showText("page " + i);
          content.endText();
        }
      }
      document.save(many.toFile());
    }
    Inspection inspection = Inspection.of(many).value().orElseThrow();
    assertTrue(inspection.notes().get(0).zh().contains("2000"), inspection.notes()::toString);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 44_000; i++) {
      text.append("<w:p><w:r><w:t>一行正文</w:t></w:r></w:p>");
    }
    assertFalse(
        Inspection.of(document("many.docx", body(text.toString())))
            .value()
            .orElseThrow()
            .findings()
            .isEmpty());
  }
}
