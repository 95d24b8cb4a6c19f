package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks in their bare form as Markdown, numbers typed. */
final class BlockText implements Block.Cases<String> {
  private final FrontMatter front;
  private boolean secondBullet;

  BlockText(FrontMatter front) {
    this.front = front;
  }

  /** Each block as it stands in a file. */
  List<String> of(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    boolean afterList = false;
    for (Block block : blocks) {
      // A list goes on over a blank line; another bullet begins another list.
      secondBullet = afterList && !secondBullet;
      parts.add(block.match(this));
      afterList = block instanceof Enumeration;
    }
    return parts;
  }

  @Override
  public String enumeration(Enumeration enumeration) {
    return enumeration.items().stream()
        .map(item -> (secondBullet ? "* " : "- ") + item(item))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String chart(Chart chart) {
    return ChartMark.of(chart.form()) + "\n" + table(Charts.table(chart));
  }

  @Override
  public String heading(Heading heading) {
    String content = Inline.text(heading.content());
    String line =
        "#".repeat(heading.level() + 1)
            + " "
            + mark(heading.label(), content)
            + heading.label()
            + MarkdownEscapes.heading(content);
    String text = Inline.text(heading.text());
    return text.isEmpty() ? line.strip() : line.strip() + "\n" + MarkdownEscapes.line(text);
  }

  private static String item(Item item) {
    String content = Inline.text(item.content());
    return mark(item.label(), content) + MarkdownEscapes.line(item.label() + content);
  }

  /** Says that what looks like a label is none. */
  private static String mark(String label, String content) {
    return label.isEmpty() && !Labels.find(content).label().isEmpty()
        ? InlineReader.UNLABELLED
        : "";
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    String text = Inline.text(paragraph.content());
    boolean looksOther =
        paragraph.role() == Paragraph.Role.BODY && front.role(text) != Paragraph.Role.BODY;
    return (looksOther ? InlineReader.UNLABELLED : "") + MarkdownEscapes.line(text);
  }

  @Override
  public String table(Table table) {
    return lines(table);
  }

  /** Its caption and its rows, a line each. */
  static String lines(Table table) {
    List<String> lines = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      lines.add(MarkdownEscapes.line(table.caption()));
    }
    lines.add(
        row(table.columns().stream().map(column -> MarkdownEscapes.cell(column.head())).toList()));
    lines.add(row(table.columns().stream().map(BlockText::delimiter).toList()));
    for (Row row : table.rows()) {
      lines.add(row(row.cells().stream().map(BlockText::cell).toList()));
    }
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String delimiter(Column column) {
    return switch (column.alignment()) {
      case LEFT -> "---";
      case CENTRE -> ":---:";
      case RIGHT -> "---:";
    };
  }

  private static String cell(Cell cell) {
    if (cell.lines().size() == 1) {
      return MarkdownEscapes.cell(Inline.text(cell.lines().get(0)));
    }
    return cell.lines().stream()
        .map(line -> MarkdownEscapes.cell(Inline.text(line)))
        .collect(Collectors.joining("<br>"));
  }
}
