package gongwen.document;

import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a document as printed, line by line in the order of reading. Every format must show
 * the same, white space aside.
 */
public final class PlainText {
  private static final Block.Cases<List<String>> LINES =
      new Block.Cases<>() {
        @Override
        public List<String> heading(Heading heading) {
          return List.of(
              heading.label() + Inline.text(heading.content()) + Inline.text(heading.text()));
        }

        @Override
        public List<String> paragraph(Paragraph paragraph) {
          return List.of(Inline.text(paragraph.content()));
        }

        @Override
        public List<String> enumeration(Enumeration enumeration) {
          return enumeration.items().stream()
              .map(item -> item.label() + Inline.text(item.content()))
              .toList();
        }

        @Override
        public List<String> table(Table table) {
          List<String> lines = new ArrayList<>();
          lines.add(table.caption());
          lines.add(String.join("\t", table.columns().stream().map(Column::head).toList()));
          for (Row row : table.rows()) {
            lines.add(String.join("\t", row.cells().stream().map(PlainText::cell).toList()));
          }
          return lines;
        }

        @Override
        public List<String> chart(Chart chart) {
          return table(Charts.table(chart));
        }
      };

  private final List<String> lines = new ArrayList<>();

  private PlainText() {}

  /**
   * Head zone, title, addressees, text, attachment note, signature, date, notes, attachments (each
   * with label and title), colophon. A row of a table is one line, its cells divided by tabs.
   */
  public static List<String> of(Document document) {
    EnvelopeText envelope = EnvelopeText.of(document);
    PlainText text = new PlainText();
    envelope.head().lines().forEach(text::add);
    text.add(envelope.title());
    text.add(envelope.addressees());
    document.body().forEach(text::add);
    envelope.close().forEach(text::add);
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      text.add(envelope.attachmentLabels().get(i));
      text.add(attachment.title());
      attachment.body().forEach(text::add);
    }
    envelope.colophon().lines().forEach(text::add);
    return List.copyOf(text.lines);
  }

  /** The words of some blocks, as in {@link #of(Document)}. */
  public static List<String> of(List<Block> blocks) {
    PlainText text = new PlainText();
    blocks.forEach(text::add);
    return List.copyOf(text.lines);
  }

  private void add(String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  private void add(Block block) {
    block.match(LINES).forEach(this::add);
  }

  private static String cell(Cell cell) {
    if (cell.lines().size() == 1) {
      return Inline.text(cell.lines().get(0));
    }
    return String.join(" ", cell.lines().stream().map(Inline::text).toList());
  }
}
