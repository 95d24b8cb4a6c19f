package gongwen.job;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Inline.Figure;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a report, and from what it was counted.
 *
 * @param sentence in which it stands
 * @param figure as printed
 * @param about what was counted
 * @param records where the records behind it stand
 */
public record Explanation(String sentence, String figure, String about, List<Span> records) {
  private static final String SENTENCE_ENDS = "。！？；";

  public Explanation {
    records = List.copyOf(records);
  }

  /** Every figure of the document, in the order of reading. */
  static List<Explanation> of(Document document, Places places) {
    List<Explanation> all = new ArrayList<>();
    addBlocks(document.body(), places, all);
    for (Attachment attachment : document.attachments()) {
      addBlocks(attachment.body(), places, all);
    }
    return all;
  }

  private static void addBlocks(List<Block> blocks, Places places, List<Explanation> all) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        add(heading.content(), places, all);
        add(heading.text(), places, all);
      } else if (block instanceof Paragraph paragraph) {
        add(paragraph.content(), places, all);
      } else if (block instanceof Enumeration enumeration) {
        for (Item item : enumeration.items()) {
          add(item.content(), places, all);
        }
      } else if (block instanceof Table table) {
        add(table, places, all);
      } else if (block instanceof Chart chart) {
        add(Charts.table(chart), places, all);
      }
    }
  }

  private static void add(Table table, Places places, List<Explanation> all) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        cell.lines().forEach(line -> add(line, places, all));
      }
    }
  }

  private static void add(List<Inline> pieces, Places places, List<Explanation> all) {
    String text = Inline.text(pieces);
    int at = 0;
    for (Inline piece : pieces) {
      if (piece instanceof Figure figure) {
        List<Span> records = new ArrayList<>();
        for (Ref ref : figure.refs()) {
          records.add(places.span(ref));
        }
        all.add(
            new Explanation(
                sentence(text, at, at + figure.text().length()),
                figure.text(),
                figure.about(),
                records));
      }
      at += piece.text().length();
    }
  }

  private static String sentence(String text, int from, int to) {
    int start = from;
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = to;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, Math.min(end + 1, text.length())).strip();
  }
}
