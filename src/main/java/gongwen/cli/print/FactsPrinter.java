package gongwen.cli.print;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Place;
import gongwen.facts.FactsReport;
import gongwen.facts.FactsReport.Row;
import gongwen.facts.FactsReport.Section;
import gongwen.json.Json;
import gongwen.text.DisplayWidth;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the figures of a period, for people and for scripts. */
public final class FactsPrinter {
  private final Console console;
  private final Places places;

  public FactsPrinter(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  /**
   * For people: a line for each figure; below it the places of its records, those of one file on
   * one line.
   */
  public void people(FactsReport report) {
    Language language = console.language();
    line(
        report.unit()
            + "  "
            + report.words()
            + language.choose("  截至 ", "  until ")
            + report.cutOff());
    for (Section section : report.sections()) {
      console.line("");
      line(language.choose(section.zh(), section.en()));
      int width = 0;
      for (Row row : section.rows()) {
        width = Math.max(width, DisplayWidth.of(row.what()));
      }
      for (Row row : section.rows()) {
        String gap = " ".repeat(width - DisplayWidth.of(row.what()));
        // In Chinese the words beside it say the same.
        String state = row.state().isEmpty() ? "" : language.choose("", "  [" + row.state() + "]");
        String note = row.note().isEmpty() ? "" : "  " + row.note();
        line("  " + row.what() + gap + "  " + row.text() + state + note);
        for (Map.Entry<String, StringBuilder> file : byFile(row.refs()).entrySet()) {
          line("      " + file.getKey() + ":" + file.getValue());
        }
      }
    }
  }

  private Map<String, StringBuilder> byFile(List<Ref> refs) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (Ref ref : refs) {
      Span span = places.span(ref);
      StringBuilder lines = files.computeIfAbsent(span.source().name(), f -> new StringBuilder());
      String number = Integer.toString(span.start().line());
      if (!lines.toString().equals(number) && !lines.toString().endsWith("," + number)) {
        lines.append(lines.length() == 0 ? "" : ",").append(number);
      }
    }
    return files;
  }

  private void line(String text) {
    console.line(SafeText.of(text).stripTrailing());
  }

  /** For scripts: one object. */
  public void json(FactsReport report) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "facts");
    fields.put("unit", report.unit());
    fields.put("period", report.period());
    fields.put("cutOff", report.cutOff().toString());
    fields.put("sections", report.sections().stream().map(this::section).toList());
    console.line(Json.of(fields));
  }

  private Map<String, Object> section(Section section) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", section.id());
    fields.put("name", console.language().choose(section.zh(), section.en()));
    fields.put("rows", section.rows().stream().map(this::row).toList());
    return fields;
  }

  private Map<String, Object> row(Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("what", row.what());
    fields.put("text", row.text());
    fields.put("number", row.number().<Object>map(n -> n).orElse(Json.NULL));
    fields.put("measure", row.measure());
    fields.put("exact", row.addends().exact());
    fields.put("approximate", row.addends().approximate());
    fields.put("missing", row.addends().unrecorded().count());
    fields.put("state", row.state());
    fields.put("note", row.note());
    fields.put(
        "records",
        row.refs().stream().map(ref -> JsonPrinter.place(Place.of(places.span(ref)))).toList());
    return fields;
  }
}
