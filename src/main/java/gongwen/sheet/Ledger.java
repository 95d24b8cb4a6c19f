package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Sequence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger in a spreadsheet as a list of records: the row of headings gives the keys in either
 * spelling, each further row a record. A cell for a list holds its items with ；or a line end
 * between them, else with 、. Titles, totals, notes and empty rows are no records.
 */
public final class Ledger {
  private Ledger() {}

  /**
   * @param bytes the whole file
   * @param shape of one record
   * @param days the types of fields that are days
   */
  public static Outcome<YamlNode> read(
      byte[] bytes, LedgerName name, RecordShape shape, Set<Class<?>> days) {
    Outcome<Table> table = table(bytes, name);
    return table.value().isEmpty()
        ? Outcome.failed(table.diagnostics())
        : records(table.value().get(), shape, days, name.fileAt());
  }

  private static Outcome<Table> table(byte[] bytes, LedgerName name) {
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
    Optional<String> text = decode(bytes, StandardCharsets.UTF_8).or(() -> gb18030(bytes));
    if (text.isEmpty()) {
      return Outcome.failed(SheetFaults.unreadable(name.file(), name.fileAt()));
    }
    String plain = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
    return CsvReader.read(new SourceText(name.file(), plain), name.fileAt());
  }

  /** What spreadsheet programs save as CSV where Chinese is the language of the system. */
  private static Optional<String> gb18030(byte[] bytes) {
    return Charset.isSupported("GB18030")
        ? decode(bytes, Charset.forName("GB18030"))
        : Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Outcome<YamlNode> records(
      Table table, RecordShape shape, Set<Class<?>> days, Span namedAt) {
    Diagnostics diagnostics = new Diagnostics();
    List<YamlNode> records = List.of();
    if (!table.rows().isEmpty()) {
      Headings headings = Headings.of(table.rows(), shape, diagnostics);
      records =
          new RowReader(headings, new CellValues(days), diagnostics)
              .read(table.rows().subList(headings.row() + 1, table.rows().size()));
    }
    if (records.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(
          Diagnostic.of(
                  SheetCode.LEDGER_EMPTY,
                  namedAt,
                  Message.of("表格里没有记录", "the ledger holds no records"))
              .hint("列名写在一行，以下每行一条", "headings go in one row, one record in each further"));
    }
    return diagnostics.outcome(Optional.of(new Sequence(records, namedAt)));
  }
}
