package gongwen.check.document;

import gongwen.check.earlier.EarlierTexts;
import gongwen.check.earlier.EarlierTexts.Said;
import gongwen.check.earlier.Sentences;
import gongwen.check.earlier.Sentences.Sentence;
import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paragraph of the unit's own words that is in an earlier document, too, numbers aside. What a
 * template composed reads alike every time, and so do formulas and short sentences.
 */
final class SameAsEarlier extends DocumentRule {
  /** Characters of a sentence that is shorter than what people think of anew each time. */
  private static final int SHORT = 15;

  /** Characters that must be the same in one paragraph. */
  private static final int LEAST = 30;

  private static final Pattern FORMULA =
      Pattern.compile("如下[：:。]?$|为指导|特此|^以上(?:情况|汇报|报告)|精神[，。]?$");

  SameAsEarlier() {
    super(
        Declaration.of(
            "same-as-earlier",
            "照抄以前的文稿",
            "text taken over from an earlier report",
            Strength.PRACTICE,
            Message.of("文稿惯例：每一期写这一期的情况", "custom of reports: each reports on its own period")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    EarlierTexts earlier = document.unit().earlier();
    if (earlier.isEmpty()) {
      return;
    }
    LocalDate begin = document.facts().period().from();
    for (DocumentLine line : document.lines()) {
      boolean running =
          switch (line.kind()) {
            case PARAGRAPH, ITEM, HEADING -> true;
            case TITLE, CAPTION, HEAD, CELL -> false;
          };
      if (running && line.attachment() == 0 && line.origin() instanceof Origin.Written) {
        check(document, line, earlier, begin, out);
      }
    }
  }

  private void check(
      DocumentUnderCheck document,
      DocumentLine line,
      EarlierTexts earlier,
      LocalDate begin,
      Diagnostics out) {
    String text = line.text();
    List<Sentence> same = new ArrayList<>();
    Optional<Said> first = Optional.empty();
    int all = 0;
    int taken = 0;
    boolean numbersToo = true;
    for (Sentence each : Sentences.of(text)) {
      all += each.words().length();
      Optional<Said> said = isFormula(text, each) ? Optional.empty() : earlier.before(each, begin);
      if (said.isPresent()) {
        same.add(each);
        taken += each.words().length();
        first = first.or(() -> said);
        numbersToo &= said.get().words().equals(each.words());
      }
    }
    if (first.isPresent() && taken >= LEAST && 2 * taken >= all) {
      int from = same.get(0).from();
      int to = same.get(same.size() - 1).to();
      out.add(
          found(document.place(line, from, to), message(first.get(), taken == all, numbersToo))
              .hint(
                  "写这一期的新情况；确实没有变化的，一句话说明就够了",
                  "write what is new in this period; what has not changed can be said in a sentence"));
    }
  }

  private static boolean isFormula(String text, Sentence sentence) {
    return sentence.words().length() < SHORT
        || FORMULA.matcher(text.substring(sentence.from(), sentence.to())).find();
  }

  private static Message message(Said said, boolean whole, boolean numbersToo) {
    String zh = whole ? "这一段" : "这一段的大半";
    String en = whole ? "this paragraph" : "most of this paragraph";
    return numbersToo
        ? Message.of(
            "%1$s与 %3$s（%4$s）一字不差",
            "%2$s is word for word that of %3$s, %5$s",
            zh,
            en,
            said.document().name(),
            said.place().zh(),
            said.place().en())
        : Message.of(
            "%1$s与 %3$s（%4$s）只有数字不同",
            "%2$s differs from that of %3$s, %5$s, only in numbers",
            zh,
            en,
            said.document().name(),
            said.place().zh(),
            said.place().en());
  }
}
