package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger in a spreadsheet as a list of records: the first row that holds something gives the keys
 * in either spelling, each further one a record. A cell for a list holds its items with ；or a line
 * end between them, else with 、.
 */
public final class Ledger {
  private final RecordShape shape;
  private final Diagnostics diagnostics = new Diagnostics();

  private Ledger(RecordShape shape) {
    this.shape = shape;
  }

  /**
   * @param bytes the whole file
   * @param name how messages call it; its ending says what it is
   * @param sheet the sheet's name; empty for the only one
   * @param namedAt where the file is named
   * @param sheetAt where the sheet is named
   */
  public static Outcome<YamlNode> read(
      byte[] bytes, String name, String sheet, RecordShape shape, Span namedAt, Span sheetAt) {
    Outcome<Table> table = table(bytes, name, sheet, namedAt, sheetAt);
    return table.value().isEmpty()
        ? Outcome.failed(table.diagnostics())
        : new Ledger(shape).records(table.value().get(), namedAt);
  }

  private static Outcome<Table> table(
      byte[] bytes, String name, String sheet, Span namedAt, Span sheetAt) {
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".xlsx")) {
      return XlsxReader.read(bytes, name, sheet, namedAt, sheetAt);
    }
    if (!ending.endsWith(".csv")) {
      return Outcome.failed(SheetFaults.format(name, namedAt));
    }
    if (!sheet.isEmpty()) {
      return Outcome.failed(SheetFaults.sheetOfCsv(sheetAt));
    }
    Optional<String> text = decode(bytes, StandardCharsets.UTF_8).or(() -> gb18030(bytes));
    if (text.isEmpty()) {
      return Outcome.failed(SheetFaults.unreadable(name, namedAt));
    }
    String plain = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
    return CsvReader.read(new SourceText(name, plain), namedAt);
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

  private Outcome<YamlNode> records(Table table, Span namedAt) {
    if (table.rows().isEmpty()) {
      return Outcome.of(
          new Sequence(List.of(), namedAt),
          List.of(
              Diagnostic.warning(
                      "ledger-empty", namedAt, Message.of("表格是空的", "the ledger is empty"))
                  .hint(
                      "第一行写列名，以下每行一条",
                      "headings go in the first row, one record in each further")));
    }
    Map<Integer, Scalar> headings = table.rows().get(0);
    Map<Integer, Scalar> keys = keys(headings);
    List<YamlNode> records = new ArrayList<>();
    for (Map<Integer, Scalar> row : table.rows().subList(1, table.rows().size())) {
      List<Entry> entries = new ArrayList<>();
      row.forEach(
          (column, cell) -> {
            Scalar key = keys.get(column);
            if (key != null) {
              entries.add(new Entry(key, value(key, cell)));
            } else if (!headings.containsKey(column)) {
              diagnostics.add(SheetFaults.noHeading(cell));
            }
          });
      Span first = row.values().iterator().next().span();
      records.add(new Mapping(entries, first));
    }
    return diagnostics.outcome(Optional.of(new Sequence(records, namedAt)));
  }

  /** The known headings, each once, stripped of the space that tables are laid out with. */
  private Map<Integer, Scalar> keys(Map<Integer, Scalar> headings) {
    Map<Integer, Scalar> keys = new LinkedHashMap<>();
    Map<Field, Scalar> seen = new HashMap<>();
    boolean chinese =
        headings.values().stream()
            .anyMatch(h -> h.value().codePoints().anyMatch(Character::isIdeographic));
    headings.forEach(
        (column, heading) -> {
          String name = heading.value().replaceAll("\\s+", "");
          Scalar key = new Scalar(name, heading.style(), heading.span());
          Optional<Field> field = shape.field(name);
          Scalar first = field.isPresent() ? seen.putIfAbsent(field.get(), key) : null;
          if (field.isEmpty()) {
            diagnostics.add(SheetFaults.unknownColumn(key, shape, chinese));
          } else if (first != null) {
            diagnostics.add(SheetFaults.doubledColumn(key, first));
          } else {
            keys.put(column, key);
          }
        });
    return keys;
  }

  private YamlNode value(Scalar key, Scalar cell) {
    boolean list =
        shape
            .field(key.value())
            .filter(f -> f.type() instanceof ParameterizedType t && t.getRawType() == List.class)
            .isPresent();
    if (!list) {
      return new Scalar(cell.value().strip(), cell.style(), cell.span());
    }
    String separators = cell.value().matches("(?s).*[;；\\n].*") ? "[;；\\r\\n]+" : "、";
    List<YamlNode> items = new ArrayList<>();
    for (String item : cell.value().split(separators)) {
      if (!item.isBlank()) {
        items.add(new Scalar(item.strip(), cell.style(), cell.span()));
      }
    }
    return new Sequence(items, cell.span());
  }
}
