package gongwen.template.view;

import gongwen.document.Inline;
import gongwen.facts.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that one composition has printed. In a text each stands between marks of the private
 * use area with its position in this list, so that the reader of the Markdown finds it again.
 */
public final class Figures {
  private static final char OPEN = '\uE000';
  private static final char MIDDLE = '\uE001';
  private static final char CLOSE = '\uE002';

  private final List<Inline.Figure> printed = new ArrayList<>();

  /** The figure as it goes into a text. */
  String print(Figure figure) {
    return print(figure, figure.inText());
  }

  /** The same, where it reads otherwise. */
  public String print(Figure figure, String text) {
    printed.add(new Inline.Figure(text, figure.about(), figure.refs()));
    return OPEN + Integer.toString(printed.size() - 1) + MIDDLE + text + CLOSE;
  }

  /** All of them, each at the position that its marks name. */
  public List<Inline.Figure> list() {
    return List.copyOf(printed);
  }

  /** Whether nothing more of a figure's words follows. */
  public static boolean isEnd(String text) {
    return text.isEmpty() || text.equals(String.valueOf(CLOSE));
  }
}
