package gongwen.sheet;

import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of a list: of a text, line by line, with separators between the cells and comments
 * behind {@code #}; of a workbook, those of its first sheet.
 */
public final class RowTexts {
  private static final String SEPARATORS = "[,;\\t，；|]";

  private RowTexts() {}

  /**
   * @param name how messages call the file; its ending says what it is
   */
  public static Outcome<List<RowText>> of(byte[] bytes, String name) {
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.matches(".*\\.(xlsx|xls|et)")) {
      return XlsxReader.readFirst(bytes, name).map(RowTexts::rows);
    }
    return CsvText.of(bytes, name).map(RowTexts::lines);
  }

  private static List<RowText> rows(Table table) {
    List<RowText> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i <= row.cells().lastKey(); i++) {
        Cell cell = row.cells().get(i);
        cells.add(cell == null ? "" : cell.value());
      }
      rows.add(new RowText(row.first().span(), cells));
    }
    return rows;
  }

  private static List<RowText> lines(SourceText source) {
    List<RowText> rows = new ArrayList<>();
    for (int i = 1; source.line(i).isPresent(); i++) {
      Position start = new Position(i, 1);
      rows.add(new RowText(new Span(source, start, start), cells(source.line(i).orElse(""))));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    int comment = line.indexOf('#');
    String text = comment < 0 ? line : line.substring(0, comment);
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(SEPARATORS, -1)) {
      cells.add(cell.replace("\"", "").strip());
    }
    return cells;
  }
}
