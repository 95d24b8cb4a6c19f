package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of some length that the unit wrote twice in one text. */
final class DoubledText extends DocumentRule {
  /** A shorter one may be said twice on purpose. */
  private static final int SHORTEST = 20;

  private static final Pattern SENTENCE = Pattern.compile("[^。！？\\s][^。！？]*[。！？]?");

  private record Said(int attachment, String words) {}

  DoubledText() {
    super(
        Declaration.of(
            "doubled-text",
            "同一句话写了两遍",
            "a sentence that is written twice",
            Strength.PRACTICE,
            Message.of("文稿惯例：同一句话不写两遍", "custom of prose: nothing is said twice")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    Set<Said> said = new HashSet<>();
    for (DocumentLine line : document.lines()) {
      if (line.origin() instanceof Origin.Written && line.kind() != DocumentLine.Kind.CELL) {
        check(document, line, said, out);
      }
    }
  }

  private void check(
      DocumentUnderCheck document, DocumentLine line, Set<Said> said, Diagnostics out) {
    Matcher sentence = SENTENCE.matcher(line.text());
    boolean reported = false;
    while (sentence.find()) {
      String words = sentence.group();
      boolean again = words.length() >= SHORTEST && !said.add(new Said(line.attachment(), words));
      if (again && !reported) {
        reported = true;
        out.add(
            found(
                    document.place(line, sentence.start(), sentence.end()),
                    Message.of("前面已经写过同样的一句", "the same sentence is written before"))
                .hint("删去一处，或者改写", "take one out, or put it otherwise"));
      }
    }
  }
}
