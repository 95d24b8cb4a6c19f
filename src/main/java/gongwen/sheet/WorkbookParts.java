package gongwen.sheet;

import gongwen.text.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook consists of: its sheets, and the parts that they share. Nothing else of the
 * package is looked at: whether its properties are to the letter is nothing to a ledger.
 */
final class WorkbookParts {
  private static final String RELATIONS = "_rels/";

  private final ZipParts zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private boolean from1904;

  /**
   * One sheet.
   *
   * @param part the name of its part; empty if it has none
   */
  record Sheet(String name, boolean visible, String part) {}

  private WorkbookParts(ZipParts zip) {
    this.zip = zip;
  }

  static WorkbookParts of(byte[] bytes) throws IOException {
    WorkbookParts parts = new WorkbookParts(new ZipParts(bytes));
    parts.read();
    return parts;
  }

  private void read() throws IOException {
    String main = relations("", "").getOrDefault("officeDocument", "xl/workbook.xml");
    int slash = main.lastIndexOf('/') + 1;
    targets.putAll(relations(main.substring(0, slash), main.substring(slash)));
    try (InputStream in =
        zip.open(main).orElseThrow(() -> new IOException("no workbook in the archive"))) {
      PartXml xml = new PartXml(in);
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          from1904 = List.of("1", "true", "on").contains(xml.attribute("date1904"));
        } else if (xml.starts("sheet")) {
          boolean visible = !xml.attribute("state").matches("hidden|veryHidden");
          String part = targets.getOrDefault(xml.attribute("id"), "");
          sheets.add(new Sheet(xml.attribute("name"), visible, part));
        }
      }
    }
  }

  /** Targets of a part, by their ids and by their kinds. */
  private Map<String, String> relations(String folder, String part) throws IOException {
    Map<String, String> found = new HashMap<>();
    Optional<InputStream> relations = zip.open(folder + RELATIONS + part + ".rels");
    if (relations.isPresent()) {
      try (InputStream in = relations.get()) {
        PartXml xml = new PartXml(in);
        while (xml.next()) {
          if (xml.starts("Relationship")) {
            String target = path(folder, xml.attribute("Target").replace('\\', '/'));
            String type = xml.attribute("Type");
            found.put(xml.attribute("Id"), target);
            found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
          }
        }
      }
    }
    return found;
  }

  private static String path(String folder, String target) {
    String rest = target;
    String from = folder;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean up = rest.startsWith("../");
      from = up ? from.replaceFirst("[^/]*/$", "") : from;
      rest = rest.substring(up ? 3 : 2);
    }
    return rest.startsWith("/") ? rest.substring(1) : from + rest;
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Whether days are counted from 1904, as old Macintosh programs do. */
  boolean from1904() {
    return from1904;
  }

  InputStream open(Sheet sheet) throws IOException {
    return zip.open(sheet.part()).orElseThrow(() -> new IOException("a sheet without its part"));
  }

  /** The texts of all sheets, by the numbers under which cells name them. */
  List<String> strings() throws IOException {
    List<String> strings = new ArrayList<>();
    Optional<InputStream> part = shared("sharedStrings");
    if (part.isPresent()) {
      long length = 0;
      try (InputStream in = part.get()) {
        PartXml xml = new PartXml(in);
        while (xml.next()) {
          if (xml.starts("si")) {
            strings.add(xml.richText("si"));
            length += strings.get(strings.size() - 1).length();
            if (length > ZipParts.MOST_BYTES / 8) {
              throw new BoundedInput.TooLargeException();
            }
          }
        }
      }
    }
    return strings;
  }

  CellFormats formats() throws IOException {
    Optional<InputStream> part = shared("styles");
    if (part.isEmpty()) {
      return CellFormats.NONE;
    }
    try (InputStream in = part.get()) {
      return CellFormats.read(new PartXml(in));
    }
  }

  private Optional<InputStream> shared(String kind) throws IOException {
    String target = targets.get(kind);
    return target == null ? Optional.empty() : zip.open(target);
  }
}
