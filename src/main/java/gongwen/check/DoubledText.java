package gongwen.check;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of some length that the unit wrote twice in one text. */
final class DoubledText implements DocumentRule {
  /** A shorter one may be said twice on purpose. */
  private static final int SHORTEST = 20;

  private static final Pattern SENTENCE = Pattern.compile("[^。！？\\s][^。！？]*[。！？]?");

  private record Said(int attachment, String words) {}

  @Override
  public String code() {
    return "doubled-text";
  }

  @Override
  public Message name() {
    return Message.of("同一句话写了两遍", "a sentence that stands there twice");
  }

  @Override
  public Message source() {
    return Message.of("文稿惯例：同一句话不写两遍", "custom of prose: nothing is said twice");
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Composed composed, Diagnostics out) {
    Set<Said> said = new HashSet<>();
    for (Line line : composed.lines()) {
      if (line.origin() instanceof Origin.Written && line.kind() != Line.Kind.CELL) {
        check(composed, line, said, out);
      }
    }
  }

  private void check(Composed composed, Line line, Set<Said> said, Diagnostics out) {
    Matcher sentence = SENTENCE.matcher(line.text());
    boolean told = false;
    while (sentence.find()) {
      String words = sentence.group();
      boolean again = words.length() >= SHORTEST && !said.add(new Said(line.attachment(), words));
      if (again && !told) {
        told = true;
        out.add(
            found(
                    composed.place(line, sentence.start(), sentence.end()),
                    Message.of("前面已经写过同样的一句", "the same sentence stands there before"))
                .hint("删去一处，或者改写", "take one out, or put it otherwise"));
      }
    }
  }
}
