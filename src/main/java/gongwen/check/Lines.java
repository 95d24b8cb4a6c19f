package gongwen.check;

import gongwen.document.Attachment;
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
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a document in the order of reading: title, text, attachments. */
final class Lines {
  private final List<Line> lines = new ArrayList<>();
  private int attachment;

  private Lines() {}

  static List<Line> of(Document document) {
    Lines all = new Lines();
    all.words(Line.Kind.TITLE, document.envelope().title().text(), Origin.UNKNOWN);
    document.body().forEach(all::block);
    for (Attachment each : document.attachments()) {
      all.attachment++;
      all.words(Line.Kind.TITLE, each.title(), Origin.UNKNOWN);
      each.body().forEach(all::block);
    }
    return List.copyOf(all.lines);
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      List<Inline> whole =
          Stream.concat(heading.content().stream(), heading.text().stream()).toList();
      lines.add(
          new Line(
              Line.Kind.HEADING,
              heading.level(),
              heading.label(),
              whole,
              heading.origin(),
              attachment));
    } else if (block instanceof Paragraph paragraph) {
      add(Line.Kind.PARAGRAPH, "", paragraph.content(), paragraph.origin());
    } else if (block instanceof Enumeration enumeration) {
      for (Item item : enumeration.items()) {
        add(Line.Kind.ITEM, item.label(), item.content(), enumeration.origin());
      }
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Chart chart) {
      table(Charts.table(chart));
    }
  }

  private void table(Table table) {
    words(Line.Kind.CAPTION, table.caption(), table.origin());
    for (Column column : table.columns()) {
      words(Line.Kind.HEAD, column.head(), table.origin());
    }
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        cell.lines().forEach(line -> add(Line.Kind.CELL, "", line, table.origin()));
      }
    }
  }

  private void words(Line.Kind kind, String text, Origin origin) {
    if (!text.isEmpty()) {
      add(kind, "", List.of(new Inline.Text(text)), origin);
    }
  }

  private void add(Line.Kind kind, String label, List<Inline> pieces, Origin origin) {
    lines.add(new Line(kind, 0, label, pieces, origin, attachment));
  }
}
