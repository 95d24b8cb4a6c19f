package gongwen.sheet;

import gongwen.sheet.SheetForm.Column;
import gongwen.sheet.SheetForm.Kind;
import gongwen.text.CellName;
import gongwen.text.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes empty sheets as a workbook (ECMA-376 part 1, chapter 18). The parts are typed here, since
 * the same forms must give the same bytes. What is offered stands in a hidden sheet of its own: a
 * list in a validation may not be longer than 255 characters.
 */
public final class FormWriter {
  /** In no time zone; an entry from before 1980 would carry a second time, in one. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Rows for which the choices hold. */
  private static final int ROWS = 2_000;

  /** The longest prompt that programs show, ECMA-376 part 1, 18.3.1.32. */
  private static final int LONGEST_PROMPT = 255;

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final List<SheetForm> forms;
  private final String choicesName;
  private final List<List<String>> lists = new ArrayList<>();

  private FormWriter(List<SheetForm> forms, String choicesName) {
    this.forms = forms;
    this.choicesName = choicesName;
  }

  /**
   * @param choicesName of the hidden sheet
   */
  public static byte[] write(List<SheetForm> forms, String choicesName) {
    return new FormWriter(forms, choicesName).write();
  }

  private byte[] write() {
    Map<String, String> sheets = new LinkedHashMap<>();
    for (SheetForm form : forms) {
      sheets.put(form.name(), sheet(form, sheets.isEmpty()));
    }
    sheets.put(choicesName, choices());
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes(sheets.size()));
    parts.put(
        "_rels/.rels",
        relations(List.of(relation(1, OFFICE + "/officeDocument", "xl/workbook.xml"))));
    parts.put("xl/workbook.xml", workbook(List.copyOf(sheets.keySet())));
    List<String> relations = new ArrayList<>();
    int number = 0;
    for (String sheet : sheets.values()) {
      String name = "worksheets/sheet" + ++number + ".xml";
      relations.add(relation(number, OFFICE + "/worksheet", name));
      parts.put("xl/" + name, sheet);
    }
    relations.add(relation(number + 1, OFFICE + "/styles", "styles.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relations(relations));
    parts.put("xl/styles.xml", FormStyles.XML);
    return packed(parts);
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<Types xmlns=\"" + PACKAGE + "content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append(type("workbook", "sheet.main"))
        .append(type("styles", "styles"));
    for (int i = 1; i <= sheets; i++) {
      xml.append(type("worksheets/sheet" + i, "worksheet"));
    }
    return xml.append("</Types>").toString();
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, TYPES, type);
  }

  private static String relations(List<String> relations) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private String workbook(List<String> names) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 1; i <= names.size(); i++) {
      String name = names.get(i - 1);
      String hidden = name.equals(choicesName) ? " state=\"hidden\"" : "";
      xml.append("<sheet name=\"").append(escaped(name)).append("\" sheetId=\"").append(i);
      xml.append('"').append(hidden).append(" r:id=\"rId").append(i).append("\"/>");
    }
    xml.append("</sheets><definedNames>");
    for (int i = 0; i < forms.size(); i++) {
      xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i);
      xml.append("\">'").append(escaped(forms.get(i).name())).append("'!$1:$1</definedName>");
    }
    return xml.append("</definedNames></workbook>").toString();
  }

  private String sheet(SheetForm form, boolean first) {
    StringBuilder columns = new StringBuilder();
    StringBuilder headings = new StringBuilder();
    List<String> rules = new ArrayList<>();
    for (int i = 1; i <= form.columns().size(); i++) {
      Column column = form.columns().get(i - 1);
      columns.append(
          String.format(
              Locale.ROOT,
              "<col min=\"%d\" max=\"%d\" width=\"%d\" style=\"%d\" customWidth=\"1\"/>",
              i,
              i,
              column.width(),
              FormStyles.cell(column.kind())));
      headings.append(cell(i, 1, FormStyles.heading(column.required()), column.heading()));
      String name = CellName.of(new Position(2, i));
      String letters = name.substring(0, name.length() - 1);
      rules.addAll(rule(column, name + ":" + letters + ROWS));
    }
    return HEAD
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
        + (first ? " tabSelected=\"1\"" : "")
        + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
        + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
        + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\"/><cols>"
        + columns
        + "</cols><sheetData><row r=\"1\" ht=\"24\" customHeight=\"1\">"
        + headings
        + "</row></sheetData>"
        + (rules.isEmpty()
            ? ""
            : "<dataValidations count=\""
                + rules.size()
                + "\">"
                + String.join("", rules)
                + "</dataValidations>")
        + "<printOptions gridLines=\"1\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\""
        + " footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\""
        + " fitToHeight=\"0\"/></worksheet>";
  }

  /** What programs offer and refuse in a column, and what they say there. */
  private List<String> rule(Column column, String cells) {
    String prompt = column.prompt();
    if (column.choices().isEmpty() && column.kind() != Kind.DAY && prompt.isEmpty()) {
      return List.of();
    }
    StringBuilder xml = new StringBuilder("<dataValidation");
    if (!column.choices().isEmpty()) {
      xml.append(" type=\"list\"").append(column.closed() ? " showErrorMessage=\"1\"" : "");
    } else if (column.kind() == Kind.DAY) {
      xml.append(" type=\"date\" errorStyle=\"warning\" showErrorMessage=\"1\"");
    }
    xml.append(" allowBlank=\"1\"");
    if (!prompt.isEmpty()) {
      String shown =
          prompt.length() > LONGEST_PROMPT ? prompt.substring(0, LONGEST_PROMPT - 1) + "…" : prompt;
      xml.append(" showInputMessage=\"1\" promptTitle=\"").append(escaped(column.heading()));
      xml.append("\" prompt=\"").append(escaped(shown)).append('"');
    }
    xml.append(" sqref=\"").append(cells).append("\">");
    if (!column.choices().isEmpty()) {
      lists.add(column.choices());
      String letters = CellName.of(new Position(1, lists.size())).replace("1", "");
      xml.append(
          String.format(
              Locale.ROOT,
              "<formula1>'%1$s'!$%2$s$1:$%2$s$%3$d</formula1>",
              escaped(choicesName),
              letters,
              column.choices().size()));
    } else if (column.kind() == Kind.DAY) {
      xml.append("<formula1>DATE(1990,1,1)</formula1><formula2>DATE(2199,12,31)</formula2>");
    }
    return List.of(xml.append("</dataValidation>").toString());
  }

  private String choices() {
    int most = lists.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= most; row++) {
      rows.append("<row r=\"").append(row).append("\">");
      for (int column = 1; column <= lists.size(); column++) {
        List<String> list = lists.get(column - 1);
        if (row <= list.size()) {
          rows.append(cell(column, row, FormStyles.cell(Kind.TEXT), list.get(row - 1)));
        }
      }
      rows.append("</row>");
    }
    return HEAD
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String cell(int column, int row, int style, String text) {
    return String.format(
        Locale.ROOT,
        "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>",
        CellName.of(new Position(row, column)),
        style,
        escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .replace("\n", "&#10;");
  }
}
