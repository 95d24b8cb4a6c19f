package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.sheet.Table.Row;
import gongwen.text.SourceText;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
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
    Outcome<Table> table = table(bytes, name, shape);
    if (table.value().isEmpty()) {
      return Outcome.failed(table.diagnostics());
    }
    Diagnostics diagnostics = new Diagnostics();
    table.diagnostics().forEach(diagnostics::add);
    Optional<List<YamlNode>> records =
        records(table.value().get().rows(), name, shape, days, diagnostics);
    return new Outcome<>(records.map(all -> new Sequence(all, name.fileAt())), diagnostics.list());
  }

  private static Outcome<Table> table(byte[] bytes, LedgerName name, RecordShape shape) {
    String ending = name.file().toLowerCase(Locale.ROOT);
    if (ending.endsWith(".xlsx")) {
      return XlsxReader.read(bytes, name);
    }
    if (!ending.endsWith(".csv")) {
      return Outcome.failed(SheetFaults.format(name.file(), name.fileAt()));
    }
    if (!name.sheet().isEmpty()) {
      return Outcome.failed(SheetFaults.sheetOfCsv(name.sheetAt()));
    }
    Outcome<SourceText> text = CsvText.of(bytes, name.file());
    SourceText source = text.value().orElseThrow();
    Outcome<Table> read =
        CsvReader.read(source, name.fileAt(), heading -> name.heading(heading, shape));
    List<Diagnostic> all = new ArrayList<>(text.diagnostics());
    all.addAll(read.diagnostics());
    return new Outcome<>(read.value(), all);
  }

  private static Optional<List<YamlNode>> records(
      List<Row> rows,
      LedgerName name,
      RecordShape shape,
      Set<Class<?>> days,
      Diagnostics diagnostics) {
    if (rows.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  SheetCode.LEDGER_EMPTY,
                  name.fileAt(),
                  Message.of("表格里什么也没有", "there is nothing in the ledger"))
              .hint("列名写在一行，以下每行一条", "headings go in one row, one record in each further"));
      return Optional.of(List.of());
    }
    return Headings.of(rows, name, shape, diagnostics)
        .map(
            headings ->
                new RowReader(headings, new CellValues(days), diagnostics)
                    .read(rows.subList(headings.row() + 1, rows.size())));
  }
}
