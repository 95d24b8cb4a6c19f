package gongwen.write.html;

/** A style sheet in the making. */
final class StyleRules {
  private final StringBuilder css = new StringBuilder(4096);

  void rule(String selector, String... declarations) {
    css.append(selector).append(" { ").append(String.join("; ", declarations)).append(" }\n");
  }

  /** What stands around rules, as {@code @media} does. */
  void line(String text) {
    css.append(text).append('\n');
  }

  static String font(String families) {
    return "font-family: " + families;
  }

  @Override
  public String toString() {
    return css.toString();
  }
}
