package gongwen.check;

import gongwen.document.Document;
import gongwen.document.Origin;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the rules over documents look at: one composed document, and the unit of which it was made.
 */
final class Composed {
  private final Document document;
  private final Asked asked;
  private final Checked unit;
  private final List<Line> lines;

  /**
   * @param asked the report of which the document was made
   */
  Composed(Document document, Asked asked, Checked unit) {
    this.document = document;
    this.asked = asked;
    this.unit = unit;
    this.lines = Lines.of(document);
  }

  Document document() {
    return document;
  }

  Asked asked() {
    return asked;
  }

  Checked unit() {
    return unit;
  }

  /** The words in the order of reading; what stands around the text is in the envelope. */
  List<Line> lines() {
    return lines;
  }

  /** Where a line begins in the unit's own words; the report, for what a template composed. */
  Span place(Line line) {
    if (line.origin() instanceof Origin.Written written) {
      return places().span(written.ref(), written.from(), written.from());
    }
    boolean title = line.kind() == Line.Kind.TITLE && line.attachment() == 0;
    return places().span(title ? asked.report().ref().field("title") : asked.report().ref());
  }

  /**
   * Where a part of a line stands. What an expression printed is nowhere in the file; then it is
   * where the line begins.
   *
   * @param from the first char of {@link Line#text}
   * @param to the char after the last one
   */
  Span place(Line line, int from, int to) {
    if (line.origin() instanceof Origin.Written written) {
      String words = line.text().substring(from, to);
      Optional<String> own = unit.text(written.ref()).map(OwnText::typed);
      int at = own.isEmpty() ? -1 : same(line, from, words, own.get(), written.from());
      if (at >= 0) {
        return places().span(written.ref(), at, at + words.length());
      }
    }
    return place(line);
  }

  /** The same words in the unit's text: the third time there if it is the third in the line. */
  private static int same(Line line, int from, String words, String own, int start) {
    String typed = line.typed();
    int at = own.indexOf(words, start);
    for (int seen = typed.indexOf(words); seen >= 0 && seen < from && at >= 0; ) {
      at = own.indexOf(words, at + 1);
      seen = typed.indexOf(words, seen + 1);
    }
    return at;
  }

  /** Where an element of the document (公文要素) stands, by its English key. */
  Span element(String key) {
    Ref elements = asked.report().document().ref();
    return places().span(elements.field(key));
  }

  private Places places() {
    return unit.places();
  }
}
