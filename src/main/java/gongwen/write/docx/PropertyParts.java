package gongwen.write.docx;

import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Envelope.Unprinted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Properties of the file: what the envelope says, and nothing from the clock. */
final class PropertyParts {
  private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final String VT =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  private PropertyParts() {}

  static void add(Document document, SortedMap<String, String> parts) {
    Envelope envelope = document.envelope();
    parts.put("docProps/core.xml", core(envelope));
    parts.put("docProps/app.xml", app(envelope));
    parts.put("docProps/custom.xml", custom(envelope));
  }

  private static String core(Envelope envelope) {
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    text(out, "dc:title", envelope.title().text());
    text(out, "dc:subject", envelope.properties().kind());
    text(out, "dc:creator", author(envelope));
    text(out, "cp:lastModifiedBy", author(envelope));
    envelope
        .date()
        .ifPresent(
            date -> {
              String midnight = date + "T00:00:00Z";
              out.element("dcterms:created", midnight, "xsi:type", "dcterms:W3CDTF");
              out.element("dcterms:modified", midnight, "xsi:type", "dcterms:W3CDTF");
            });
    text(out, "dc:language", "zh-CN");
    return out.close("cp:coreProperties").toString();
  }

  private static String author(Envelope envelope) {
    return envelope.head().issuers().isEmpty()
        ? envelope.properties().unit()
        : String.join("、", envelope.head().issuers());
  }

  private static void text(Xml out, String name, String text) {
    if (!text.isEmpty()) {
      out.element(name, text);
    }
  }

  private static String app(Envelope envelope) {
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    out.element("Application", "gongwen");
    text(out, "Company", envelope.properties().unit());
    return out.close("Properties").toString();
  }

  /** Under the keys of the unit file, as in the front matter of Markdown. */
  private static String custom(Envelope envelope) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("unit", envelope.properties().unit());
    values.put("template", envelope.properties().template());
    values.put("kind", envelope.properties().kind());
    values.put("period", envelope.properties().period());
    values.put("number", envelope.head().number());
    values.put("retention", envelope.properties().retention());
    for (Unprinted element : envelope.properties().unprinted()) {
      values.put(element.key(), element.value());
    }
    values.values().removeIf(String::isEmpty);
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open(
        "Properties",
        "xmlns",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt",
        VT);
    int id = 2;
    for (var value : values.entrySet()) {
      out.open("property", "fmtid", FORMAT_ID, "pid", String.valueOf(id), "name", value.getKey());
      out.element("vt:lpwstr", value.getValue()).close("property");
      id++;
    }
    return out.close("Properties").toString();
  }
}
