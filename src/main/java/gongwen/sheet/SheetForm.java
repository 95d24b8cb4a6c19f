package gongwen.sheet;

import java.util.List;

/**
 * An empty sheet to fill in: headings, and what belongs under them.
 *
 * @param name at most 31 characters, without any of {@code []:*?/\}
 */
public record SheetForm(String name, List<Column> columns) {
  public SheetForm {
    columns = List.copyOf(columns);
  }

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DAY,
    /** A day, or two with 至 between them. */
    DAYS
  }

  /**
   * One column.
   *
   * @param width in characters of the Latin alphabet
   * @param required whether no row is without it
   * @param choices what is offered; empty: nothing
   * @param closed whether only what is offered can stand there
   * @param prompt what is shown beside a cell that is entered; empty: nothing
   */
  public record Column(
      String heading,
      int width,
      Kind kind,
      boolean required,
      List<String> choices,
      boolean closed,
      String prompt) {
    public Column {
      choices = List.copyOf(choices);
    }
  }
}
