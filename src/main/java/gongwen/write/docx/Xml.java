package gongwen.write.docx;

/**
 * Writes XML as text. Elements are closed by the caller who opened them; attributes are given in
 * pairs of name and value.
 */
final class Xml {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** So long that the runs of a cell fit. */
  private final StringBuilder out = new StringBuilder(256);

  Xml open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Xml empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element with one attribute {@code w:val}, as most of WordprocessingML are. */
  Xml val(String name, Object value) {
    return empty(name, "w:val", String.valueOf(value));
  }

  Xml element(String name, String text, String... attributes) {
    open(name, attributes);
    text(text);
    return close(name);
  }

  /** What is XML already. */
  Xml raw(CharSequence xml) {
    out.append(xml);
    return this;
  }

  Xml raw(Xml xml) {
    out.append(xml.out);
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Escapes, and leaves out what XML cannot hold. */
  private void text(String text) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    int done = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isPlain(c)) {
        out.append(text, done, i).append(escaped(c));
        done = next;
      }
      i = next;
    }
    out.append(text, done, text.length());
  }

  /**
   * Whether nothing in it must be escaped, as in most texts; decided char by char, which is quick.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    return isXml(c) && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static String escaped(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\n', '\r', '\t' -> " ";
      default -> "";
    };
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
