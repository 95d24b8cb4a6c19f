package gongwen.markdown;

/**
 * Text made plain for any reader of Markdown, with as few signs as that takes, so that the file
 * still reads well.
 */
final class MarkdownEscapes {
  private static final String ALWAYS = "\\*_`[<~";

  private MarkdownEscapes() {}

  /** At the start of a line, be it a paragraph or an item. */
  static String line(String text) {
    return lineStart(inside(text));
  }

  /** After the number signs of a heading. */
  static String heading(String text) {
    String plain = inside(text);
    return plain.endsWith("#") ? plain.substring(0, plain.length() - 1) + "\\#" : plain;
  }

  /** In a cell of a table. */
  static String cell(String text) {
    String plain = inside(text).replace("|", "\\|");
    // Else a row of dashes would be taken for the delimiters under the heads.
    return plain.startsWith("-") || plain.startsWith(":") ? "\\" + plain : plain;
  }

  /** Where a line goes on. */
  static String inside(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ALWAYS.indexOf(c) >= 0 || c == '&' && isReference(text, i + 1)) {
        plain.append('\\');
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static boolean isReference(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c == '#' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String lineStart(String plain) {
    if (plain.isEmpty()) {
      return plain;
    }
    char first = plain.charAt(0);
    if ("#>|".indexOf(first) >= 0 || isBullet(plain) || isUnderline(plain)) {
      return "\\" + plain;
    }
    int digits = 0;
    while (digits < plain.length() && plain.charAt(digits) >= '0' && plain.charAt(digits) <= '9') {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < plain.length()
            && (plain.charAt(digits) == '.' || plain.charAt(digits) == ')')
            && isBlank(plain, digits + 1);
    return numbered ? plain.substring(0, digits) + "\\" + plain.substring(digits) : plain;
  }

  private static boolean isBullet(String plain) {
    char first = plain.charAt(0);
    return (first == '-' || first == '+') && (isBlank(plain, 1) || plain.charAt(1) == '-');
  }

  private static boolean isUnderline(String plain) {
    return plain.chars().allMatch(c -> c == '=' || c == '-' || c == ' ');
  }

  private static boolean isBlank(String plain, int at) {
    return at == plain.length() || plain.charAt(at) == ' ' || plain.charAt(at) == '\t';
  }
}
