package gongwen.write.html;

import gongwen.document.EnvelopeText;
import gongwen.layout.TextWidth;
import gongwen.standard.Standard;

/** The colophon (版记, 7.4): copies, and who printed the document when. */
final class HtmlColophon {
  private HtmlColophon() {}

  /** The element {@code footer}; empty if nothing is printed in it. */
  static Tag of(EnvelopeText.Colophon words) {
    Tag footer = Tag.of("footer", "colophon");
    boolean printed = !words.printedBy().isEmpty() || !words.printedOn().isEmpty();
    if (!words.cc().isEmpty()) {
      double label = TextWidth.of(words.cc().label());
      footer.add(
          Tag.of("p", printed ? "cc divided" : "cc")
              .style("padding-left:" + Css.em(Standard.COLOPHON_INDENT.count() + label))
              .style("text-indent:" + Css.em(-label))
              .text(words.cc().line()));
    }
    if (printed) {
      Tag row = Tag.of("tr").add(Tag.of("td").text(words.printedBy()));
      row.add(Tag.of("td", "printed-on").text(words.printedOn()));
      footer.add(Tag.of("table", "printed").with("role", "presentation").add(row));
    }
    return footer;
  }
}
