package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.sheet.Table.Row;
import gongwen.text.SourceText;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger in a spreadsheet as a list of records: the row of headings gives the keys in either
 * spelling or in the words that are usual ({@link Columns}), each further row a record. A cell for
 * a list holds its items with ；or a line end between them, else with 、. Titles, totals, notes and
 * empty rows are no records.
 */
public final class Ledger {
  /** Stands where a text is wanted and none can be read, which has been reported. */
  public static final String UNKNOWN = "?";

  /** With macros, or to make new ones after, they hold the same. */
  private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xltx", ".xltm");

  private Ledger() {}

  /**
   * Reads a ledger. Faults of its cells do not keep the rest from being read.
   *
   * @param bytes the whole file
   * @param shape of one record
   * @param days the types of fields that are days
   */
  public static Outcome<YamlNode> read(
      byte[] bytes, LedgerName name, RecordShape shape, Set<Class<?>> days) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<List<Table>> tables = diagnostics.take(tables(bytes, name, shape));
    if (tables.isEmpty()) {
      return Outcome.failed(diagnostics.list());
    }
    boolean several = tables.get().size() > 1;
    List<YamlNode> all = new ArrayList<>();
    Set<Message> notes = new HashSet<>();
    boolean read = true;
    for (Table table : tables.get()) {
      Diagnostics own = new Diagnostics();
      Optional<List<YamlNode>> records = records(table, several, name, shape, days, own);
      records.ifPresent(all::addAll);
      read &= records.isPresent();
      // Sheets that look alike give the same notes, and one of them says it for all.
      own.list().stream()
          .filter(each -> !ofAllSheets(each) || notes.add(each.message()))
          .forEach(diagnostics::add);
    }
    return new Outcome<>(
        read ? Optional.of(new Sequence(all, name.fileAt())) : Optional.empty(),
        diagnostics.list());
  }

  private static boolean ofAllSheets(Diagnostic found) {
    return found.severity() == Severity.INFO || found.code() == SheetCode.COLUMN_MISSING;
  }

  private static Outcome<List<Table>> tables(byte[] bytes, LedgerName name, RecordShape shape) {
    String ending = name.file().toLowerCase(Locale.ROOT);
    if (WORKBOOKS.stream().anyMatch(ending::endsWith)) {
      return XlsxReader.read(bytes, name);
    }
    if (!ending.endsWith(".csv")) {
      return Outcome.failed(SheetFaults.format(name.file(), name.fileAt()));
    }
    if (!name.sheets().isEmpty()) {
      return Outcome.failed(SheetFaults.sheetOfCsv(name.sheets().get(0).span()));
    }
    Outcome<SourceText> text = CsvText.of(bytes, name.file());
    SourceText source = text.value().orElseThrow();
    Outcome<Table> read =
        CsvReader.read(source, name.fileAt(), heading -> name.heading(heading, shape));
    List<Diagnostic> all = new ArrayList<>(text.diagnostics());
    all.addAll(read.diagnostics());
    return new Outcome<>(read.value().map(List::of), all);
  }

  private static Optional<List<YamlNode>> records(
      Table table,
      boolean several,
      LedgerName name,
      RecordShape shape,
      Set<Class<?>> days,
      Diagnostics diagnostics) {
    List<Row> rows = table.rows();
    if (rows.isEmpty()) {
      diagnostics.add(SheetFaults.empty(several ? table.sheet() : "", name.fileAt()));
      return Optional.of(List.of());
    }
    String prefix = several ? table.sheet() + "-" : "";
    return Headings.of(rows, name, shape, diagnostics)
        .map(
            headings ->
                new RowReader(headings, new CellValues(days), name.each(), prefix, diagnostics)
                    .read(rows.subList(headings.row() + 1, rows.size())));
  }
}
