package gongwen.write.docx;

import gongwen.document.Block;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.ChartShape;
import gongwen.layout.ColumnWidths;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PartOrientation;
import gongwen.standard.Standard;
import gongwen.write.docx.TableXml.RowKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of the text (7.3.3) and of attachments. */
final class BlockWriter implements Block.Cases<Flow> {
  private final Flow flow;

  /** Orientation of the part; a wide table in it may have a landscape page of its own. */
  private final Orientation part;

  private BlockWriter(Flow flow) {
    this.flow = flow;
    this.part = flow.orientation();
  }

  /** Writes blocks on pages of the present orientation. */
  static void add(Flow flow, List<Block> blocks) {
    BlockWriter writer = new BlockWriter(flow);
    for (int i = 0; i < blocks.size(); i++) {
      writer.add(blocks.get(i));
      if (isByline(blocks.get(i)) && i + 1 < blocks.size() && !isByline(blocks.get(i + 1))) {
        flow.blankLines(Standard.TITLE_TO_ADDRESSEES.count());
      }
    }
    flow.orient(writer.part);
  }

  /** Speaker and date; it stands right under the title. */
  static boolean isByline(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.role() == Block.Paragraph.Role.BYLINE;
  }

  private void add(Block given) {
    Block block = ChartShape.printed(given, flow.layout(), part);
    flow.orient(PartOrientation.of(block, flow.layout(), part));
    block.match(this);
  }

  @Override
  public Flow paragraph(Block.Paragraph paragraph) {
    flow.paragraph(
            switch (paragraph.role()) {
              case BODY -> StyleSheet.TEXT;
              case SALUTATION -> StyleSheet.ADDRESSEES;
              case BYLINE -> StyleSheet.BYLINE;
            })
        .run(Inline.text(paragraph.content()));
    return flow;
  }

  @Override
  public Flow enumeration(Enumeration enumeration) {
    for (Item item : enumeration.items()) {
      flow.paragraph(StyleSheet.TEXT).run(item.label() + Inline.text(item.content()));
    }
    return flow;
  }

  @Override
  public Flow chart(Chart chart) {
    ChartShape.of(chart, flow.layout(), part).ifPresent(shape -> add(chart, shape));
    return flow;
  }

  private void add(Chart chart, ChartShape shape) {
    flow.spaceAfterLast(TableXml.ROOM);
    if (!chart.title().isEmpty()) {
      flow.paragraph(StyleSheet.CAPTION).run(chart.title());
    }
    if (!chart.unit().isEmpty()) {
      flow.paragraph(StyleSheet.CELL)
          .align("right")
          .keepNext()
          .run(chart.unit(), Run.sized(Twips.halfPoints(ChartShape.TEXT_SIZE)));
    }
    flow.paragraph(StyleSheet.CELL)
        .align("center")
        .after(TableXml.ROOM)
        .drawing(flow.charts().add(chart, shape));
  }

  @Override
  public Flow heading(Heading heading) {
    String text = heading.label() + Inline.text(heading.content());
    if (heading.style().isProse()) {
      flow.paragraph(StyleSheet.TEXT).run(text + Inline.text(heading.text()));
    } else if (heading.text().isEmpty()) {
      flow.paragraph(StyleSheet.heading(heading.level())).run(text);
    } else {
      flow.paragraph(StyleSheet.TEXT)
          .run(text, Run.styled(StyleSheet.headingText(heading.level())))
          .run(Inline.text(heading.text()));
    }
    return flow;
  }

  @Override
  public Flow table(Table table) {
    PageLayout layout = flow.layout();
    flow.spaceAfterLast(TableXml.ROOM);
    ColumnWidths widths = ColumnWidths.of(table, layout, flow.orientation());
    if (!table.caption().isEmpty()) {
      flow.paragraph(StyleSheet.CAPTION).run(table.caption());
    }
    TableXml xml = TableXml.lined(grid(widths.points()));
    Run run = Run.sized(Twips.halfPoints(widths.textSize()));
    long line = Twips.ofPoints(ColumnWidths.CELL_LINE * widths.textSize());
    if (table.columns().stream().anyMatch(column -> !column.head().isEmpty())) {
      xml.row(
          RowKind.HEAD,
          table.columns().stream()
              .map(
                  column ->
                      List.<BodyElement>of(
                          new ParagraphXml(StyleSheet.HEAD_CELL)
                              .atLeast(line)
                              .run(column.head(), run)))
              .toList());
    }
    for (int i = 0; i < table.rows().size(); i++) {
      xml.row(
          widths.mayDivide(i + 1, layout) ? RowKind.TALL : RowKind.WHOLE,
          cells(table.rows().get(i), table.columns(), run, line));
    }
    flow.add(xml);
    return flow;
  }

  /** As {@code w:jc} names it; empty for the style's own. */
  private static String alignment(Column column) {
    return switch (column.alignment()) {
      case LEFT -> "";
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }

  /** Widths in twips; they add up to the same sum as the points. */
  private static List<Long> grid(List<Double> points) {
    List<Long> grid = new ArrayList<>();
    double sum = 0;
    long given = 0;
    for (double width : points) {
      sum += width;
      long next = Twips.ofPoints(sum) - given;
      grid.add(next);
      given += next;
    }
    return grid;
  }

  private static List<List<BodyElement>> cells(
      Row row, List<Column> columns, Run run, long height) {
    List<List<BodyElement>> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = i < row.cells().size() ? row.cells().get(i) : new Cell(List.of());
      List<BodyElement> lines = new ArrayList<>();
      for (List<Inline> line : cell.lines()) {
        ParagraphXml paragraph =
            new ParagraphXml(StyleSheet.CELL).atLeast(height).run(Inline.text(line), run);
        lines.add(paragraph.align(alignment(columns.get(i))));
      }
      if (lines.isEmpty()) {
        lines.add(new ParagraphXml(StyleSheet.CELL).atLeast(height));
      }
      cells.add(lines);
    }
    return cells;
  }
}
