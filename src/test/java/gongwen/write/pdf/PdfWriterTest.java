package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.testing.PdfA;
import gongwen.testing.PrintedPdf;
import gongwen.write.docx.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfWriterTest {
  /** Characters in the order in which they are drawn, without page numbers and white space. */
  private static String drawn(byte[] pdf) {
    StringBuilder all = new StringBuilder();
    for (PrintedPdf.Page page : PrintedPdf.read(pdf).pages()) {
      StringBuilder text = new StringBuilder();
      page.glyphs().forEach(glyph -> text.append(glyph.text()));
      all.append(text.toString().replaceAll("— \\d+ —", ""));
    }
    return bare(all.toString());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  /** The same characters, wherever the cells of a table are drawn. */
  private static List<Integer> sorted(String text) {
    return text.codePoints().sorted().boxed().toList();
  }

  @TestFactory
  Stream<DynamicTest> textCanBeCopiedExactly() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> {
                      Document document = sample.getValue();
                      String expected = bare(String.join("", PlainText.of(document)));
                      String drawn = drawn(Printed.bytes(document));
                      // Heads of tables are drawn once a page.
                      boolean repeats = drawn.length() > expected.length();
                      if (!repeats) {
                        assertEquals(sorted(expected), sorted(drawn));
                      }
                      for (String line : PlainText.of(document)) {
                        for (String cell : line.split("\t")) {
                          boolean lines = cell.contains("；") || cell.length() > 10;
                          assertTrue(
                              lines && line.contains("\t") || drawn.contains(bare(cell)), cell);
                        }
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsPdfA2u() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> assertEquals(List.of(), PdfA.faults(Printed.bytes(sample.getValue())))));
  }

  @Test
  void sameBytesInAnyPlaceAndInManyThreads() throws InterruptedException, ExecutionException {
    byte[] here = Printed.bytes(Samples.upward());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      List<Future<byte[]>> made = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        Document document = i % 3 == 0 ? Samples.upward() : Samples.levels();
        made.add(threads.submit(() -> Printed.bytes(document)));
      }
      for (int i = 0; i < 9; i += 3) {
        assertArrayEquals(here, made.get(i).get());
      }
    } finally {
      threads.shutdownNow();
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void fileSaysWhatItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.bytes(Samples.upward()))) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      assertEquals("中共柳溪镇中心小学支部委员会关于2024年第二季度意识形态工作情况的报告", information.getTitle());
      assertEquals("中共柳溪镇中心小学支部委员会", information.getAuthor());
      assertEquals("报告", information.getSubject());
      assertEquals("柳小党〔2024〕7号", information.getCustomMetadataValue("DocumentNumber"));
      assertEquals(2024, information.getCreationDate().get(java.util.Calendar.YEAR));
      assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      for (String part :
          List.of(
              information.getTitle(),
              "中共柳溪镇中心小学支部委员会",
              "<dc:identifier>柳小党〔2024〕7号</dc:identifier>",
              "2024-06-28T00:00:00Z",
              "<rdf:li>zh-CN</rdf:li>",
              "<pdfaid:conformance>U</pdfaid:conformance>")) {
        assertTrue(xmp.contains(part), part);
      }
    }
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.bytes(Samples.upward()))) {
      List<String> outline = new ArrayList<>();
      outline(pdf.getDocumentCatalog().getDocumentOutline(), "", outline);
      assertEquals(
          List.of(
              "一、基本情况",
              " （一）压实责任，加强组织领导",
              " （二）坚持学习，筑牢思想根基。",
              "二、存在的问题",
              "附件1　柳溪镇中心小学2024年第二季度问题整改台账",
              "附件2　公众号审核登记表"),
          outline);
    }
  }

  private static void outline(PDOutlineNode node, String indent, List<String> into)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      assertTrue(item.getDestination() != null, item.getTitle());
      into.add(indent + item.getTitle());
      outline(item, indent + " ", into);
    }
  }

  @Test
  void attachmentNoteLinksToTheAttachments() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.bytes(Samples.upward()))) {
      long links =
          pdf.getPage(1).getAnnotations().stream()
              .filter(PDAnnotationLink.class::isInstance)
              .count();
      assertEquals(2, links);
    }
  }

  @Test
  void everyFontIsEmbeddedAsFarAsItIsUsed() throws IOException {
    for (Map.Entry<String, Document> sample : Samples.all().entrySet()) {
      byte[] bytes = Printed.bytes(sample.getValue());
      assertTrue(bytes.length < 200_000, sample.getKey() + " has " + bytes.length + " bytes");
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
          COSObject object = pdf.getDocument().getObjectFromPool(key);
          if (object.getObject() instanceof org.apache.pdfbox.cos.COSDictionary dictionary
              && COSName.FONT_DESC.equals(dictionary.getCOSName(COSName.TYPE))) {
            assertTrue(dictionary.containsKey(COSName.FONT_FILE2), dictionary.toString());
          }
        }
      }
    }
  }
}
