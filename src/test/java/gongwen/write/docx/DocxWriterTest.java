package gongwen.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.document.Document;
import gongwen.document.PlainText;
import gongwen.layout.PageLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocxWriterTest {
  private static byte[] write(Document document) {
    return new DocxWriter().write(document, PageLayout.standard());
  }

  @TestFactory
  Stream<DynamicTest> textIsThePlainText() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () ->
                        assertEquals(
                            bare(String.join("", PlainText.of(sample.getValue()))),
                            bare(WordText.of(write(sample.getValue()))))));
  }

  @Test
  void openedByAnotherReader() throws IOException {
    for (Map.Entry<String, Document> sample : Samples.all().entrySet()) {
      try (XWPFDocument read =
          new XWPFDocument(new ByteArrayInputStream(write(sample.getValue())))) {
        assertEquals(
            sample.getValue().envelope().title().text(),
            read.getProperties().getCoreProperties().getTitle());
      }
    }
  }

  @Test
  void sameBytesInAnyPlace() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    byte[] here = write(Samples.upward());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertArrayEquals(here, write(Samples.upward()));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }
}
