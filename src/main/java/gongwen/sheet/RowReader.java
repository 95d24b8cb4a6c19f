package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.sheet.Headings.Column;
import gongwen.sheet.Table.Row;
import gongwen.text.Span;
import gongwen.yaml.Characters;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Makes records of the rows below the headings. Rows over which the id is merged are one record:
 * each may add to its lists, and to what is still empty.
 */
final class RowReader {
  private static final String ID = "id";

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(本?(页|月|季|季度|期|学期|半年|上半年|下半年|年|年度|单位|校))?(合计|总计|小计|共计|累计)[:：]?"
              + "|(sub)?total[:：]?");

  private static final Pattern NOTE =
      Pattern.compile(
          "(注|备注|说明|填表说明|图例|(填表|填报|制表|审核|审批|报送|负责人|单位|联系|日期)[^:：]{0,8})[:：].*", Pattern.DOTALL);

  /** A title of some rows, or of the next page: 一、安全生产, 第二季度, 3月, 活动登记表（二）. */
  private static final Pattern SECTION =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}[、.．].{1,40}|[（(][一二三四五六七八九十]{1,3}[）)].{0,40}"
              + "|第[一二三四五六七八九十0-9]{1,3}(季度|月|周|部分|学期|类|批).{0,40}"
              + "|([0-9]{4}年)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?|[上下]半年"
              + "|.{0,60}(台账|登记表|汇总表|一览表|统计表|明细表|清单)([（(].{1,10}[）)])?");

  /** 填表人：, 单位（盖章）：, as beside a note. */
  private static final Pattern LABELLED =
      Pattern.compile("[\\p{IsHan}（）() ]{1,12}[:：].*", Pattern.DOTALL);

  /** 本期没有, 本季度无新增问题, 以下空白. */
  private static final Pattern NONE =
      Pattern.compile("[（(]?((本|我|该).{0,4})?(暂?无|没有|未(开展|发现|发生)).{0,16}|[（(]?以下空白[）)]?");

  /** What people write where there is nothing to write. */
  private static final Pattern DASH = Pattern.compile("[-–—―－/／\\\\]{1,3}");

  private final Headings headings;
  private final CellValues values;
  private final Map<Field, Entry> each;
  private final String prefix;
  private final Diagnostics diagnostics;
  private final List<YamlNode> records = new ArrayList<>();
  private final Map<Field, Entry> open = new LinkedHashMap<>();
  private final Set<Field> reported = new HashSet<>();
  private final List<Cell> closed = new ArrayList<>();
  private Optional<Row> first = Optional.empty();

  /**
   * @param each what every record has that does not say otherwise
   * @param prefix of ids that are only the numbers of rows, where several sheets count them
   */
  RowReader(
      Headings headings,
      CellValues values,
      Map<Field, Entry> each,
      String prefix,
      Diagnostics diagnostics) {
    this.headings = headings;
    this.values = values;
    this.each = each;
    this.prefix = prefix;
    this.diagnostics = diagnostics;
  }

  List<YamlNode> read(List<Row> rows) {
    for (Row row : rows) {
      if (blank(row.cells()) || headings.repeatedBy(row.cells()) || passedOver(row)) {
        continue;
      }
      if (headings.othersIn(row.cells())) {
        diagnostics.add(SheetFaults.otherTable(row.first()));
        break;
      }
      row(row);
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
                    || DASH.matcher(e.getValue().value()).matches()
                    || (headings.numbering(e.getKey()) && e.getValue().value().matches("[0-9]+")));
  }

  private boolean passedOver(Row row) {
    Cell cell = row.first();
    boolean total =
        row.cells().values().stream()
            .limit(2)
            .anyMatch(
                c -> TOTAL.matcher(c.value().replaceAll("[\\s\\u3000\\u00A0]", "")).matches());
    boolean alone = row.cells().values().stream().map(Cell::value).distinct().count() == 1;
    boolean note =
        (alone && NONE.matcher(cell.value()).matches())
            || (alone && SECTION.matcher(cell.value()).matches())
            || outside(row)
            || (NOTE.matcher(cell.value()).matches()
                && row.cells().values().stream()
                    .allMatch(c -> LABELLED.matcher(c.value()).matches()));
    if (total || note) {
      diagnostics.add(
          SheetFaults.passedOver(total ? SheetCode.TOTAL_ROW : SheetCode.NOTE_ROW, cell));
    }
    return total || note;
  }

  /** Whether all of it is in columns that are not read: a legend, a remark. */
  private boolean outside(Row row) {
    return row.cells().keySet().stream()
        .noneMatch(
            number ->
                headings.column(number).isPresent()
                    || headings.flag(number).isPresent()
                    || headings.bare(number));
  }

  private void row(Row row) {
    boolean goesOn = goesOn(row.cells());
    if (!goesOn) {
      close();
      first = Optional.of(row);
    }
    if (row.struck()) {
      diagnostics.add(SheetFaults.struckOut(row.first().span()));
    }
    row.cells()
        .forEach(
            (number, cell) -> {
              Optional<Column> column = headings.column(number);
              if (column.isPresent()) {
                put(column.get(), numbered(number, column.get(), cell), goesOn);
              } else if (headings.flag(number).isPresent()) {
                if (CellValues.yes(cell)) {
                  closed.add(cell);
                }
              } else if (headings.bare(number)) {
                diagnostics.add(SheetFaults.noHeading(cell.shown()));
              }
            });
  }

  /** Each sheet counts its rows from 1, and an id says which record of all is meant. */
  private Cell numbered(int number, Column column, Cell cell) {
    boolean counted = column.field().en().equals(ID) && headings.numbering(number);
    if (!counted || prefix.isEmpty()) {
      return cell;
    }
    Scalar shown = new Scalar(prefix + cell.value(), cell.shown().style(), cell.span());
    return new Cell(shown, Optional.empty(), Optional.empty(), cell.fault(), cell.merged());
  }

  private boolean goesOn(SortedMap<Integer, Cell> row) {
    return headings.columns().entrySet().stream()
        .filter(e -> e.getValue().field().en().equals(ID))
        .map(e -> Optional.ofNullable(row.get(e.getKey())).flatMap(Cell::merged))
        .anyMatch(Optional::isPresent);
  }

  private void put(Column column, Cell cell, boolean goesOn) {
    Field field = column.field();
    Optional<Diagnostic> fault = cell.fault().or(() -> Characters.checkValue(cell.shown()));
    if (fault.isPresent()) {
      diagnostics.add(fault.get());
      reported.add(field);
      return;
    }
    if ((goesOn && cell.merged().isPresent())
        || DASH.matcher(cell.value()).matches()
        || values.none(field, cell)) {
      return;
    }
    Optional<Diagnostic> slip = values.fault(field, cell);
    if (slip.isPresent()) {
      diagnostics.add(slip.get());
      reported.add(field);
      return;
    }
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
    first.ifPresent(
        row -> {
          each.forEach(open::putIfAbsent);
          flagged();
          required(row);
          records.add(new Mapping(List.copyOf(open.values()), row.first().span()));
        });
    first = Optional.empty();
    open.clear();
    reported.clear();
    closed.clear();
  }

  /** Who says that an issue is closed gives no day by that. */
  private void flagged() {
    for (Cell cell : closed) {
      boolean dated =
          open.keySet().stream().anyMatch(f -> headings.flags().contains(f))
              || reported.stream().anyMatch(f -> headings.flags().contains(f));
      if (!dated) {
        diagnostics.add(SheetFaults.closedWithoutDate(cell.value(), cell.span()));
      }
    }
  }

  /**
   * What no record can be without: reported at its own cell, and then made up, so that the rest of
   * the record is read all the same.
   */
  private void required(Row row) {
    headings
        .columns()
        .forEach(
            (number, column) -> {
              Field field = column.field();
              if (field.required() && !open.containsKey(field)) {
                Span place = row.places().apply(number);
                if (!reported.contains(field)) {
                  diagnostics.add(SheetFaults.blank(column.key().value(), place));
                }
                open.put(field, new Entry(column.key(), values.madeUp(field, place)));
              }
            });
    for (Field field : headings.missing()) {
      Span place = row.first().span();
      Scalar key = new Scalar(field.key(headings.language()), Style.PLAIN, place);
      open.put(field, new Entry(key, values.madeUp(field, place)));
    }
  }
}
