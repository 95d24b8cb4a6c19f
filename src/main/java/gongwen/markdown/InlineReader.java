package gongwen.markdown;

import gongwen.document.ChartForm;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads running text in one pass: escapes, character references, {@code <br>} and the marks of
 * figures; all else is text. It takes the place of commonmark's own, which knows emphasis and
 * links.
 */
final class InlineReader implements InlineParser {
  /** Says that a heading or an item has no label though its text begins like one. */
  static final String UNLABELLED = "<!-- -->";

  private static final int LONGEST_REFERENCE = 10;
  private static final int LONGEST_INDEX = 9;

  private final List<Inline.Figure> figures;

  InlineReader(List<Inline.Figure> figures) {
    this.figures = figures;
  }

  @Override
  public void parse(SourceLines source, Node block) {
    List<RichText.Line> lines = new ArrayList<>();
    boolean unlabelled = false;
    Optional<ChartForm> chart = Optional.empty();
    int number = 0;
    for (SourceLine line : source.getLines()) {
      String text = line.getContent().toString();
      if (number == 0 && text.startsWith(UNLABELLED)) {
        unlabelled = true;
        text = text.substring(UNLABELLED.length());
      }
      if (number == 0) {
        chart = ChartMark.find(text);
        text = chart.isPresent() ? "" : text;
      }
      new LineReader(text, number++).read(lines);
    }
    block.appendChild(new RichText(unlabelled, chart, lines));
  }

  /** Reads one line, which {@code <br>} may divide. */
  private final class LineReader {
    private final String source;
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private List<Inline> pieces = new ArrayList<>();
    private boolean broken;
    private int at;
    private int nextEnd;

    LineReader(String source, int number) {
      this.source = source;
      this.number = number;
    }

    void read(List<RichText.Line> lines) {
      while (at < source.length()) {
        int length = lineBreak();
        if (length > 0) {
          lines.add(line());
          broken = true;
          at += length;
        } else if (source.charAt(at) != Marks.FIGURE || !figure()) {
          character();
        }
      }
      lines.add(line());
    }

    private RichText.Line line() {
      flush();
      RichText.Line line = new RichText.Line(number, broken, pieces);
      pieces = new ArrayList<>();
      return line;
    }

    private void flush() {
      if (!text.isEmpty()) {
        pieces.add(new Inline.Text(text.toString()));
        text.setLength(0);
      }
    }

    private int lineBreak() {
      if (source.charAt(at) != '<') {
        return 0;
      }
      String start =
          source.substring(at, Math.min(at + 6, source.length())).toLowerCase(Locale.ROOT);
      for (String tag : List.of("<br>", "<br/>", "<br />")) {
        if (start.startsWith(tag)) {
          return tag.length();
        }
      }
      return 0;
    }

    /** Takes one character with what makes it plain. */
    private void character() {
      char c = source.charAt(at++);
      if (c == '\\' && at < source.length() && MarkdownText.isPunctuation(source.charAt(at))) {
        text.append(source.charAt(at++));
      } else if (c == '&') {
        reference();
      } else if (!Marks.isMark(c)) {
        text.append(c);
      }
    }

    private void reference() {
      String near = source.substring(at, Math.min(at + LONGEST_REFERENCE, source.length()));
      int length = near.indexOf(';');
      String name = length < 0 ? "" : near.substring(0, length);
      String value = referenced(name);
      if (value.isEmpty()) {
        text.append('&');
      } else {
        text.append(value);
        at += length + 1;
      }
    }

    /** The next end of a figure; -1 if there is none. */
    private int end(int from) {
      if (nextEnd >= 0 && nextEnd < from) {
        int found = source.indexOf(Marks.FIGURE_END, from);
        nextEnd = found < 0 ? Integer.MAX_VALUE : found;
      }
      return nextEnd == Integer.MAX_VALUE ? -1 : nextEnd;
    }

    private boolean figure() {
      String near = source.substring(at, Math.min(at + LONGEST_INDEX + 2, source.length()));
      int name = at + near.indexOf(Marks.FIGURE_TEXT);
      int index = name < at ? -1 : index(source.substring(at + 1, name));
      int end = index < 0 || index >= figures.size() ? -1 : end(name);
      if (end < 0) {
        return false;
      }
      flush();
      at = name + 1;
      while (at < end) {
        character();
      }
      at = end + 1;
      Inline.Figure figure = figures.get(index);
      String printed = text.toString();
      text.setLength(0);
      pieces.add(new Inline.Figure(printed, figure.about(), figure.refs()));
      return true;
    }
  }

  private static int index(String digits) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= LONGEST_INDEX
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(digits) : -1;
  }

  /** What a character reference stands for; empty if it is none. */
  private static String referenced(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> name.startsWith("#") ? numbered(name.substring(1)) : "";
    };
  }

  private static String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    try {
      int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return code >= ' ' && Character.isDefined(code) && !isSurrogate(code) && !Marks.isMark(code)
          ? Character.toString(code)
          : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
