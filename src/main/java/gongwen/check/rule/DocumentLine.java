package gongwen.check.rule;

import gongwen.document.Inline;
import gongwen.document.Origin;
import java.util.List;

/**
 * One line of a document as its reader takes it in.
 *
 * @param level of a heading, 1 to 4; else 0
 * @param label as printed before the words: 一、 （一） 1.; empty for none
 * @param attachment which attachment it is part of, from 1; 0 for the document itself
 */
public record DocumentLine(
    Kind kind, int level, String label, List<Inline> pieces, Origin origin, int attachment) {
  private static final Inline.Cases<String> TYPED =
      new Inline.Cases<>() {
        @Override
        public String text(Inline.Text text) {
          return text.text();
        }

        @Override
        public String figure(Inline.Figure figure) {
          return String.valueOf(OwnText.COMPUTED).repeat(figure.text().length());
        }
      };

  /** What a line is. */
  public enum Kind {
    TITLE,
    /** With the rest of its paragraph, if it runs into one. */
    HEADING,
    PARAGRAPH,
    /** An item of an enumeration. */
    ITEM,
    /** The words above a table or a chart. */
    CAPTION,
    /** The head of a column. */
    HEAD,
    CELL
  }

  public DocumentLine {
    pieces = List.copyOf(pieces);
  }

  /** The words as printed, without the label. */
  public String text() {
    return Inline.text(pieces);
  }

  /**
   * The words with every character of a figure that the program counted replaced by {@link
   * OwnText#COMPUTED}, so that places stay the same.
   */
  public String typed() {
    StringBuilder typed = new StringBuilder();
    for (Inline piece : pieces) {
      typed.append(piece.match(TYPED));
    }
    return typed.toString();
  }
}
