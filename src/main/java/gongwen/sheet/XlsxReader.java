package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.CellReader.Raw;
import gongwen.sheet.Table.Row;
import gongwen.sheet.WorkbookParts.Sheet;
import gongwen.text.BoundedInput;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Reads sheets of a workbook. A place is the row as line and the cell as column. The value of cells
 * that are merged over several rows is that of each of these rows.
 */
final class XlsxReader {
  /** Cells that merged ones may fill; more is no ledger. */
  private static final int MOST_FILLED = 200_000;

  private final SourceText source;
  private final CellReader cells;
  private final String sheet;
  private final Set<Integer> unstruck = new HashSet<>();
  private final TreeMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();

  private XlsxReader(SourceText source, CellReader cells, String sheet) {
    this.source = source;
    this.cells = cells;
    this.sheet = sheet;
  }

  /** The sheets that are meant, one after the other. */
  static Outcome<List<Table>> read(byte[] bytes, LedgerName name) {
    QuietPoi.please();
    try {
      WorkbookParts workbook = WorkbookParts.of(bytes);
      Outcome<List<Sheet>> meant = SheetChoice.of(workbook.sheets(), name);
      Diagnostics diagnostics = new Diagnostics();
      Optional<List<Sheet>> sheets = diagnostics.take(meant);
      if (sheets.isEmpty()) {
        return Outcome.failed(diagnostics.list());
      }
      CellReader cells =
          new CellReader(workbook.strings(), workbook.formats(), workbook.from1904());
      List<Table> tables = new ArrayList<>();
      int rows = 0;
      for (Sheet sheet : sheets.get()) {
        String shown = name.file() + "[" + sheet.name() + "]";
        Optional<Table> table = Optional.empty();
        try (InputStream in = workbook.open(sheet)) {
          table =
              new XlsxReader(SourceText.ofCells(shown), cells, sheet.name()).read(new PartXml(in));
        }
        rows += table.map(read -> read.rows().size()).orElse(0);
        if (table.isEmpty() || rows > Table.MOST_ROWS) {
          return Outcome.failed(SheetFaults.tooLarge(shown, name.fileAt()));
        }
        tables.add(table.get());
      }
      return new Outcome<>(Optional.of(List.copyOf(tables)), diagnostics.list());
    } catch (BoundedInput.TooLargeException e) {
      return Outcome.failed(SheetFaults.tooManyBytes(name.file(), name.fileAt()));
    } catch (IOException | RuntimeException e) {
      // What a damaged file makes of a number or an address can be anything.
      return Outcome.failed(whyNot(bytes, name));
    }
  }

  /** The first sheet that is shown. */
  static Outcome<Table> readFirst(byte[] bytes, String name) {
    Span at = Span.startOf(SourceText.ofCells(name));
    Optional<Scalar> first;
    try {
      first =
          WorkbookParts.of(bytes).sheets().stream()
              .filter(Sheet::visible)
              .map(sheet -> new Scalar(sheet.name(), Style.PLAIN, at))
              .findFirst();
    } catch (IOException | RuntimeException e) {
      return Outcome.failed(Containers.of(bytes).fault(name, at));
    }
    List<Scalar> sheets = first.map(List::of).orElse(List.of());
    return read(bytes, new LedgerName(name, sheets, "", List.of(), Map.of(), Map.of(), at))
        .map(tables -> tables.get(0));
  }

  private static Diagnostic whyNot(byte[] bytes, LedgerName name) {
    return Containers.of(bytes).fault(name.file(), name.fileAt());
  }

  /** Empty when there is too much of it. */
  private Optional<Table> read(PartXml xml) throws IOException {
    int row = -1;
    int column = -1;
    while (xml.next()) {
      if (xml.starts("row")) {
        String number = xml.attribute("r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
      } else if (xml.starts("c")) {
        String address = xml.attribute("r");
        column = address.isEmpty() ? column + 1 : new CellReference(address).getCol();
        if (!put(row, column, raw(xml))) {
          return Optional.empty();
        }
      } else if (xml.starts("mergeCell") && merged.size() < MOST_FILLED) {
        merged.add(CellRangeAddress.valueOf(xml.attribute("ref")));
      }
    }
    return fill() ? Optional.of(table()) : Optional.empty();
  }

  private boolean put(int row, int column, Raw raw) {
    Optional<Cell> cell = cells.read(raw, place(row, column));
    if (cell.isPresent()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell.get());
      if (!cells.struck(raw)) {
        unstruck.add(row);
      }
    }
    return rows.size() <= Table.MOST_ROWS && (cell.isEmpty() || column < Table.MOST_COLUMNS);
  }

  private static Raw raw(PartXml xml) throws IOException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    Optional<String> value = Optional.empty();
    Optional<String> inline = Optional.empty();
    boolean formula = false;
    while (!xml.ends("c") && xml.next()) {
      if (xml.starts("v")) {
        value = Optional.of(xml.text());
      } else if (xml.starts("f")) {
        formula = true;
        xml.text();
      } else if (xml.starts("is")) {
        inline = Optional.of(xml.richText("is"));
      }
    }
    return new Raw(type, style, type.equals("inlineStr") ? inline : value, formula);
  }

  private Table table() {
    List<Row> all = new ArrayList<>();
    rows.forEach(
        (number, read) ->
            all.add(new Row(read, column -> place(number, column), !unstruck.contains(number))));
    return new Table(sheet, all);
  }

  private Span place(int row, int column) {
    Position place = new Position(row + 1, column + 1);
    return new Span(source, place, place);
  }

  /** A row that holds nothing else stays empty. */
  private boolean fill() {
    int filled = 0;
    for (CellRangeAddress region : merged) {
      int column = region.getFirstColumn();
      SortedMap<Integer, Cell> top = rows.get(region.getFirstRow());
      Cell value = top == null ? null : top.get(column);
      if (value == null || value.merged().isPresent()) {
        continue;
      }
      for (Map.Entry<Integer, SortedMap<Integer, Cell>> row :
          rows.subMap(region.getFirstRow(), false, region.getLastRow(), true).entrySet()) {
        row.getValue().putIfAbsent(column, value.below(place(row.getKey(), column)));
        if (++filled > MOST_FILLED) {
          return false;
        }
      }
    }
    return true;
  }
}
