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

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** By which a chart knows its workbook. */
  static final String WORKBOOK = "rId1";

  private PackageParts() {}

  /** What binds the parts of a workbook of one sheet. */
  static void addWorkbook(SortedMap<String, String> parts) {
    String types = contentTypes(parts);
    parts.put("[Content_Types].xml", types);
    parts.put("_rels/.rels", oneRelationship("rId1", "/officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        oneRelationship("rId1", "/worksheet", "worksheets/sheet1.xml"));
  }

  static String chartRelationships(int n) {
    return oneRelationship(WORKBOOK, "/package", "../" + ChartParts.workbook(n));
  }

  private static String oneRelationship(String id, String type, String target) {
    Xml out = new Xml().raw(Xml.DECLARATION).open("Relationships", "xmlns", PACKAGE);
    relationship(out, id, DocxWriter.R + type, target);
    return out.close("Relationships").toString();
  }

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
    if (parts.containsKey("word/" + ChartParts.part(1))) {
      out.empty("Default", "Extension", "xlsx", "ContentType", SPREADSHEET + "sheet");
    }
    for (String part : parts.keySet()) {
      if (part.endsWith(".rels")) {
        continue;
      }
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
      case "xl/workbook.xml" -> SPREADSHEET + "sheet.main+xml";
      case "xl/worksheets/sheet1.xml" -> SPREADSHEET + "worksheet+xml";
      default -> {
        if (part.startsWith("word/charts/")) {
          yield OFFICE + "drawingml.chart+xml";
        }
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
    for (int n = 1; parts.containsKey("word/" + ChartParts.part(n)); n++) {
      relationship(out, ChartParts.id(n), DocxWriter.R + "/chart", ChartParts.part(n));
    }
    return out.close("Relationships").toString();
  }

  private static void relationship(Xml out, String id, String type, String target) {
    out.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
