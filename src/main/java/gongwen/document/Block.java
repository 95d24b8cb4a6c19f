package gongwen.document;

import java.util.List;

/** A block of the text, in the order of reading. */
public sealed interface Block {
  Origin origin();

  /**
   * A heading. One that ends in 。 runs into its paragraph: then {@code text} is what follows it on
   * the same line.
   *
   * @param level 1 to 4
   * @param label as printed: 一、 （一） 1. （1） 一是; empty until {@link Numbering} has set it
   * @param text the rest of its paragraph; empty when the heading stands alone
   */
  record Heading(
      int level,
      LabelStyle style,
      String label,
      List<Inline> content,
      List<Inline> text,
      Origin origin)
      implements Block {
    public Heading {
      content = List.copyOf(content);
      text = List.copyOf(text);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(Role role, List<Inline> content, Origin origin) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    /** What the paragraph is for; it decides indent and font. */
    public enum Role {
      /** Body text, first line indented by two characters. */
      BODY,
      /** A salutation (各位领导，同志们：), flush left as an addressee is. */
      SALUTATION,
      /** Speaker and date under a title, centred, 楷体, in brackets. */
      BYLINE
    }
  }

  /** Items of one list, each a paragraph that opens with its label. */
  record Enumeration(LabelStyle style, List<Item> items, Origin origin) implements Block {
    public Enumeration {
      items = List.copyOf(items);
    }
  }

  /** One item; {@code label} as printed, empty until {@link Numbering} has set it. */
  record Item(String label, List<Inline> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  /**
   * A table.
   *
   * @param caption above it, empty for none
   * @param rows each with as many cells as there are columns
   */
  record Table(String caption, List<Column> columns, List<Row> rows, Origin origin)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A column with its head and how its cells stand. */
  record Column(String head, Alignment alignment) {}

  /** How the cells of a column stand. */
  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }

  /** A row. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: its lines, each a paragraph of its own; none for an empty cell. */
  record Cell(List<List<Inline>> lines) {
    public Cell {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }
}
