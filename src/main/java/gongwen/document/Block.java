package gongwen.document;

import gongwen.text.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A block of the text, in the order of reading. */
public sealed interface Block {
  Origin origin();

  /** Answers with the case of its kind. */
  <R> R match(Cases<R> cases);

  /**
   * What is done with a block of each kind. Whoever branches on kinds implements it, so that a new
   * kind does not compile until it is handled everywhere.
   */
  interface Cases<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R enumeration(Enumeration enumeration);

    R table(Table table);

    R chart(Chart chart);
  }

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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.heading(this);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(Role role, List<Inline> content, Origin origin) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.paragraph(this);
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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enumeration(this);
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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * Figures as bars: for each category a bar of every series. Where it is too large to be seen on a
   * page, and wherever there are only words, it is its table ({@link Charts#table}).
   *
   * @param title above it, empty for none
   * @param unit in what the values are counted, as printed: 单位：个; empty for none
   * @param categories from left to right, or from the top; at least one
   * @param series at least one, each with as many values as there are categories
   */
  record Chart(
      ChartForm form,
      String title,
      String unit,
      List<String> categories,
      List<Series> series,
      Origin origin)
      implements Block {
    public Chart {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
      if (categories.isEmpty() || series.isEmpty()) {
        throw new IllegalArgumentException("a chart of nothing: " + title);
      }
      for (Series each : series) {
        if (each.values().size() != categories.size()) {
          throw new IllegalArgumentException(each + " for " + categories);
        }
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.chart(this);
    }
  }

  /** Bars that are drawn alike, with what the legend calls them. */
  record Series(String name, List<Value> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * The length of a bar.
   *
   * @param about what was counted, empty if it is not known
   * @param refs the records behind it
   */
  record Value(BigDecimal number, String about, List<Ref> refs) {
    public Value {
      refs = List.copyOf(refs);
    }

    /** As it is printed. */
    public Inline printed() {
      String text = number.toPlainString();
      return about.isEmpty() && refs.isEmpty()
          ? new Inline.Text(text)
          : new Inline.Figure(text, about, refs);
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
      List<List<Inline>> copies = new ArrayList<>(lines.size());
      for (List<Inline> line : lines) {
        copies.add(List.copyOf(line));
      }
      lines = List.copyOf(copies);
    }
  }
}
