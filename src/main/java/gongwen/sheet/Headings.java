package gongwen.sheet;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Language;
import gongwen.sheet.Table.Row;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which field each column fills. The headings stand in the row, among the first ones, in which most
 * cells name a field: above it there may be a title. A heading is a key, what the unit file says
 * that it is, or one of the usual words for a key.
 */
final class Headings {
  /** Titles and headings take no more rows. */
  static final int SEARCHED = 12;

  /** A row above the headings with so many cells may have been meant as a record. */
  private static final int LIKE_A_RECORD = 3;

  /** Numbers of the table's own rows; where records have ids of their own, no record holds them. */
  private static final Set<String> ROW_NUMBERS = Set.of("序号", "No.", "No", "#");

  private final LedgerName name;
  private final RecordShape shape;
  private final int row;
  private final SortedMap<Integer, Cell> cells;
  private final Language language;
  private final SortedMap<Integer, Column> columns = new TreeMap<>();
  private final Set<Integer> doubled = new HashSet<>();
  private final List<Field> missing = new ArrayList<>();
  private final SortedMap<Integer, Field> flags = new TreeMap<>();

  /**
   * A column that fills a field.
   *
   * @param key its heading, as a key
   */
  record Column(Scalar key, Field field) {}

  private Headings(LedgerName name, RecordShape shape, List<Row> rows, int row) {
    this.name = name;
    this.shape = shape;
    this.row = row;
    this.cells = rows.get(row).cells();
    boolean chinese =
        cells.values().stream()
            .anyMatch(c -> c.value().codePoints().anyMatch(Character::isIdeographic));
    this.language = chinese ? Language.ZH : Language.EN;
  }

