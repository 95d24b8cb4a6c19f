package gongwen.changes;

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

/**
 * A paragraph of the text as it is printed, and the block that it is of.
 *
 * @param label what is printed before its words: 一、 一是
 * @param words without the label
 * @param item which item of a list it is, from 0
 */
record PrintedParagraph(String label, String words, Block block, int item) {
  String printed() {
    return label + words;
  }

  Origin origin() {
    return block.origin();
  }

  /** All paragraphs of the text, attachments aside. */
  static List<PrintedParagraph> of(Document document) {
    List<PrintedParagraph> pieces = new ArrayList<>();
    document.body().forEach(block -> pieces.addAll(block.match(new Pieces(block))));
    return pieces;
  }

  private record Pieces(Block block) implements Block.Cases<List<PrintedParagraph>> {
    private PrintedParagraph piece(String label, String words, int item) {
      return new PrintedParagraph(label, words, block, item);
    }

    @Override
    public List<PrintedParagraph> heading(Heading heading) {
      String words = Inline.text(heading.content()) + Inline.text(heading.text());
      return List.of(piece(heading.label(), words, 0));
    }

    @Override
    public List<PrintedParagraph> paragraph(Paragraph paragraph) {
      return List.of(piece("", Inline.text(paragraph.content()), 0));
    }

    @Override
    public List<PrintedParagraph> enumeration(Enumeration enumeration) {
      List<PrintedParagraph> pieces = new ArrayList<>();
      for (int i = 0; i < enumeration.items().size(); i++) {
        Block.Item item = enumeration.items().get(i);
        pieces.add(piece(item.label(), Inline.text(item.content()), i));
      }
      return pieces;
    }

    @Override
    public List<PrintedParagraph> table(Table table) {
      List<PrintedParagraph> pieces = new ArrayList<>();
      if (!table.caption().isEmpty()) {
        pieces.add(piece("", table.caption(), 0));
      }
      table.columns().forEach(column -> pieces.add(piece("", column.head(), 0)));
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.lines().stream())
          .forEach(line -> pieces.add(piece("", Inline.text(line), 0)));
      return pieces;
    }

    @Override
    public List<PrintedParagraph> chart(Chart chart) {
      return table(Charts.table(chart));
    }
  }
}
