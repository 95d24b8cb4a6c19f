package gongwen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text that was read, under the name by which messages call it (a path as the user would type
 * it). Lines end at {@code \n}, {@code \r\n} or {@code \r}; no line holds its end.
 *
 * <p>Two source texts are equal only if they are the same object.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int first;
  private final String[] lines;
  private final Function<Position, Optional<NamedCell>> table;

  public SourceText(String name, String text) {
    this(name, text, 1, lines(text), place -> Optional.empty());
  }

  private SourceText(
      String name,
      String text,
      int first,
      String[] lines,
      Function<Position, Optional<NamedCell>> table) {
    this.name = name;
    this.text = text;
    this.first = first;
    this.lines = lines;
    this.table = table;
  }

  /**
   * The same text, which people see as a table.
   *
   * @param table the cell of each place
   */
  public SourceText asTable(Function<Position, Optional<NamedCell>> table) {
    return new SourceText(name, text, first, lines, table);
  }

  /** The cell of a place, where people see a table. */
  public Optional<NamedCell> cell(Position place) {
    return table.apply(place);
  }

  /** Without a regular expression: every text goes this way, many before java has warmed up. */
  private static String[] lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines.toArray(new String[0]);
  }

  /**
   * A few lines of a text: enough to show a place in it, for those who keep many places and not the
   * texts around them.
   *
   * @param first the number of the first of these lines
   */
  public static SourceText excerpt(String name, int first, List<String> lines) {
    return new SourceText(
        name,
        String.join("\n", lines),
        first,
        lines.toArray(new String[0]),
        place -> Optional.empty());
  }

  /**
   * A sheet of cells: a line is the number of a row, a column that of a cell, and none is shown.
   */
  public static SourceText ofCells(String name) {
    return new SourceText(name, "", 1, new String[0], place -> Optional.empty());
  }

  /** Whether lines and columns are those of a sheet. */
  public boolean cells() {
    return lines.length == 0;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The line with this number, from 1; empty if there is none. */
  public Optional<String> line(int number) {
    return number >= first && number - first < lines.length
        ? Optional.of(lines[number - first])
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
