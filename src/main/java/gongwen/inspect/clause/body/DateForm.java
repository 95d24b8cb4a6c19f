package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.standard.Strength;

/** 7.3.5.4: how the date is written. */
public final class DateForm implements Clause {
  @Override
  public About about() {
    return About.of("date", "C16", "7.3.5.4", Strength.PRESCRIBED, "成文日期", "date");
  }

  @Override
  public Message wanted() {
    return new Message("阿拉伯数字，年月日齐全，不编虚位", "Arabic numerals, complete, no leading zero");
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().closing().date().isEmpty()) {
      return Found.absent("没有成文日期", "none");
    }
    String date = document.elements().closing().date().get().text().replaceAll("[\\s\u3000]", "");
    return Found.of(date.matches("\\d{4}年[1-9]\\d?月[1-9]\\d?日"), Phrases.same(date));
  }
}
