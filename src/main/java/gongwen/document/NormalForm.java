package gongwen.document;

import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Series;
import gongwen.document.Block.Table;
import gongwen.document.Block.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The normal form of a document: what is left of it in a file. Origins are unknown, figures are
 * text, pieces of text are one, blanks at the ends are gone, a line break inside is a space, and
 * blocks without content are gone. Two documents with the same bare form are printed alike.
 */
public final class NormalForm {
  /** A block in its bare form; empty for one without content. */
  private static final Block.Cases<Optional<Block>> BARE =
      new Block.Cases<>() {
        @Override
        public Optional<Block> heading(Heading heading) {
          Heading bare = of(heading);
          boolean blank =
              bare.label().isEmpty() && bare.content().isEmpty() && bare.text().isEmpty();
          return blank ? Optional.empty() : Optional.of(bare);
        }

        @Override
        public Optional<Block> paragraph(Paragraph paragraph) {
          List<Inline> content = pieces(paragraph.content());
          return content.isEmpty()
              ? Optional.empty()
              : Optional.of(new Paragraph(paragraph.role(), content, Origin.UNKNOWN));
        }

        @Override
        public Optional<Block> enumeration(Enumeration enumeration) {
          Enumeration bare = of(enumeration);
          return bare.items().isEmpty() ? Optional.empty() : Optional.of(bare);
        }

        @Override
        public Optional<Block> table(Table table) {
          return table.columns().isEmpty() ? Optional.empty() : Optional.of(of(table));
        }

        @Override
        public Optional<Block> chart(Chart chart) {
          return Optional.of(of(chart));
        }
      };

  private NormalForm() {}

  public static Document of(Document document) {
    List<Attachment> attachments = new ArrayList<>();
    for (Attachment attachment : document.attachments()) {
      attachments.add(
          new Attachment(text(attachment.title()), of(attachment.body()), attachment.issued()));
    }
    return new Document(document.envelope(), of(document.body()), attachments);
  }

  public static List<Block> of(List<Block> blocks) {
    List<Block> bare = new ArrayList<>();
    for (Block block : blocks) {
      block.match(BARE).ifPresent(bare::add);
    }
    return List.copyOf(bare);
  }

  /** A line of text: no blanks at its ends (the full-width one is one), no breaks inside. */
  public static String text(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to)
        .replace("\r\n", " ")
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\t', ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000';
  }

  private static List<Inline> pieces(List<Inline> pieces) {
    String text = text(Inline.text(pieces));
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
  }

  private static Heading of(Heading heading) {
    return new Heading(
        heading.level(),
        heading.style(),
        heading.label(),
        pieces(heading.content()),
        pieces(heading.text()),
        Origin.UNKNOWN);
  }

  private static Enumeration of(Enumeration enumeration) {
    List<Item> items = new ArrayList<>();
    for (Item item : enumeration.items()) {
      List<Inline> content = pieces(item.content());
      if (!item.label().isEmpty() || !content.isEmpty()) {
        items.add(new Item(item.label(), content));
      }
    }
    return new Enumeration(enumeration.style(), items, Origin.UNKNOWN);
  }

  private static Table of(Table table) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(new Column(text(column.head()), column.alignment()));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(new Row(row.cells().stream().map(NormalForm::of).toList()));
    }
    return new Table(text(table.caption()), columns, rows, Origin.UNKNOWN);
  }

  private static Chart of(Chart chart) {
    return new Chart(
        chart.form(),
        text(chart.title()),
        text(chart.unit()),
        chart.categories().stream().map(NormalForm::text).toList(),
        chart.series().stream()
            .map(
                each ->
                    new Series(
                        text(each.name()), each.values().stream().map(NormalForm::of).toList()))
            .toList(),
        Origin.UNKNOWN);
  }

  private static Value of(Value value) {
    return new Value(new BigDecimal(value.number().toPlainString()), "", List.of());
  }

  private static Cell of(Cell cell) {
    List<List<Inline>> lines = new ArrayList<>();
    for (List<Inline> line : cell.lines()) {
      List<Inline> bare = pieces(line);
      if (!bare.isEmpty()) {
        lines.add(bare);
      }
    }
    return new Cell(lines);
  }
}
