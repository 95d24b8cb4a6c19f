package gongwen.check;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a document in the order of reading: title, text, attachments. */
final class Lines implements Block.Cases<Stream<Line>> {
  private final int attachment;

  private Lines(int attachment) {
    this.attachment = attachment;
  }

  static List<Line> of(Document document) {
    List<Line> lines = new ArrayList<>();
    new Lines(0).add(document.envelope().title().text(), document.body(), lines);
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment each = document.attachments().get(i);
      new Lines(i + 1).add(each.title(), each.body(), lines);
    }
    return List.copyOf(lines);
  }

  private void add(String title, List<Block> blocks, List<Line> lines) {
    words(Line.Kind.TITLE, title, Origin.UNKNOWN).forEach(lines::add);
    blocks.forEach(block -> block.match(this).forEach(lines::add));
  }

  @Override
  public Stream<Line> heading(Heading heading) {
    List<Inline> whole =
        Stream.concat(heading.content().stream(), heading.text().stream()).toList();
    return Stream.of(
        new Line(
            Line.Kind.HEADING,
            heading.level(),
            heading.label(),
            whole,
            heading.origin(),
            attachment));
  }

  @Override
  public Stream<Line> paragraph(Paragraph paragraph) {
    return Stream.of(line(Line.Kind.PARAGRAPH, "", paragraph.content(), paragraph.origin()));
  }

  @Override
  public Stream<Line> enumeration(Enumeration enumeration) {
    return enumeration.items().stream()
        .map(item -> line(Line.Kind.ITEM, item.label(), item.content(), enumeration.origin()));
  }

  @Override
  public Stream<Line> table(Table table) {
    Stream<Line> heads =
        table.columns().stream()
            .flatMap(column -> words(Line.Kind.HEAD, column.head(), table.origin()));
    Stream<Line> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.lines().stream())
            .map(line -> line(Line.Kind.CELL, "", line, table.origin()));
    return Stream.of(words(Line.Kind.CAPTION, table.caption(), table.origin()), heads, cells)
        .flatMap(lines -> lines);
  }

  @Override
  public Stream<Line> chart(Chart chart) {
    return table(Charts.table(chart));
  }

  private Stream<Line> words(Line.Kind kind, String text, Origin origin) {
    return text.isEmpty()
        ? Stream.of()
        : Stream.of(line(kind, "", List.of(new Inline.Text(text)), origin));
  }

  private Line line(Line.Kind kind, String label, List<Inline> pieces, Origin origin) {
    return new Line(kind, 0, label, pieces, origin, attachment);
  }
}
