package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.Patterns;
import gongwen.standard.Standard;
import java.util.OptionalDouble;

/** 7.3.3: first lines indented by two characters, the others flush left. */
public final class Indent implements Clause {
  private static final int SALUTATION = 30;

  @Override
  public About about() {
    return About.of(
        "indent",
        "C7",
        Standard.FIRST_LINE_INDENT.clause(),
        Standard.FIRST_LINE_INDENT.strength(),
        "段首缩进",
        "indent");
  }

  @Override
  public Message wanted() {
    return new Message("每段左空2字，回行顶格", "2 chars, wrapped lines flush left");
  }

  @Override
  public Found measure(Finished document) {
    Deviations faults = new Deviations();
    int measured = 0;
    for (MeasuredParagraph each : document.elements().text()) {
      OptionalDouble indent = each.indent();
      boolean salutation =
          Patterns.isSalutation(each.text())
              && each.text().length() <= SALUTATION
              && Flush.left(each);
      if (indent.isEmpty() || salutation) {
        continue;
      }
      measured++;
      Message quoted = Phrases.quote(each.text());
      String found = Phrases.number(indent.getAsDouble());
      faults.add(
          !Flush.begins(each, Standard.FIRST_LINE_INDENT.count()),
          Message.of("%1$s空%3$s字", "%2$s %3$s chars", quoted.zh(), quoted.en(), found));
      faults.add(
          each.gaps().wrapped().orElse(0) / each.size() > Flush.TOLERANCE,
          Message.of("%1$s回行没有顶格", "%2$s wrapped lines not flush", quoted.zh(), quoted.en()));
    }
    return measured == 0
        ? Found.absent("没有成段的正文", "no running text")
        : faults.found(Message.of("%d段均空2字", "2 chars in %d paragraphs", measured));
  }
}
