package gongwen.cli.print;

import gongwen.diagnostic.Place;
import gongwen.text.DisplayWidth;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The line of a span as it is shown, with the span marked below it. The mark is placed by display
 * width, because a Chinese character is two columns wide; a line too long for a terminal is shown
 * around the mark.
 */
final class Excerpt implements Place.Cases<List<String>> {
  /** Columns for the text of the line. */
  private static final int WIDTH = 96;

  /** Columns before the mark in a line that does not fit. */
  private static final int BEFORE = 32;

  private static final int TAB = 4;

  private final Style style;

  private Excerpt(Style style) {
    this.style = style;
  }

  /** Two lines to print; of a sheet the name of the cell; none when there is no such line. */
  static List<String> of(Place place, Style style) {
    return place.match(new Excerpt(style));
  }

  @Override
  public List<String> cell(Place.InSheet cell) {
    return List.of(style.faint("      | ") + style.error(cell.name()));
  }

  @Override
  public List<String> nowhere() {
    return List.of();
  }

  @Override
  public List<String> text(Span span) {
    Optional<String> line = span.source().line(span.start().line());
    if (line.isEmpty()) {
      return List.of();
    }
    boolean oneLine = span.end().line() == span.start().line();
    int[] text = line.get().codePoints().toArray();
    int from = Math.min(span.start().column() - 1, text.length);
    int to = oneLine ? Math.min(span.end().column() - 1, text.length) : text.length;
    int[] cells = columns(text);

    int first = 0;
    int last = text.length;
    if (cells[text.length] > WIDTH) {
      while (first < from && cells[from] - cells[first] > BEFORE) {
        first++;
      }
      while (last > first && cells[last] - cells[first] > WIDTH) {
        last--;
      }
    }
    StringBuilder shown = new StringBuilder(first > 0 ? "…" : "");
    int before = shown.length() + cells[Math.max(from, first)] - cells[first];
    for (int i = first; i < last; i++) {
      if (text[i] == '\t') {
        shown.append(" ".repeat(cells[i + 1] - cells[i]));
      } else {
        shown.appendCodePoint(SafeText.shown(text[i]));
      }
    }
    shown.append(last < text.length ? "…" : "");
    int end = Math.max(Math.min(to, last), from);
    int marked = Math.max(1, cells[end] - cells[from]);

    String number = String.format(Locale.ROOT, "%5d", span.start().line());
    List<String> lines = new ArrayList<>();
    lines.add(style.faint(number + " | ") + shown);
    lines.add(style.faint("      | ") + " ".repeat(before) + style.error("^".repeat(marked)));
    return lines;
  }

  /** The column at which each code point starts, and the one after the last. */
  private static int[] columns(int[] text) {
    int[] columns = new int[text.length + 1];
    for (int i = 0; i < text.length; i++) {
      int width =
          text[i] == '\t' ? TAB - columns[i] % TAB : DisplayWidth.of(SafeText.shown(text[i]));
      columns[i + 1] = columns[i] + width;
    }
    return columns;
  }
}
