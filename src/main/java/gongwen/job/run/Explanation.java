package gongwen.job.run;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Inline.Figure;
import gongwen.text.Places;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The running text of a block, in pieces that are read one by one. */
  private static final Block.Cases<List<List<Inline>>> TEXTS =
      new Block.Cases<>() {
        @Override
        public List<List<Inline>> heading(Heading heading) {
          return List.of(heading.content(), heading.text());
        }

        @Override
        public List<List<Inline>> paragraph(Paragraph paragraph) {
          return List.of(paragraph.content());
        }

        @Override
        public List<List<Inline>> enumeration(Enumeration enumeration) {
          return enumeration.items().stream().map(Item::content).toList();
        }

        @Override
        public List<List<Inline>> table(Table table) {
          return table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.lines().stream())
              .toList();
        }

        @Override
        public List<List<Inline>> chart(Chart chart) {
          return table(Charts.table(chart));
        }
      };

  private static final Inline.Cases<Optional<Figure>> FIGURE =
      new Inline.Cases<>() {
        @Override
        public Optional<Figure> text(Inline.Text text) {
          return Optional.empty();
        }

        @Override
        public Optional<Figure> figure(Figure figure) {
          return Optional.of(figure);
        }
      };

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
      block.match(TEXTS).forEach(text -> add(text, places, all));
    }
  }

  private static void add(List<Inline> pieces, Places places, List<Explanation> all) {
    String text = Inline.text(pieces);
    int at = 0;
    for (Inline piece : pieces) {
      Optional<Figure> figure = piece.match(FIGURE);
      if (figure.isPresent()) {
        List<Span> records = figure.get().refs().stream().map(places::span).toList();
        String sentence = sentence(text, at, at + piece.text().length());
        all.add(new Explanation(sentence, piece.text(), figure.get().about(), records));
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