  /** Empty when no row names a field. */
  static Optional<Headings> of(
      List<Row> rows, LedgerName name, RecordShape shape, Diagnostics diagnostics) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
      long known = known(rows.get(i), name, shape);
      if (known > most) {
        best = i;
        most = known;
      }
    }
    if (most == 0) {
      diagnostics.add(SheetFaults.noHeadings(rows.get(0).first().shown(), shape));
      return Optional.empty();
    }
    int upper = best;
    while (best + 1 < rows.size() && goesOn(rows.get(best), rows.get(best + 1))) {
      best++;
    }
    rows.subList(0, upper).stream()
        .filter(above -> above.cells().size() >= LIKE_A_RECORD)
        .filter(above -> known(above, name, shape) == 0)
        .findFirst()
        .ifPresent(above -> diagnostics.add(SheetFaults.aboveHeadings(above.first().span())));
    Headings headings = new Headings(name, shape, rows, best);
    headings.read(rows.subList(best + 1, rows.size()), diagnostics);
    return Optional.of(headings);
  }

  /** Headings in two rows: what is merged over both is in the lower one, too. */
  private static boolean goesOn(Row upper, Row lower) {
    int line = upper.first().span().start().line();
    return lower.cells().values().stream()
        .anyMatch(c -> c.merged().filter(first -> first.start().line() <= line).isPresent());
  }

  private static long known(Row row, LedgerName name, RecordShape shape) {
    return row.cells().values().stream().filter(c -> name.heading(c.value(), shape)).count();
  }

  private void read(List<Row> below, Diagnostics diagnostics) {
    Map<Field, Scalar> taken = new HashMap<>();
    assigned(taken, diagnostics);
    keys(taken, below, diagnostics);
    words(taken, below);
    flags(taken);
    List<Scalar> rest = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          if (!columns.containsKey(column)
              && !flags.containsKey(column)
              && !numbering(column)
              && !doubled.contains(column)) {
            rest.add(cell.shown());
          }
        });
    shape.fields().stream()
        .filter(f -> f.required() && !taken.containsKey(f) && !name.each().containsKey(f))
        .forEach(missing::add);
    List<Field> free = shape.fields().stream().filter(f -> !taken.containsKey(f)).toList();
    if (!missing.isEmpty()) {
      Scalar first = cells.values().iterator().next().shown();
      diagnostics.add(SheetFaults.missingColumns(first, missing, language));
    }
    if (!rest.isEmpty()) {
      diagnostics.add(
          SheetFaults.columnsNotRead(rest, heading -> takers(heading, free, below), language));
    }
  }

  /** The fields that could take what is below a heading. */
  private List<Field> takers(Scalar heading, List<Field> free, List<Row> below) {
    int column =
        cells.entrySet().stream()
            .filter(e -> e.getValue().shown().equals(heading))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return free.stream().filter(f -> CellValues.takes(f, cells(column, below))).toList();
  }

  /** Columns that say whether, for fields that say when. */
  private void flags(Map<Field, Scalar> taken) {
    for (Field field : shape.fields()) {
      cells.forEach(
          (column, cell) -> {
            if (!columns.containsKey(column)
                && !doubled.contains(column)
                && !taken.containsValue(cell.shown())
                && Columns.flags(cell.value(), list(), field)) {
              flags.put(column, field);
            }
          });
    }
  }

  /** What the unit file says. */
  private void assigned(Map<Field, Scalar> taken, Diagnostics diagnostics) {
    name.columns()
        .forEach(
            (field, heading) -> {
              Optional<Integer> column =
                  cells.entrySet().stream()
                      .filter(e -> plain(e.getValue()).equals(Columns.plain(heading.value())))
                      .map(Map.Entry::getKey)
                      .findFirst();
              if (column.isPresent()) {
                take(column.get(), field, taken);
              } else {
                diagnostics.add(SheetFaults.noSuchColumn(heading, cells.values()));
              }
            });
  }

  private void keys(Map<Field, Scalar> taken, List<Row> below, Diagnostics diagnostics) {
    cells.forEach(
        (column, cell) -> {
          Optional<Field> field =
              shape
                  .field(plain(cell))
                  .filter(f -> !columns.containsKey(column))
                  .filter(f -> CellValues.means(f, cells(column, below)));
          if (field.isPresent() && taken.containsKey(field.get())) {
            if (!name.columns().containsKey(field.get())) {
              doubled.add(column);
              diagnostics.add(SheetFaults.doubledColumn(cell.shown(), taken.get(field.get())));
            }
          } else {
            field.ifPresent(f -> take(column, f, taken));
          }
        });
  }

  /** Each field takes the column whose heading says it most exactly. */
  private void words(Map<Field, Scalar> taken, List<Row> below) {
    for (Field field : shape.fields()) {
      for (String word : taken.containsKey(field) ? List.<String>of() : Columns.of(list(), field)) {
        Optional<Integer> column =
            cells.entrySet().stream()
                .filter(e -> !columns.containsKey(e.getKey()))
                .filter(e -> shape.field(plain(e.getValue())).isEmpty())
                .filter(e -> Columns.same(word, plain(e.getValue())))
                .map(Map.Entry::getKey)
                .filter(number -> CellValues.takes(field, cells(number, below)))
                .findFirst();
        if (column.isPresent()) {
          take(column.get(), field, taken);
          break;
        }
      }
    }
  }

  private static List<Cell> cells(int column, List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(row.cells().get(column)).stream())
        .toList();
  }

  private String list() {
    return name.list();
  }

  private void take(int column, Field field, Map<Field, Scalar> taken) {
    Cell cell = Optional.ofNullable(cells.get(column)).orElseThrow();
    String key = shape.field(plain(cell)).equals(Optional.of(field)) ? plain(cell) : "";
    Scalar heading =
        new Scalar(key.isEmpty() ? field.key(language) : key, cell.shown().style(), cell.span());
    columns.put(column, new Column(heading, field));
    taken.put(field, cell.shown());
  }

  private static String plain(Cell cell) {
    return Columns.plain(cell.value());
  }

  /** The number of their row in the table. */
  int row() {
    return row;
  }

  Optional<Column> column(int number) {
    return Optional.ofNullable(columns.get(number));
  }

  /** The field of which a column says only whether there is something. */
  Optional<Field> flag(int number) {
    return Optional.ofNullable(flags.get(number));
  }

  /** The fields of which columns say only whether there is something. */
  Collection<Field> flags() {
    return Collections.unmodifiableCollection(flags.values());
  }

  /** Whether a row has headings of other columns than these: another table begins. */
  boolean othersIn(SortedMap<Integer, Cell> row) {
    return row.size() > 1 && row.values().stream().allMatch(c -> name.heading(c.value(), shape));
  }

  /** The columns that fill fields, by number. */
  SortedMap<Integer, Column> columns() {
    return Collections.unmodifiableSortedMap(columns);
  }

  /** The fields that no record can be without and that have no column; that has been reported. */
  List<Field> missing() {
    return List.copyOf(missing);
  }

  Language language() {
    return language;
  }

  /** Whether the column has no heading at all. */
  boolean bare(int number) {
    return !cells.containsKey(number);
  }

  /** Whether the column holds the numbers of the table's own rows. */
  boolean numbering(int number) {
    Cell heading = cells.get(number);
    return heading != null && ROW_NUMBERS.contains(plain(heading));
  }

  private boolean sameField(Map.Entry<Integer, Cell> other) {
    String plain = plain(other.getValue());
    return column(other.getKey())
        .map(Column::field)
        .filter(f -> shape.field(plain).equals(Optional.of(f)) || Columns.named(plain, list(), f))
        .isPresent();
  }

  /** Whether a row says the headings again, as on each page of a long table. */
  boolean repeatedBy(SortedMap<Integer, Cell> other) {
    return other.entrySet().stream()
        .allMatch(
            e -> {
              Cell heading = cells.get(e.getKey());
              return heading != null
                  && (plain(heading).equals(plain(e.getValue())) || sameField(e));
            });
  }
}
