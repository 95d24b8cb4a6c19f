package gongwen.sheet;

import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads RFC 4180 text, also with semicolons or tabs between the cells. Places are those of the
 * text, as an editor shows it.
 */
final class CsvReader {
  private final SourceText source;
  private final String text;
  private final Span namedAt;
  private final char separator;
  private final List<SortedMap<Integer, Cell>> rows = new ArrayList<>();
  private SortedMap<Integer, Cell> row = new TreeMap<>();
  private int index;
  private int line = 1;
  private int column = 1;
  private int cell;

  private CsvReader(SourceText source, Span namedAt) {
    this.source = source;
    this.text = source.text();
    this.namedAt = namedAt;
    this.separator = separator(source.line(1).orElse(""));
  }

  static Outcome<Table> read(SourceText source, Span namedAt) {
    return new CsvReader(source, namedAt).read();
  }

  /** What stands most often between the headings. */
  private static char separator(String headings) {
    char best = ',';
    long most = headings.chars().filter(c -> c == ',').count();
    for (char other : new char[] {';', '\t'}) {
      long count = headings.chars().filter(c -> c == other).count();
      if (count > most) {
        best = other;
        most = count;
      }
    }
    return best;
  }

  private Outcome<Table> read() {
    while (index < text.length()) {
      char c = text.charAt(index);
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
        put(value.get(), c == '"' ? Style.DOUBLE_QUOTED : Style.PLAIN, start);
      }
      if (rows.size() > Table.MOST_ROWS || cell >= Table.MOST_COLUMNS) {
        return Outcome.failed(SheetFaults.tooLarge(source.name(), namedAt));
      }
    }
    endRow();
    return Outcome.of(new Table(rows));
  }

  private void put(String value, Style style, Position start) {
    if (!value.isBlank()) {
      Position end = new Position(line, column);
      row.put(cell, Cell.text(new Scalar(value, style, new Span(source, start, end))));
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(row);
    }
    row = new TreeMap<>();
    cell = 0;
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
