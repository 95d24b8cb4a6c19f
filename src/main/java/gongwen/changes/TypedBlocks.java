package gongwen.changes;

import gongwen.template.sandbox.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of a slot, divided into what becomes a paragraph each, as it was typed. */
final class TypedBlocks {
  private static final Pattern HEADING = Pattern.compile("[ ]{0,3}#{1,6}[ \\t]+");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*([-*+]|\\d{1,9}[.)])[ \\t]+");
  private static final Pattern QUOTE = Pattern.compile("([ ]{0,3}>[ \\t]?)*[ \\t\\u3000]*");
  private static final Pattern DELIMITERS =
      Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");

  /** What a block is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    /** A row of a table, its heads included. */
    ROW,
    /** What is never printed: the line under the heads of a table, the mark of a chart. */
    SILENT
  }

  /**
   * One of them.
   *
   * @param start of its first line
   * @param words where they begin, behind its mark
   * @param end behind its words
   */
  record Typed(Kind kind, int start, int words, int end) {}

  private final String text;

  /** The text with expressions as letters, so that nothing in them looks like a mark. */
  private final String masked;

  private final List<Typed> blocks = new ArrayList<>();
  private int open = -1;

  private TypedBlocks(String text) {
    this.text = text;
    StringBuilder plain = new StringBuilder(text);
    for (Expressions.Piece piece : Expressions.pieces(text)) {
      if (piece.kind() == Expressions.Kind.EXPRESSION) {
        for (int i = piece.from() - 2; i <= piece.to(); i++) {
          plain.setCharAt(i, 'x');
        }
      }
    }
    this.masked = plain.toString();
  }

  /** In the order of the text; between two of them stands nothing but blanks. */
  static List<Typed> of(String text) {
    TypedBlocks reading = new TypedBlocks(text);
    reading.read();
    return List.copyOf(reading.blocks);
  }

  private void read() {
    boolean table = false;
    int from = 0;
    while (from <= masked.length()) {
      int newLine = masked.indexOf('\n', from);
      int end = newLine < 0 ? masked.length() : newLine;
      String line = masked.substring(from, end);
      boolean bar = line.indexOf('|') >= 0;
      if (line.isBlank()) {
        open = -1;
        table = false;
      } else if (table && bar) {
        boolean silent = DELIMITERS.matcher(line).matches();
        add(silent ? Kind.SILENT : Kind.ROW, from, 0, end);
      } else if (bar && DELIMITERS.matcher(line(end + 1)).matches() && columns(line, end + 1)) {
        table = true;
        add(Kind.ROW, from, 0, end);
      } else {
        table = false;
        text(line, from, end);
      }
      from = end + 1;
    }
  }

  private String line(int from) {
    if (from > masked.length()) {
      return "x";
    }
    int end = masked.indexOf('\n', from);
    return masked.substring(from, end < 0 ? masked.length() : end);
  }

  /** Without a bar among the delimiters a line of hyphens is none under a table. */
  private boolean columns(String heads, int next) {
    return line(next).indexOf('|') >= 0 && !ITEM.matcher(heads).lookingAt();
  }

  private void text(String line, int from, int end) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (heading.lookingAt()) {
      add(Kind.HEADING, from, heading.end(), end);
      open = -1;
    } else if (line.strip().startsWith("<!--") && line.strip().endsWith("-->")) {
      add(Kind.SILENT, from, 0, end);
      open = -1;
    } else if (item.lookingAt()) {
      add(Kind.ITEM, from, item.end(), end);
      open = blocks.size() - 1;
    } else if (open >= 0 && !line.startsWith("\u3000\u3000")) {
      Typed begun = blocks.get(open);
      blocks.set(open, new Typed(begun.kind(), begun.start(), begun.words(), stripped(end)));
    } else {
      Matcher quote = QUOTE.matcher(line);
      add(Kind.PARAGRAPH, from, quote.lookingAt() ? quote.end() : 0, end);
      open = blocks.size() - 1;
    }
  }

  private void add(Kind kind, int start, int mark, int end) {
    int stop = Math.max(start + mark, stripped(end));
    blocks.add(new Typed(kind, start, start + mark, stop));
  }

  private int stripped(int end) {
    int stop = end;
    while (stop > 0 && Character.isWhitespace(masked.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** Where the words of a cell stand in the row; empty if it has no such cell. */
  static Optional<Typed> cell(String text, Typed row, int column) {
    TypedBlocks reading = new TypedBlocks(text);
    List<Typed> cells = reading.cells(row);
    return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
  }

  private List<Typed> cells(Typed row) {
    List<Typed> cells = new ArrayList<>();
    int from = row.start();
    while (from < row.end() && masked.charAt(from) == ' ') {
      from++;
    }
    from += from < row.end() && masked.charAt(from) == '|' ? 1 : 0;
    for (int i = from; i <= row.end(); i++) {
      if (i == row.end() || masked.charAt(i) == '|' && masked.charAt(i - 1) != '\\') {
        if (i < row.end() || i > from) {
          cells.add(trimmed(from, i));
        }
        from = i + 1;
      }
    }
    return cells;
  }

  private Typed trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Typed(Kind.ROW, first, first, last);
  }
}
