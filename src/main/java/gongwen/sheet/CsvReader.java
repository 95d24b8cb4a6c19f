package gongwen.sheet;

import gongwen.diagnostic.Outcome;
import gongwen.sheet.Table.Row;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads RFC 4180 text, also with semicolons or tabs between the cells. Places are those of the
 * text, as an editor shows it.
 */
final class CsvReader {
  private static final char[] SEPARATORS = {',', ';', '\t', '；', '，', '|'};

  /** ="0012": as spreadsheet programs keep what only looks like a number. */
  private static final Pattern AS_TEXT = Pattern.compile("\\s*=\\s*\"((?:[^\"]|\"\")*+)\"\\s*");

  private static final Pattern FORMULA =
      Pattern.compile("\\s*=\\s*(?:[A-Z]{2,12}\\(|\\$?[A-Z]{1,3}\\$?[0-9]{1,6}\\b)");

  private final SourceText source;
  private final String text;
  private final Span namedAt;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private SortedMap<Integer, Cell> row = new TreeMap<>();
  private SortedMap<Integer, Position> starts = new TreeMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<SortedMap<Integer, Position>> rowStarts = new ArrayList<>();
  private int number = 1;
  private int index;
  private int line = 1;
  private int column = 1;
  private int cell;

  /** Which text is in which row: the numbers of rows count empty ones, too. */
  static CsvReader scanned(SourceText source, char separator) {
    CsvReader reader = new CsvReader(source, Span.startOf(source), separator);
    reader.read();
    return reader;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** For each of the rows its number, as a spreadsheet program counts them. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }

  /** For each of the rows where its cells begin. */
  List<SortedMap<Integer, Position>> starts() {
    return List.copyOf(rowStarts);
  }

  private CsvReader(SourceText source, Span namedAt, char separator) {
    this.source = source;
    this.text = source.text();
    this.namedAt = namedAt;
    this.separator = separator;
  }

  /**
   * @param heading whether a text is the heading of a column
   */
  static Outcome<Table> read(SourceText source, Span namedAt, Predicate<String> heading) {
    char separator = separator(source, heading);
    SourceText table = source.asTable(new CsvCells(source, separator, heading));
    return new CsvReader(table, namedAt, separator).read();
  }

  /**
   * What stands between the headings: a title may be above them. Where no heading is known, what
   * stands most often in the first line.
   */
  private static char separator(SourceText source, Predicate<String> heading) {
    char best = ',';
    long most = 0;
    for (char each : SEPARATORS) {
      long count = 0;
      for (int line = 1; line <= Headings.SEARCHED; line++) {
        String[] cells = source.line(line).orElse("").split(Pattern.quote(String.valueOf(each)));
        count = Math.max(count, Arrays.stream(cells).filter(heading).count());
      }
      // One heading alone stands in a line that is not divided by this.
      if (count > Math.max(most, 1)) {
        best = each;
        most = count;
      }
    }
    return most > 0 ? best : mostFrequent(source.line(1).orElse(""));
  }

  private static char mostFrequent(String headings) {
    char best = ',';
    long most = 0;
    for (char each : SEPARATORS) {
      long count = headings.chars().filter(c -> c == each).count();
      if (count > most) {
        best = each;
        most = count;
      }
    }
    return best;
  }

  private Outcome<Table> read() {
    while (index < text.length()) {
      char c = text.charAt(index);
      starts.putIfAbsent(cell, new Position(line, column));
      if (c == separator) {
        cell++;
        step();
      } else if (c == '\n' || c == '\r') {
        endRow();
        step();
      } else {
        Position start = new Position(line, column);
        Optional<String> value = c == '"' ? quoted() : Optional.of(plain());
        if (value.isEmpty()) {
          return Outcome.failed(SheetFaults.unclosedQuote(new Span(source, start, start)));
        }
        put(value.get(), c == '"', start);
      }
      if (rows.size() > Table.MOST_ROWS || cell >= Table.MOST_COLUMNS) {
        return Outcome.failed(SheetFaults.tooLarge(source.name(), namedAt));
      }
    }
    endRow();
    return Outcome.of(new Table("", rows));
  }

  private void put(String value, boolean quoted, Position start) {
    if (value.isBlank()) {
      return;
    }
    Position end = new Position(line, column);
    Span place = new Span(source, start, end);
    Matcher asText = AS_TEXT.matcher(value);
    if (asText.matches()) {
      String inside = asText.group(1).replace("\"\"", "\"");
      row.put(cell, Cell.text(new Scalar(inside, Style.FOLDED, place)));
      return;
    }
    if (FORMULA.matcher(value).lookingAt()) {
      row.put(cell, CellReader.unread(value, SheetFaults.formulaInText(value, place), place));
      return;
    }
    Scalar scalar =
        quoted ? new Scalar(value, Style.DOUBLE_QUOTED, place) : withoutSpaces(value, start);
    row.put(cell, Cell.text(scalar));
  }

  /** Spaces around a value are none of it. */
  private Scalar withoutSpaces(String value, Position start) {
    String text = value.strip();
    int before = value.length() - value.stripLeading().length();
    int first = start.column() + value.codePointCount(0, before);
    int last = first + text.codePointCount(0, text.length());
    int number = start.line();
    return new Scalar(
        text,
        Style.PLAIN,
        new Span(source, new Position(number, first), new Position(number, last)));
  }

  private void endRow() {
    if (!row.isEmpty()) {
      SortedMap<Integer, Position> read = starts;
      Span first = row.values().iterator().next().span();
      numbers.add(number);
      rowStarts.add(read);
      rows.add(new Row(row, column -> place(read.get(column), first), false));
    }
    number++;
    row = new TreeMap<>();
    starts = new TreeMap<>();
    cell = 0;
  }

  private Span place(@Nullable Position start, Span row) {
    return start == null ? row : new Span(source, start, start);
  }

  private String plain() {
    int from = index;
    while (index < text.length() && !ends(text.charAt(index))) {
      step();
    }
    return text.substring(from, index);
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  /** What stands between the quotation marks, a doubled one being one; empty without a second. */
  private Optional<String> quoted() {
    StringBuilder value = new StringBuilder();
    step();
    while (index < text.length()) {
      int from = index;
      boolean quote = text.charAt(index) == '"';
      step();
      if (quote && (index == text.length() || text.charAt(index) != '"')) {
        return Optional.of(value.append(plain()).toString());
      }
      if (quote) {
        step();
        value.append('"');
      } else {
        value.append(text, from, index);
      }
    }
    return Optional.empty();
  }

  /** Moves on by one code point. */
  private void step() {
    int c = text.codePointAt(index);
    index += Character.charCount(c);
    boolean inCrLf = c == '\r' && index < text.length() && text.charAt(index) == '\n';
    if (c == '\n' || (c == '\r' && !inCrLf)) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }
}
