package gongwen.write.docx;

import gongwen.layout.PageLayout.Orientation;
import java.util.SortedMap;

/** What binds the parts of the file together: content types and relationships. */
final class PackageParts {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private PackageParts() {}

  static void add(SortedMap<String, String> parts) {
    String types = contentTypes(parts);
    String document = documentRelationships(parts);
    parts.put("[Content_Types].xml", types);
    parts.put("_rels/.rels", relationships());
    parts.put("word/_rels/document.xml.rels", document);
  }

  private static String contentTypes(SortedMap<String, String> parts) {
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    out.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    for (String part : parts.keySet()) {
      out.empty("Override", "PartName", "/" + part, "ContentType", contentType(part));
    }
    return out.close("Types").toString();
  }

  private static String contentType(String part) {
    return switch (part) {
      case "word/document.xml" -> WORD + "document.main+xml";
      case "word/styles.xml" -> WORD + "styles+xml";
      case "word/settings.xml" -> WORD + "settings+xml";
      case "word/fontTable.xml" -> WORD + "fontTable+xml";
      case "docProps/core.xml" -> "application/vnd.openxmlformats-package.core-properties+xml";
      case "docProps/app.xml" -> OFFICE + "extended-properties+xml";
      case "docProps/custom.xml" -> OFFICE + "custom-properties+xml";
      default -> {
        if (!part.startsWith("word/footer")) {
          throw new IllegalArgumentException(part);
        }
        yield WORD + "footer+xml";
      }
    };
  }

  private static String relationships() {
    Xml out = new Xml().raw(Xml.DECLARATION).open("Relationships", "xmlns", PACKAGE);
    relationship(out, "rId1", DocxWriter.R + "/officeDocument", "word/document.xml");
    relationship(
        out,
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    relationship(out, "rId3", DocxWriter.R + "/extended-properties", "docProps/app.xml");
    relationship(out, "rId4", DocxWriter.R + "/custom-properties", "docProps/custom.xml");
    return out.close("Relationships").toString();
  }

  private static String documentRelationships(SortedMap<String, String> parts) {
    Xml out = new Xml().raw(Xml.DECLARATION).open("Relationships", "xmlns", PACKAGE);
    relationship(out, "rId1", DocxWriter.R + "/styles", "styles.xml");
    relationship(out, "rId2", DocxWriter.R + "/settings", "settings.xml");
    relationship(out, "rId3", DocxWriter.R + "/fontTable", "fontTable.xml");
    for (Orientation orientation : Orientation.values()) {
      for (boolean even : new boolean[] {false, true}) {
        String part = Footers.part(orientation, even);
        if (parts.containsKey("word/" + part)) {
          relationship(out, Footers.id(orientation, even), DocxWriter.R + "/footer", part);
        }
      }
    }
    return out.close("Relationships").toString();
  }

  private static void relationship(Xml out, String id, String type, String target) {
    out.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
