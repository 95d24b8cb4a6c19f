package gongwen.document;

import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Series;
import gongwen.document.Block.Table;
import gongwen.document.Block.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart and a table say the same: a row for each category, a column for each series. The words of
 * a chart in the order of reading are those of its table.
 */
public final class Charts {
  private static final int LONGEST = 30;

  private Charts() {}

  /** The chart as a table. */
  public static Table table(Chart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(chart.unit(), Alignment.LEFT));
    chart.series().forEach(each -> columns.add(new Column(each.name(), Alignment.CENTRE)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(new Inline.Text(chart.categories().get(i))));
      for (Series each : chart.series()) {
        cells.add(cell(each.values().get(i).printed()));
      }
      rows.add(new Row(cells));
    }
    return new Table(chart.title(), columns, rows, chart.origin());
  }

  private static Cell cell(Inline inline) {
    return new Cell(inline.text().isEmpty() ? List.of() : List.of(List.of(inline)));
  }

  /** The table as a chart; empty unless every cell beside the first column is a plain number. */
  public static Optional<Chart> of(ChartForm form, Table table) {
    if (table.columns().size() < 2 || table.rows().isEmpty()) {
      return Optional.empty();
    }
    List<Series> series = new ArrayList<>();
    for (int i = 1; i < table.columns().size(); i++) {
      List<Value> values = new ArrayList<>();
      for (Row row : table.rows()) {
        Optional<Value> value =
            i < row.cells().size() ? value(row.cells().get(i)) : Optional.empty();
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
      series.add(new Series(table.columns().get(i).head(), values));
    }
    List<String> categories =
        table.rows().stream().map(row -> row.cells().get(0)).map(Charts::text).toList();
    return Optional.of(
        new Chart(
            form,
            table.caption(),
            table.columns().get(0).head(),
            categories,
            series,
            table.origin()));
  }

  private static String text(Cell cell) {
    return cell.lines().stream().map(Inline::text).collect(Collectors.joining(" "));
  }

  /** Only what prints as it is written: 1,000 and 007 would say other words. */
  private static Optional<Value> value(Cell cell) {
    String text = text(cell);
    boolean plain =
        !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    if (!plain) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (!number.toPlainString().equals(text)) {
        return Optional.empty();
      }
      for (Inline piece : cell.lines().get(0)) {
        if (piece instanceof Inline.Figure figure && figure.text().equals(text)) {
          return Optional.of(new Value(number, figure.about(), figure.refs()));
        }
      }
      return Optional.of(new Value(number, "", List.of()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The chart in words, for him who does not see it: its form and title, then every value. */
  public static String described(Chart chart) {
    StringBuilder words = new StringBuilder(chart.form().word());
    if (!chart.title().isEmpty()) {
      words.append("：").append(chart.title());
    }
    words.append(chart.unit().isEmpty() ? "。" : "（" + chart.unit() + "）。");
    for (int i = 0; i < chart.categories().size(); i++) {
      int at = i;
      words
          .append(chart.categories().get(i))
          .append("：")
          .append(
              chart.series().stream()
                  .map(each -> each.name() + each.values().get(at).printed().text())
                  .collect(Collectors.joining("，")))
          .append(i + 1 < chart.categories().size() ? "；" : "。");
    }
    return words.toString();
  }
}
