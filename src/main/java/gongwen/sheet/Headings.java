package gongwen.sheet;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Language;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Scalar;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which field each column fills. The headings stand in the row, among the first ones, in which most
 * cells name a field: above it there may be a title.
 */
final class Headings {
  /** Titles and headings take no more rows. */
  private static final int SEARCHED = 12;

  /** A row above the headings with so many cells may have been meant as a record. */
  private static final int LIKE_A_RECORD = 3;

  /** Numbers of the table's own rows; no record holds them. */
  private static final Set<String> ROW_NUMBERS = Set.of("序号", "No.", "No", "#");

  /** Layout and notes for who fills it in: 日期*, 整改措施（可另附页）, 时限：. */
  private static final Pattern AROUND =
      Pattern.compile("[\\s\\u3000\\u00A0]+|[*＊:：]+$|[（(][^）)]*[）)]");

  private final int row;
  private final SortedMap<Integer, Cell> cells;
  private final SortedMap<Integer, Column> columns = new TreeMap<>();
  private final Set<Integer> numbering = new HashSet<>();

  /**
   * A column that fills a field.
   *
   * @param key its heading, as a key
   */
  record Column(Scalar key, Field field) {}

  private Headings(int row, SortedMap<Integer, Cell> cells) {
    this.row = row;
    this.cells = cells;
  }

  static Headings of(
      List<SortedMap<Integer, Cell>> rows, RecordShape shape, Diagnostics diagnostics) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
      long known = rows.get(i).values().stream().filter(c -> known(c, shape)).count();
      if (known > most) {
        best = i;
        most = known;
      }
    }
    rows.subList(0, best).stream()
        .filter(above -> above.size() >= LIKE_A_RECORD)
        .filter(above -> above.values().stream().noneMatch(c -> known(c, shape)))
        .findFirst()
        .ifPresent(
            above ->
                diagnostics.add(
                    SheetFaults.aboveHeadings(above.values().iterator().next().span())));
    Headings headings = new Headings(best, rows.get(best));
    headings.read(shape, diagnostics);
    return headings;
  }

  private static boolean known(Cell cell, RecordShape shape) {
    return shape.field(name(cell)).isPresent();
  }

  private static String name(Cell cell) {
    return AROUND.matcher(cell.value()).replaceAll("");
  }

  private void read(RecordShape shape, Diagnostics diagnostics) {
    Map<Field, Scalar> seen = new HashMap<>();
    boolean chinese =
        cells.values().stream()
            .anyMatch(c -> c.value().codePoints().anyMatch(Character::isIdeographic));
    Language language = chinese ? Language.ZH : Language.EN;
    cells.forEach(
        (column, cell) -> {
          Scalar key = new Scalar(name(cell), cell.shown().style(), cell.span());
          Optional<Field> field = shape.field(key.value());
          Scalar first = field.map(f -> seen.putIfAbsent(f, key)).orElse(null);
          if (field.isEmpty() && ROW_NUMBERS.contains(key.value())) {
            numbering.add(column);
          } else if (field.isEmpty()) {
            diagnostics.add(SheetFaults.unknownColumn(cell.shown(), key.value(), shape, language));
          } else if (first != null) {
            diagnostics.add(SheetFaults.doubledColumn(key, first));
          } else {
            columns.put(column, new Column(key, field.get()));
          }
        });
  }

  /** The number of their row in the table. */
  int row() {
    return row;
  }

  Optional<Column> column(int number) {
    return Optional.ofNullable(columns.get(number));
  }

  /** The columns that fill fields, by number. */
  SortedMap<Integer, Column> columns() {
    return Collections.unmodifiableSortedMap(columns);
  }

  /** Whether the column has no heading at all. */
  boolean bare(int number) {
    return !cells.containsKey(number);
  }

  /** Whether the column holds the numbers of the table's own rows. */
  boolean numbering(int number) {
    return numbering.contains(number);
  }

  /** Whether a row says the headings again, as on each page of a long table. */
  boolean repeatedBy(SortedMap<Integer, Cell> other) {
    return other.entrySet().stream()
        .allMatch(
            e -> {
              Cell heading = cells.get(e.getKey());
              return heading != null && name(heading).equals(name(e.getValue()));
            });
  }
}
