package gongwen.sheet;

import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads one sheet of a workbook. A place is the row as line and the cell as column. The value of
 * cells that are merged over several rows is that of each of these rows.
 */
final class XlsxReader {
  /** Cells that merged ones may fill; more is no ledger. */
  private static final int MOST_FILLED = 200_000;

  private final SourceText source;
  private final CellReader cells;
  private final TreeMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();

  private XlsxReader(SourceText source, boolean from1904) {
    this.source = source;
    this.cells = new CellReader(from1904);
  }

  static Outcome<Table> read(byte[] bytes, LedgerName name) {
    if (!Workbooks.fits(bytes)) {
      return Outcome.failed(SheetFaults.tooLarge(name.file(), name.fileAt()));
    }
    try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
      Optional<XSSFSheet> sheet = sheet(workbook, name);
      if (sheet.isEmpty()) {
        return Outcome.failed(SheetFaults.noSheet(name.sheet(), visible(workbook), name.sheetAt()));
      }
      String shown = name.file() + "[" + sheet.get().getSheetName() + "]";
      return new XlsxReader(SourceText.ofCells(shown), workbook.isDate1904())
          .read(sheet.get())
          .map(Outcome::of)
          .orElseGet(() -> Outcome.failed(SheetFaults.tooLarge(shown, name.fileAt())));
    } catch (IOException | RuntimeException e) {
      // The library throws all kinds of exceptions at a damaged file.
      return Outcome.failed(SheetFaults.unreadable(name.file(), name.fileAt()));
    }
  }

  /** The one that is named; else the one that is called as the key is, or the only one. */
  private static Optional<XSSFSheet> sheet(XSSFWorkbook workbook, LedgerName name) {
    if (!name.sheet().isEmpty()) {
      return Optional.ofNullable(workbook.getSheet(name.sheet()));
    }
    List<String> names = visible(workbook);
    List<String> fitting = names.stream().filter(name.keys()::contains).toList();
    List<String> chosen = fitting.isEmpty() ? names : fitting;
    return chosen.size() == 1
        ? Optional.ofNullable(workbook.getSheet(chosen.get(0)))
        : Optional.empty();
  }

  private static List<String> visible(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        names.add(workbook.getSheetName(i));
      }
    }
    return names;
  }

  /** Empty when there is too much of it. */
  private Optional<Table> read(XSSFSheet sheet) {
    for (Row row : sheet) {
      SortedMap<Integer, Cell> read = new TreeMap<>();
      row.forEach(
          cell ->
              cells
                  .read((XSSFCell) cell, place(row.getRowNum(), cell.getColumnIndex()))
                  .ifPresent(c -> read.put(cell.getColumnIndex(), c)));
      if (!read.isEmpty()) {
        rows.put(row.getRowNum(), read);
      }
      if (rows.size() > Table.MOST_ROWS
          || (!read.isEmpty() && read.lastKey() >= Table.MOST_COLUMNS)) {
        return Optional.empty();
      }
    }
    return fill(sheet.getMergedRegions())
        ? Optional.of(new Table(List.copyOf(rows.values())))
        : Optional.empty();
  }

  private Span place(int row, int column) {
    Position place = new Position(row + 1, column + 1);
    return new Span(source, place, place);
  }

  /** A row that holds nothing else stays empty. */
  private boolean fill(List<CellRangeAddress> regions) {
    int filled = 0;
    for (CellRangeAddress region : regions) {
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
