package gongwen.yaml;

import gongwen.text.LineJoin;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that goes over several lines of the file. YAML puts a space where it joins two of them;
 * Chinese has none there.
 */
final class Folding {
  private final String value;
  private final StringBuilder joined = new StringBuilder();

  private Folding(String value) {
    this.value = value;
  }

  /** The value without the spaces that are none; as it is, if its lines are not found in it. */
  static String unfold(String value, Style style, Span span) {
    if (style == Style.LITERAL
        || span.start().line() == span.end().line()
        || value.indexOf(' ') < 0
        || (style == Style.DOUBLE_QUOTED && value.indexOf('\\') >= 0)) {
      return value;
    }
    Folding folding = new Folding(value);
    return folding.join(lines(style, span)) ? folding.joined.toString() : value;
  }

  /** What the lines hold, as they go into the value. */
  private static List<String> lines(Style style, Span span) {
    SourceText source = span.source();
    boolean folded = style == Style.FOLDED;
    List<String> lines = new ArrayList<>();
    int indent = -1;
    for (int i = span.start().line() + (folded ? 1 : 0); i <= span.end().line(); i++) {
      String line = source.line(i).orElse("");
      boolean last = i == span.end().line();
      int end =
          last ? line.offsetByCodePoints(0, Math.min(columns(line), span.end().column() - 1)) : 0;
      String part = last ? line.substring(0, end) : line;
      if (folded) {
        indent = indent < 0 && !part.isBlank() ? leading(part) : indent;
        lines.add(part.isBlank() ? "" : part.substring(Math.min(leading(part), indent)));
      } else {
        lines.add(strip(part, i == span.start().line(), last, style, span));
      }
    }
    return lines;
  }

  private static String strip(String line, boolean first, boolean last, Style style, Span span) {
    int from = first ? line.offsetByCodePoints(0, span.start().column() - 1) : 0;
    String part = line.substring(Math.min(from, line.length()));
    if (style == Style.PLAIN) {
      return part.strip();
    }
    String open = first && !part.isEmpty() ? part.substring(1) : part;
    String inner = last && !open.isEmpty() ? open.substring(0, open.length() - 1) : open;
    return style == Style.SINGLE_QUOTED ? inner.strip().replace("''", "'") : inner.strip();
  }

  private static int columns(String line) {
    return line.codePointCount(0, line.length());
  }

  private static int leading(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Follows the lines through the value; gives whether they are all that it is. */
  private boolean join(List<String> lines) {
    int at = 0;
    for (String line : lines) {
      if (line.isEmpty()) {
        continue;
      }
      if (at > 0 && at < value.length() && value.charAt(at) == ' ' && line.charAt(0) != ' ') {
        int before = joined.codePointBefore(joined.length());
        if (LineJoin.isSpace(before, line.codePointAt(0))) {
          joined.append(' ');
        }
        at++;
      }
      while (at < value.length() && value.charAt(at) == '\n') {
        joined.append('\n');
        at++;
      }
      if (!value.startsWith(line, at)) {
        return false;
      }
      joined.append(line);
      at += line.length();
    }
    joined.append(value, at, value.length());
    return value.substring(at).isBlank();
  }
}
