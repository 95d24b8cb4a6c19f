package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 7.2.2, 7.2.3: secrecy and urgency. */
public final class Secrecy implements Clause {
  private static final Map<String, Integer> MOST_YEARS = Map.of("秘密", 10, "机密", 20, "绝密", 30);

  private static final Pattern TERM = Pattern.compile("(绝密|机密|秘密)[\\s★*☆·]*(\\d{1,3})\\s*年");

  @Override
  public About about() {
    return About.of("secrecy", "B2", "7.2.2", Strength.GENERAL, "密级、紧急程度", "secrecy, urgency");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        Typography.of(FontRole.HEI, Standard.TEXT_SIZE), new Message("顶格", "flush left"));
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> lines = document.elements().head().secrecy();
    if (lines.isEmpty()) {
      return Found.absent("没有密级和紧急程度", "none");
    }
    Deviations faults = new Deviations();
    for (MeasuredParagraph line : lines) {
      faults.add(!Typography.is(line, FontRole.HEI, Standard.TEXT_SIZE), Phrases.look(line));
      faults.add(!Flush.left(line), "没有顶格", "not flush left");
      faults.add(line.text().matches("..[*☆·].*"), "应当用★", "★ is wanted");
      term(line.text(), faults);
    }
    return faults.found(Phrases.look(lines.get(0)));
  }

  /** No level is kept secret for longer than the law on state secrets lets it. */
  private static void term(String words, Deviations faults) {
    Matcher term = TERM.matcher(words);
    if (term.find()) {
      int most = MOST_YEARS.getOrDefault(term.group(1), 0);
      faults.add(
          Integer.parseInt(term.group(2)) > most,
          Message.of(
              "%1$s不超过%3$d年，写的是%2$s年",
              "%1$s for %2$s years, at most %3$d", term.group(1), term.group(2), most));
    }
  }
}
