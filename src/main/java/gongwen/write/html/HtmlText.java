package gongwen.write.html;

import gongwen.write.html.HtmlNode.Element;
import gongwen.write.html.HtmlNode.Text;
import java.util.Set;

/** A tree as the text of an HTML file. */
final class HtmlText implements HtmlNode.Cases<HtmlText> {
  private static final Set<String> EMPTY = Set.of("br", "col", "meta");

  /** After these a line ends in the file; white space there is not shown. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "main",
          "section",
          "header",
          "footer",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "colgroup",
          "thead",
          "tbody",
          "tr");

  private final StringBuilder out = new StringBuilder(16384);

  private HtmlText() {}

  static String of(Element root) {
    HtmlText text = new HtmlText();
    text.out.append("<!DOCTYPE html>\n");
    text.element(root);
    return text.out.toString();
  }

  @Override
  public HtmlText text(Text text) {
    escape(text.text(), false);
    return this;
  }

  @Override
  public HtmlText element(Element element) {
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              out.append(' ').append(name).append("=\"");
              escape(value, true);
              out.append('"');
            });
    out.append('>');
    if (!EMPTY.contains(element.name())) {
      if (element.name().equals("style")) {
        // Its text is the program's own and holds no end tag.
        out.append(element.text());
      } else {
        element.children().forEach(child -> child.match(this));
      }
      out.append("</").append(element.name()).append('>');
    }
    if (BLOCKS.contains(element.name())) {
      out.append('\n');
    }
    return this;
  }

  /** Leaves out what HTML cannot hold: control characters and halves of surrogate pairs. */
  private void escape(String text, boolean attribute) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> {
          boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
          boolean half = c >= 0xD800 && c <= 0xDFFF;
          if (!control && !half && (c & 0xFFFE) != 0xFFFE) {
            out.appendCodePoint(c);
          }
        }
      }
    }
  }
}
