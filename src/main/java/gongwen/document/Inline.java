package gongwen.document;

import gongwen.text.Ref;
import java.util.List;

/**
 * A piece of running text. There is no emphasis: the standard knows none, and masks use its signs.
 */
public sealed interface Inline {
  String text();

  /** Answers with the case of its kind. */
  <R> R match(Cases<R> cases);

  /** What is done with a piece of each kind, as {@link Block.Cases}. */
  interface Cases<R> {
    R text(Text text);

    R figure(Figure figure);
  }

  /** Text as it stands. */
  record Text(String text) implements Inline {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * A figure that was counted, and from what.
   *
   * @param text as printed, with its qualifier and without its measure word
   * @param about what was counted, in words: 次数（集中学习），2024年第二季度
   * @param refs the records behind it
   */
  record Figure(String text, String about, List<Ref> refs) implements Inline {
    public Figure {
      refs = List.copyOf(refs);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.figure(this);
    }
  }

  /** The text of all pieces. */
  static String text(List<Inline> pieces) {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    for (Inline piece : pieces) {
      all.append(piece.text());
    }
    return all.toString();
  }
}
