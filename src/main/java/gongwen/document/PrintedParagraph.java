package gongwen.document;

import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a document as it is printed, a cell of a table included, and what it is of.
 *
 * @param label what is printed before its words: 一、 一是
 * @param words without the label
 * @param of what it belongs to
 */
public record PrintedParagraph(String label, String words, Of of) {

  /** What a paragraph belongs to. */
  public sealed interface Of {}

  /**
   * A block of the text.
   *
   * @param item which item of a list it is, from 0; of a table its row: 0 for the heads, -1 for the
   *     caption
   * @param column of a table, from 0
   * @param line within its cell, from 0
   * @param attachment of which attachment, from 0; -1 for the text itself
   */
  public record OfBlock(Block block, int item, int column, int line, int attachment)
      implements Of {}

  /** An element around the text, by the English path of its key in the report: document.date. */
  public record OfElement(String key) implements Of {}

  public String printed() {
    return label + words;
  }

  /** The block that it is of; empty for what stands around the text. */
  public Optional<Block> block() {
    return of instanceof OfBlock block ? Optional.of(block.block()) : Optional.empty();
  }

  /** Where its words came from. */
  public Origin origin() {
    return block().map(Block::origin).orElse(Origin.UNKNOWN);
  }

  /** Of the whole document in the order of reading. */
  public static List<PrintedParagraph> of(Document document) {
    EnvelopeText words = EnvelopeText.of(document);
    List<PrintedParagraph> all = new ArrayList<>();
    element(all, "document.copyNumber", words.head().copyNumber());
    element(all, "document.secrecy", words.head().secrecy());
    element(all, "document.urgency", words.head().urgency());
    for (int i = 0; i < words.head().mark().size(); i++) {
      boolean last = i + 1 == words.head().mark().size();
      element(
          all,
          "document.issuer",
          words.head().mark().get(i) + (last ? words.head().markWord() : ""));
    }
    // One line has both.
    element(all, "document.number", words.head().number() + words.head().signers().line());
    element(all, "title", words.title());
    element(all, "document.to", words.addressees());
    document.body().forEach(block -> all.addAll(block.match(new Pieces(block, -1))));
    words.attachmentNote().forEach(note -> element(all, "document.attachments", note.line()));
    words.signature().forEach(name -> element(all, "document.issuer", name));
    element(all, "document.date", words.date());
    words.notes().forEach(note -> element(all, "document.note", note));
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      element(all, "document.attachments", words.attachmentLabels().get(i));
      element(
          all, attachment.issued() ? "document.about" : "document.attachments", attachment.title());
      for (Block block : attachment.body()) {
        all.addAll(block.match(new Pieces(block, i)));
      }
    }
    element(all, "document.cc", words.colophon().cc().line());
    element(all, "document.printedBy", words.colophon().printedBy() + words.colophon().printedOn());
    return List.copyOf(all);
  }

  private static void element(List<PrintedParagraph> all, String key, String words) {
    if (!words.isBlank()) {
      all.add(new PrintedParagraph("", words, new OfElement(key)));
    }
  }

  private record Pieces(Block block, int attachment)
      implements Block.Cases<List<PrintedParagraph>> {
    private PrintedParagraph piece(String label, String words, int item, int column, int line) {
      return new PrintedParagraph(label, words, new OfBlock(block, item, column, line, attachment));
    }

    @Override
    public List<PrintedParagraph> heading(Heading heading) {
      String words = Inline.text(heading.content()) + Inline.text(heading.text());
      return List.of(piece(heading.label(), words, 0, 0, 0));
    }

    @Override
    public List<PrintedParagraph> paragraph(Paragraph paragraph) {
      return List.of(piece("", Inline.text(paragraph.content()), 0, 0, 0));
    }

    @Override
    public List<PrintedParagraph> enumeration(Enumeration enumeration) {
      List<PrintedParagraph> pieces = new ArrayList<>();
      for (int i = 0; i < enumeration.items().size(); i++) {
        Block.Item item = enumeration.items().get(i);
        pieces.add(piece(item.label(), Inline.text(item.content()), i, 0, 0));
      }
      return pieces;
    }

    @Override
    public List<PrintedParagraph> table(Table table) {
      List<PrintedParagraph> pieces = new ArrayList<>();
      add(pieces, table.caption(), -1, 0, 0);
      for (int i = 0; i < table.columns().size(); i++) {
        add(pieces, table.columns().get(i).head(), 0, i, 0);
      }
      for (int row = 0; row < table.rows().size(); row++) {
        List<Block.Cell> cells = table.rows().get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          List<List<Inline>> lines = cells.get(column).lines();
          for (int line = 0; line < lines.size(); line++) {
            add(pieces, Inline.text(lines.get(line)), row + 1, column, line);
          }
        }
      }
      return pieces;
    }

    private void add(List<PrintedParagraph> pieces, String words, int row, int column, int line) {
      if (!words.isBlank()) {
        pieces.add(piece("", words, row, column, line));
      }
    }

    @Override
    public List<PrintedParagraph> chart(Chart chart) {
      List<PrintedParagraph> pieces = new ArrayList<>();
      add(pieces, chart.title(), -1, 0, 0);
      // As a picture it has these words, as a table its numbers.
      add(pieces, chart.unit(), -1, 0, 0);
      table(Charts.table(chart)).stream()
          .filter(each -> ((OfBlock) each.of()).item() >= 0)
          .forEach(pieces::add);
      return pieces;
    }
  }
}
