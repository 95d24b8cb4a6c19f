package gongwen.sheet;

import gongwen.diagnostic.Diagnostics;
import gongwen.sheet.Headings.Column;
import gongwen.text.Span;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Makes records of the rows below the headings. Rows over which the id is merged are one record:
 * each may add to its lists, and to what is still empty.
 */
final class RowReader {
  private static final String ID = "id";

  private static final Pattern TOTAL =
      Pattern.compile("(?i)(合计|总计|小计|共计|累计|本页小计|本页合计|total|subtotal)[:：]?");

  private static final Pattern NOTE =
      Pattern.compile("(注|备注|说明|(填表|填报|制表|审核|报送)[^:：]{0,8})[:：].*", Pattern.DOTALL);

  private final Headings headings;
  private final CellValues values;
  private final Diagnostics diagnostics;
  private final List<YamlNode> records = new ArrayList<>();
  private final Map<Field, Entry> open = new LinkedHashMap<>();
  private Optional<Span> first = Optional.empty();

  RowReader(Headings headings, CellValues values, Diagnostics diagnostics) {
    this.headings = headings;
    this.values = values;
    this.diagnostics = diagnostics;
  }

  List<YamlNode> read(List<SortedMap<Integer, Cell>> rows) {
    for (SortedMap<Integer, Cell> row : rows) {
      if (!blank(row) && !headings.repeatedBy(row) && !passedOver(row)) {
        row(row);
      }
    }
    close();
    return records;
  }

  /** Whether nothing stands in it but the number of the row and what is merged from above. */
  private boolean blank(SortedMap<Integer, Cell> row) {
    return row.entrySet().stream()
        .allMatch(
            e ->
                e.getValue().merged().isPresent()
                    || (headings.numbering(e.getKey()) && e.getValue().value().matches("[0-9]+")));
  }

  private boolean passedOver(SortedMap<Integer, Cell> row) {
    Cell cell = row.values().iterator().next();
    boolean total = TOTAL.matcher(cell.value().replaceAll("[\\s\\u3000\\u00A0]", "")).matches();
    boolean note = row.size() == 1 && NOTE.matcher(cell.value()).matches();
    if (total || note) {
      diagnostics.add(
          SheetFaults.passedOver(total ? SheetCode.TOTAL_ROW : SheetCode.NOTE_ROW, cell));
    }
    return total || note;
  }

  private void row(SortedMap<Integer, Cell> row) {
    boolean goesOn = goesOn(row);
    if (!goesOn) {
      close();
      first = Optional.of(row.values().iterator().next().span());
    }
    row.forEach(
        (number, cell) -> {
          Optional<Column> column = headings.column(number);
          if (column.isPresent()) {
            put(column.get(), cell, goesOn);
          } else if (headings.bare(number)) {
            diagnostics.add(SheetFaults.noHeading(cell.shown()));
          }
        });
  }

  private boolean goesOn(SortedMap<Integer, Cell> row) {
    return headings.columns().entrySet().stream()
        .filter(e -> e.getValue().field().en().equals(ID))
        .map(e -> Optional.ofNullable(row.get(e.getKey())).flatMap(Cell::merged))
        .anyMatch(Optional::isPresent);
  }

  private void put(Column column, Cell cell, boolean goesOn) {
    if (cell.fault().isPresent()) {
      diagnostics.add(cell.fault().get());
      return;
    }
    if (goesOn && cell.merged().isPresent()) {
      return;
    }
    Field field = column.field();
    if (cell.merged().isPresent() && values.counts(field)) {
      diagnostics.add(
          SheetFaults.mergedNumber(column.key().value(), cell.span(), cell.merged().get()));
    }
    Entry before = open.get(field);
    YamlNode value = values.of(field, cell);
    if (before == null) {
      open.put(field, new Entry(column.key(), value));
    } else if (before.value() instanceof Sequence list && value instanceof Sequence more) {
      List<YamlNode> all = new ArrayList<>(list.items());
      all.addAll(more.items());
      open.put(field, new Entry(column.key(), new Sequence(all, list.span())));
    } else if (before.value() instanceof Scalar a
        && value instanceof Scalar b
        && !a.value().equals(b.value())) {
      diagnostics.add(SheetFaults.mergedConflict(column.key().value(), b.span(), a.span()));
    }
  }

  private void close() {
    first.ifPresent(place -> records.add(new Mapping(List.copyOf(open.values()), place)));
    first = Optional.empty();
    open.clear();
  }
}
