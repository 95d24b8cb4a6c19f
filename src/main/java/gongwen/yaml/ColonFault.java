package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.repair.SlipCode;
import java.util.Optional;

/** The two slips that hide behind most syntax errors: 年度：2024 and year:2024. */
final class ColonFault {
  private ColonFault() {}

  /** The slip on this line, if its first colon is one. */
  static Optional<Diagnostic> find(SourceText source, int number) {
    String line = number < 1 ? "" : source.line(number).orElse("");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '#' || c == '"' || c == '\'') {
        return Optional.empty();
      }
      if (c == '：') {
        return Optional.of(fullWidth(span(source, number, line, i)));
      }
      if (c == ':') {
        boolean spaced = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
        return spaced ? Optional.empty() : Optional.of(noSpace(span(source, number, line, i)));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic fullWidth(Span span) {
    return Diagnostic.of(
            SlipCode.FULL_WIDTH_COLON,
            span,
            Message.of("键后面用了全角冒号“：”", "the key is followed by a full-width colon (：)"))
        .hint("改成半角冒号加空格“: ”", "use an ASCII colon and a space: \": \"");
  }

  private static Diagnostic noSpace(Span span) {
    return Diagnostic.of(
            SlipCode.MISSING_SPACE,
            span,
            Message.of("冒号后面少一个空格", "there is no space after the colon"))
        .hint("写成“键: 值”", "write \"key: value\"");
  }

  private static Span span(SourceText source, int number, String line, int index) {
    int column = line.codePointCount(0, index) + 1;
    return new Span(source, new Position(number, column), new Position(number, column + 1));
  }
}
