package gongwen.check.rule;

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
final class DocumentLines implements Block.Cases<Stream<DocumentLine>> {
  private final int attachment;

  private DocumentLines(int attachment) {
    this.attachment = attachment;
  }

  static List<DocumentLine> of(Document document) {
    List<DocumentLine> lines = new ArrayList<>();
    new DocumentLines(0).add(document.envelope().title().text(), document.body(), lines);
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment each = document.attachments().get(i);
      new DocumentLines(i + 1).add(each.title(), each.body(), lines);
    }
    return List.copyOf(lines);
  }

  private void add(String title, List<Block> blocks, List<DocumentLine> lines) {
    words(DocumentLine.Kind.TITLE, title, Origin.UNKNOWN).forEach(lines::add);
    blocks.forEach(block -> block.match(this).forEach(lines::add));
  }

  @Override
  public Stream<DocumentLine> heading(Heading heading) {
    List<Inline> whole =
        Stream.concat(heading.content().stream(), heading.text().stream()).toList();
    return Stream.of(
        new DocumentLine(
            DocumentLine.Kind.HEADING,
            heading.level(),
            heading.label(),
            whole,
            heading.origin(),
            attachment));
  }

  @Override
  public Stream<DocumentLine> paragraph(Paragraph paragraph) {
    return Stream.of(
        line(DocumentLine.Kind.PARAGRAPH, "", paragraph.content(), paragraph.origin()));
  }

  @Override
  public Stream<DocumentLine> enumeration(Enumeration enumeration) {
    return enumeration.items().stream()
        .map(
            item ->
                line(DocumentLine.Kind.ITEM, item.label(), item.content(), enumeration.origin()));
  }

  @Override
  public Stream<DocumentLine> table(Table table) {
    Stream<DocumentLine> heads =
        table.columns().stream()
            .flatMap(column -> words(DocumentLine.Kind.HEAD, column.head(), table.origin()));
    Stream<DocumentLine> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.lines().stream())
            .map(line -> line(DocumentLine.Kind.CELL, "", line, table.origin()));
    return Stream.of(
            words(DocumentLine.Kind.CAPTION, table.caption(), table.origin()), heads, cells)
        .flatMap(lines -> lines);
  }

  @Override
  public Stream<DocumentLine> chart(Chart chart) {
    return table(Charts.table(chart));
  }

  private Stream<DocumentLine> words(DocumentLine.Kind kind, String text, Origin origin) {
    return text.isEmpty()
        ? Stream.of()
        : Stream.of(line(kind, "", List.of(new Inline.Text(text)), origin));
  }

  private DocumentLine line(
      DocumentLine.Kind kind, String label, List<Inline> pieces, Origin origin) {
    return new DocumentLine(kind, 0, label, pieces, origin, attachment);
  }
}
