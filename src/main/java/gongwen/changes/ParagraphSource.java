package gongwen.changes;

import gongwen.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a text value as it was typed, with its expressions, and what became of it in
 * print. Only one whose print follows from what was typed can be changed.
 */
final class ParagraphSource {
  private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)\\$\\{[^}]*\\}");

  private record Value(int from, int to, String code) {}

  private final String printed;
  private final List<Value> values;

  private ParagraphSource(String printed, List<Value> values) {
    this.printed = printed;
    this.values = values;
  }

  /**
   * The new text.
   *
   * @param typed how many expressions became what was typed in their place
   */
  record Edited(String text, int typed) {}

  /** Empty if the print does not follow from it: it has marks, or it is another paragraph. */
  static Optional<ParagraphSource> of(String source, String printed) {
    List<String> codes = new ArrayList<>();
    StringBuilder pattern = new StringBuilder("\\s*");
    Matcher expressions = EXPRESSION.matcher(source);
    int done = 0;
    while (expressions.find()) {
      pattern.append(literal(source.substring(done, expressions.start()))).append("(.*?)");
      codes.add(expressions.group());
      done = expressions.end();
    }
    pattern.append(literal(source.substring(done))).append("\\s*");
    Matcher print = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(printed);
    if (!print.matches()) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      values.add(new Value(print.start(i + 1), print.end(i + 1), codes.get(i)));
    }
    return Optional.of(new ParagraphSource(printed, values));
  }

  /** Escapes are gone in print, and how a line was broken. */
  private static String literal(String typed) {
    StringBuilder pattern = new StringBuilder();
    String plain = typed.replaceAll("\\\\(?=[\\p{Punct}])", "");
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      pattern.append(Character.isWhitespace(c) ? "\\s*" : Pattern.quote(String.valueOf(c)));
    }
    return pattern.toString();
  }

  /** What does not change keeps its expressions. */
  Edited changed(String now) {
    int from = 0;
    int most = Math.min(printed.length(), now.length());
    while (from < most && printed.charAt(from) == now.charAt(from)) {
      from++;
    }
    int behind = 0;
    while (behind < most - from
        && printed.charAt(printed.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
      behind++;
    }
    int to = printed.length() - behind;
    int typed = 0;
    for (Value each : values) {
      boolean meets = each.from() < to && from < each.to();
      boolean inside = from == to && each.from() < from && from < each.to();
      if (meets || inside) {
        from = Math.min(from, each.from());
        to = Math.max(to, each.to());
        typed++;
      }
    }
    String middle = now.substring(from, now.length() - (printed.length() - to));
    String whole = source(0, from) + MarkdownText.plain(middle) + source(to, printed.length());
    return new Edited(whole.strip(), typed);
  }

  private String source(int from, int to) {
    StringBuilder text = new StringBuilder();
    int done = from;
    for (Value each : values) {
      if (each.from() >= from && each.to() <= to) {
        text.append(MarkdownText.plain(printed.substring(done, each.from()))).append(each.code());
        done = each.to();
      }
    }
    return text.append(MarkdownText.plain(printed.substring(done, to))).toString();
  }
}
