package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.OwnText;
import gongwen.check.sentence.AwkwardWording;
import gongwen.check.sentence.SentenceUsage;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import gongwen.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence that is put together wrongly, by whoever wrote it or by the program. */
final class AwkwardSentence extends DocumentRule {
  /** A record's text that is shorter is in too many sentences. */
  private static final int SHORTEST = 4;

  private record Reported(Span span, String message) {}

  AwkwardSentence() {
    super(
        Declaration.of(
            "awkward-sentence",
            "句子搭配不当",
            "a sentence that is put together wrongly",
            Strength.PRACTICE,
            Message.of(
                "文稿惯例：动宾、量词搭配得当，话不重复", "custom of prose: words that go together, nothing twice")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    Set<Reported> reported = new HashSet<>();
    for (DocumentLine line : document.lines()) {
      for (AwkwardWording each : wordings(line)) {
        Span place = place(document, line, each);
        if (reported.add(new Reported(place, each.message().zh()))) {
          out.add(found(place, each.message()).hint(each.hint().zh(), each.hint().en()));
        }
      }
    }
  }

  private static List<AwkwardWording> wordings(DocumentLine line) {
    return switch (line.kind()) {
      case PARAGRAPH, ITEM, HEADING -> SentenceUsage.paragraph(line.text());
      case TITLE, CAPTION, HEAD, CELL -> SentenceUsage.phrase(line.text());
    };
  }

  /** In the unit's own words; else at the record whose words are in the sentence, if any are. */
  private static Span place(DocumentUnderCheck document, DocumentLine line, AwkwardWording found) {
    if (line.origin() instanceof Origin.Written) {
      return document.place(line, found.from(), found.to());
    }
    return cause(document, sentence(line.text(), found))
        .map(own -> document.unit().places().span(own.ref()))
        .orElseGet(() -> document.place(line));
  }

  private static String sentence(String text, AwkwardWording found) {
    int from = Math.max(text.lastIndexOf('。', found.from()), text.lastIndexOf('；', found.from()));
    int end = text.indexOf('。', found.to());
    int part = text.indexOf('；', found.to());
    int to = end < 0 ? part : part < 0 ? end : Math.min(end, part);
    return text.substring(from + 1, to < 0 ? text.length() : to);
  }

  private static Optional<OwnText> cause(DocumentUnderCheck document, String sentence) {
    OwnText longest = null;
    for (OwnText own : document.unit().texts()) {
      boolean longer = longest == null || own.text().length() > longest.text().length();
      if (longer && ofRecord(own) && sentence.contains(own.text())) {
        longest = own;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean ofRecord(OwnText own) {
    return own.text().length() >= SHORTEST && !own.prose() && !own.ref().path().startsWith("unit");
  }
}
