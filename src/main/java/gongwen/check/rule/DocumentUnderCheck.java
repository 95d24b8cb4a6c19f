package gongwen.check.rule;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Origin;
import gongwen.facts.Facts;
import gongwen.model.Report;
import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/** What the rules over documents look at: one composed document, its report and its unit. */
public final class DocumentUnderCheck {
  private final Document document;
  private final ReportUnderCheck source;
  private final UnitUnderCheck unit;
  private final List<DocumentLine> lines;

  /**
   * @param source the report of which the document was composed
   */
  public DocumentUnderCheck(Document document, ReportUnderCheck source, UnitUnderCheck unit) {
    this.document = document;
    this.source = source;
    this.unit = unit;
    this.lines = DocumentLines.of(document);
  }

  /** What is around the text. */
  public Envelope envelope() {
    return document.envelope();
  }

  public List<Block> body() {
    return document.body();
  }

  public List<Attachment> attachments() {
    return document.attachments();
  }

  /** The report of which the document was composed, with its facts. */
  public ReportUnderCheck source() {
    return source;
  }

  public Report report() {
    return source.report();
  }

  public Facts facts() {
    return source.facts();
  }

  public UnitUnderCheck unit() {
    return unit;
  }

  /** The words in the order of reading; what is around the text is in the envelope. */
  public List<DocumentLine> lines() {
    return lines;
  }

  /** Where a line begins in the unit's own words; the report, for what a template composed. */
  public Span place(DocumentLine line) {
    if (line.origin() instanceof Origin.Written written) {
      return places().span(written.ref(), written.from(), written.from());
    }
    boolean title = line.kind() == DocumentLine.Kind.TITLE && line.attachment() == 0;
    return places().span(title ? report().ref().field("title") : report().ref());
  }

  /**
   * Where a part of a line is. What an expression printed is nowhere in the file; then it is where
   * the line begins.
   *
   * @param from the first char of {@link DocumentLine#text}
   * @param to the char after the last one
   */
  public Span place(DocumentLine line, int from, int to) {
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
  private static int same(DocumentLine line, int from, String words, String own, int start) {
    String typed = line.typed();
    int at = own.indexOf(words, start);
    for (int seen = typed.indexOf(words); seen >= 0 && seen < from && at >= 0; ) {
      at = own.indexOf(words, at + 1);
      seen = typed.indexOf(words, seen + 1);
    }
    return at;
  }

  /** The place of an element of the document (公文要素), by its English key. */
  public Span element(String key) {
    Ref elements = report().document().ref();
    return places().span(elements.field(key));
  }

  /** The report in the file, for what is wrong with the document as a whole. */
  public Span reportPlace() {
    return places().span(report().ref());
  }

  private Places places() {
    return unit.places();
  }
}
