package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Characters that no text of a unit may hold. */
public final class Characters {
  private Characters() {}

  /** All of them in the text. */
  static List<Diagnostic> check(SourceText source) {
    List<Diagnostic> found = new ArrayList<>();
    String text = source.text();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length() && found.size() < YamlLimits.MAX_FAULTS; ) {
      int c = text.codePointAt(i);
      if (!allowed(c)) {
        Position here = new Position(line, column);
        Span span = new Span(source, here, new Position(line, column + 1));
        found.add(refuse(c, span).fix(new Fix(!privateUse(c), List.of(new Fix.Edit(span, "")))));
      }
      i += Character.charCount(c);
      boolean ends = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
    return found;
  }

  /** The first of them in a value, which may have come in by an escape. */
  public static Optional<Diagnostic> checkValue(YamlNode.Scalar scalar) {
    String value = scalar.value();
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (!allowed(c)) {
        Diagnostic fault = refuse(c, scalar.span());
        Span at = scalar.at(i, i + Character.charCount(c));
        return Optional.of(
            at.shows(Character.toString(c))
                ? fault.fix(new Fix(!privateUse(c), List.of(new Fix.Edit(at, ""))))
                : fault);
      }
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  private static boolean allowed(int c) {
    // Most texts hold nothing else; a table is asked about the rest.
    return c >= ' ' && c < 0x7F
        || c >= 0x3000 && c < 0xD800
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || !privateUse(c) && !invisible(c);
  }

  private static Diagnostic refuse(int c, Span span) {
    String name = String.format(Locale.ROOT, "U+%04X", c);
    return privateUse(c)
        ? Diagnostic.of(
                YamlCode.PRIVATE_USE_CHARACTER,
                span,
                Message.of(
                    "这里有专用区字符 %s，换一台电脑就显示不出来",
                    "%s is a private-use character, which other computers cannot show", name))
            .hint("改用通用的字，或删去它", "use a standard character instead, or delete it")
        : Diagnostic.of(
                YamlCode.CONTROL_CHARACTER,
                span,
                Message.of(
                    "这里有看不见的控制字符 %s", "there is an invisible control character %s here", name))
            .hint(
                "删去它；它多半是从别的软件粘贴来的",
                "delete it; such characters come in by pasting from other programs");
  }

  private static boolean privateUse(int c) {
    return c >= 0xE000 && c <= 0xF8FF;
  }

  /** Controls, line separators that are no line ends here, a byte order mark inside the text. */
  private static boolean invisible(int c) {
    return Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.SURROGATE
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
