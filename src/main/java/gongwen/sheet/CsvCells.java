package gongwen.sheet;

import gongwen.sheet.Table.Row;
import gongwen.text.NamedCell;
import gongwen.text.Position;
import gongwen.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The cells of a text file as a spreadsheet program shows them. Only a fault asks for one, and the
 * file is gone through again for the first that does.
 */
final class CsvCells implements Function<Position, Optional<NamedCell>> {
  private final SourceText source;
  private final char separator;
  private final Predicate<String> heading;
  private Optional<CsvReader> read = Optional.empty();

  CsvCells(SourceText source, char separator, Predicate<String> heading) {
    this.source = source;
    this.separator = separator;
    this.heading = heading;
  }

  @Override
  public Optional<NamedCell> apply(Position place) {
    CsvReader table = read.orElseGet(() -> CsvReader.scanned(source, separator));
    read = Optional.of(table);
    List<SortedMap<Integer, Position>> starts = table.starts();
    int row = -1;
    while (row + 1 < starts.size() && begins(starts.get(row + 1)).compareTo(place) <= 0) {
      row++;
    }
    if (row < 0) {
      return Optional.empty();
    }
    int column = 0;
    for (var start : starts.get(row).entrySet()) {
      if (start.getValue().compareTo(place) <= 0) {
        column = start.getKey();
      }
    }
    return Optional.of(new NamedCell(table.numbers().get(row), headingOf(table.rows(), column)));
  }

  private static Position begins(SortedMap<Integer, Position> row) {
    return row.values().iterator().next();
  }

  private String headingOf(List<Row> rows, int column) {
    long most = 0;
    String found = "";
    for (Row row : rows.subList(0, Math.min(rows.size(), Headings.SEARCHED))) {
      long known = row.cells().values().stream().map(Cell::value).filter(heading).count();
      if (known > most) {
        most = known;
        found = row.cells().containsKey(column) ? row.cells().get(column).value() : "";
      }
    }
    return found;
  }
}
