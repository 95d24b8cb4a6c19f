package gongwen.write.pdf;

import gongwen.document.Document;
import gongwen.document.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says of itself, once in its dictionary and once as XMP; nothing from the clock. */
final class Metadata {
  static final String PRODUCER = "gongwen";

  private final String title;
  private final String issuer;
  private final String number;
  private final String kind;
  private final Optional<LocalDate> date;

  private Metadata(Envelope envelope) {
    this.title = PdfText.of(envelope.title().text());
    this.issuer =
        PdfText.of(
            envelope.head().issuers().isEmpty()
                ? envelope.properties().unit()
                : String.join("、", envelope.head().issuers()));
    this.number = PdfText.of(envelope.head().number());
    this.kind = PdfText.of(envelope.properties().kind());
    this.date = envelope.date();
  }

  static Metadata of(Document document) {
    return new Metadata(document.envelope());
  }

  PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    if (!issuer.isEmpty()) {
      information.setAuthor(issuer);
    }
    if (!kind.isEmpty()) {
      information.setSubject(kind);
    }
    if (!number.isEmpty()) {
      information.getCOSObject().setString(COSName.getPDFName("DocumentNumber"), number);
    }
    information.setProducer(PRODUCER);
    date.ifPresent(
        day -> {
          information.setCreationDate(calendar(day));
          information.setModificationDate(calendar(day));
        });
    return information;
  }

  private static Calendar calendar(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }

  /** The packet, of schemas that PDF/A knows without description. */
  byte[] xmp() {
    StringBuilder xmp = new StringBuilder(2048);
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append("<rdf:Description rdf:about=\"\"");
    xmp.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xmp.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    xmp.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xmp.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n");
    xmp.append("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n");
    xmp.append("<dc:format>application/pdf</dc:format>\n");
    list(xmp, "dc:title", "Alt", " xml:lang=\"x-default\"", title);
    list(xmp, "dc:creator", "Seq", "", issuer);
    list(xmp, "dc:description", "Alt", " xml:lang=\"x-default\"", kind);
    list(xmp, "dc:language", "Bag", "", "zh-CN");
    if (!number.isEmpty()) {
      xmp.append("<dc:identifier>").append(escaped(number)).append("</dc:identifier>\n");
    }
    if (date.isPresent()) {
      String day = date.get() + "T00:00:00Z";
      list(xmp, "dc:date", "Seq", "", day);
      xmp.append("<xmp:CreateDate>").append(day).append("</xmp:CreateDate>\n");
      xmp.append("<xmp:ModifyDate>").append(day).append("</xmp:ModifyDate>\n");
    }
    xmp.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>\n");
    xmp.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void list(
      StringBuilder xmp, String name, String kind, String attribute, String item) {
    if (!item.isEmpty()) {
      xmp.append('<').append(name).append("><rdf:").append(kind).append("><rdf:li");
      xmp.append(attribute).append('>').append(escaped(item)).append("</rdf:li></rdf:");
      xmp.append(kind).append("></").append(name).append(">\n");
    }
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE)
        .forEach(safe::appendCodePoint);
    return safe.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A number for the file's identifier, from what it says of itself. */
  long seed(List<String> text) {
    long seed = 1125899906842597L;
    for (String part : text) {
      for (int i = 0; i < part.length(); i++) {
        seed = 31 * seed + part.charAt(i);
      }
    }
    return 31 * seed + title.hashCode();
  }
}
