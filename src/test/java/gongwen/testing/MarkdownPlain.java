package gongwen.testing;

/** The words of a Markdown file: without front matter, signs of Markdown and white space. */
public final class MarkdownPlain {
  private MarkdownPlain() {}

  /** The words of a written file, without front matter, syntax and white space. */
  public static String words(String markdown) {
    int end = markdown.indexOf("\n---\n", 3);
    StringBuilder words = new StringBuilder();
    for (String line : markdown.substring(end + 5).split("\n")) {
      String rest = line.replaceFirst("^(#{1,6}|[-*])( |$)", "");
      if (line.startsWith("| ") && rest.matches("[|:\\- ]+")) {
        continue;
      }
      boolean table = line.startsWith("| ");
      words.append(words(rest.replaceFirst("^<!-- ([\\u4e00-\\u9fff]+ )?-->", ""), table));
    }
    return squeezed(words.toString());
  }

  private static String words(String line, boolean table) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        words.append(line.charAt(++i));
      } else if (table && line.startsWith("<br>", i)) {
        i += 3;
      } else if (!table || c != '|') {
        words.append(c);
      }
    }
    return words.toString();
  }

  /** Without white space. */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }
}
