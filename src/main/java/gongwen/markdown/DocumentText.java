package gongwen.markdown;

import gongwen.document.Attachment;
import gongwen.document.Bare;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
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
import gongwen.document.EnvelopeText;
import gongwen.document.EnvelopeText.Labelled;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole document as a Markdown file: front matter with the envelope, then the text as it is
 * printed, numbers typed. {@link DocumentReader} reads it back.
 */
public final class DocumentText {
  private final FrontMatter front;
  private final List<String> parts = new ArrayList<>();
  private boolean secondBullet;

  private DocumentText(FrontMatter front) {
    this.front = front;
  }

  /** Lines end in {@code \n}; a paragraph is one line, however long. */
  public static String write(Document document) {
    Document bare = Bare.of(document);
    EnvelopeText envelope = EnvelopeText.of(bare);
    DocumentText text = new DocumentText(FrontMatter.of(bare));
    text.lines(envelope.head());
    text.title(envelope.title());
    text.lines(List.of(envelope.addressees()));
    text.blocks(bare.body());
    text.attachmentNote(envelope.attachmentNote());
    text.lines(envelope.signed());
    for (int i = 0; i < bare.attachments().size(); i++) {
      Attachment attachment = bare.attachments().get(i);
      text.lines(List.of(envelope.attachmentLabels().get(i)));
      text.title(attachment.title());
      text.blocks(attachment.body());
    }
    text.lines(envelope.colophon());
    return FrontMatterWriter.write(text.front)
        + text.parts.stream().map(part -> "\n" + part + "\n").collect(Collectors.joining());
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      String text = Bare.text(line);
      if (!text.isEmpty()) {
        parts.add(Plain.line(text));
      }
    }
  }

  private void title(String title) {
    parts.add(("# " + Plain.heading(Bare.text(title))).strip());
  }

  /** One paragraph; its later lines stand below the first name, as in print. */
  private void attachmentNote(List<Labelled> note) {
    if (!note.isEmpty()) {
      parts.add(
          note.stream()
              .map(line -> line.label() + Plain.inside(Bare.text(line.text())))
              .collect(Collectors.joining("\n      ")));
    }
  }

  private void blocks(List<Block> blocks) {
    boolean afterList = false;
    for (Block block : blocks) {
      // A list goes on over a blank line; another bullet begins another list.
      secondBullet = afterList && !secondBullet;
      parts.add(block(block));
      afterList = block instanceof Enumeration;
    }
  }

  private String block(Block block) {
    if (block instanceof Heading heading) {
      return heading(heading);
    } else if (block instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (block instanceof Enumeration enumeration) {
      return enumeration.items().stream()
          .map(item -> (secondBullet ? "* " : "- ") + item(item))
          .collect(Collectors.joining("\n"));
    } else if (block instanceof Chart chart) {
      return ChartMark.of(chart.form()) + "\n" + table(Charts.table(chart));
    }
    return table((Table) block);
  }

  private static String heading(Heading heading) {
    String content = Inline.text(heading.content());
    String line =
        "#".repeat(heading.level() + 1)
            + " "
            + mark(heading.label(), content)
            + heading.label()
            + Plain.heading(content);
    String text = Inline.text(heading.text());
    return text.isEmpty() ? line.strip() : line.strip() + "\n" + Plain.line(text);
  }

  private static String item(Item item) {
    String content = Inline.text(item.content());
    return mark(item.label(), content) + Plain.line(item.label() + content);
  }

  /** Says that what looks like a label is none. */
  private static String mark(String label, String content) {
    return label.isEmpty() && !Labels.find(content).label().isEmpty()
        ? InlineReader.UNLABELLED
        : "";
  }

  private String paragraph(Paragraph paragraph) {
    String text = Inline.text(paragraph.content());
    boolean looksOther =
        paragraph.role() == Paragraph.Role.BODY && front.role(text) != Paragraph.Role.BODY;
    return (looksOther ? InlineReader.UNLABELLED : "") + Plain.line(text);
  }

  private static String table(Table table) {
    List<String> lines = new ArrayList<>();
    if (!table.caption().isEmpty()) {
      lines.add(Plain.line(table.caption()));
    }
    lines.add(row(table.columns().stream().map(column -> Plain.cell(column.head())).toList()));
    lines.add(row(table.columns().stream().map(DocumentText::rule).toList()));
    for (Row row : table.rows()) {
      lines.add(row(row.cells().stream().map(DocumentText::cell).toList()));
    }
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String rule(Column column) {
    if (column.alignment() == Alignment.CENTRE) {
      return ":---:";
    }
    return column.alignment() == Alignment.RIGHT ? "---:" : "---";
  }

  private static String cell(Cell cell) {
    if (cell.lines().size() == 1) {
      return Plain.cell(Inline.text(cell.lines().get(0)));
    }
    return cell.lines().stream()
        .map(line -> Plain.cell(Inline.text(line)))
        .collect(Collectors.joining("<br>"));
  }
}
