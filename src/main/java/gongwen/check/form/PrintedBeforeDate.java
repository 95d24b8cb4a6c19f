package gongwen.check.form;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.standard.Strength;
import java.time.LocalDate;
import java.util.Optional;

/** A document that was printed before the day on which it was signed. */
final class PrintedBeforeDate extends DocumentRule {
  PrintedBeforeDate() {
    super(
        Declaration.of(
            "printed-before-date",
            "印发日期早于成文日期",
            "printed before its date",
            Strength.PRESCRIBED,
            Message.of(
                "GB/T 9704-2012 7.3.5.4、7.4.3 成文日期和印发日期",
                "GB/T 9704-2012 7.3.5.4 and 7.4.3, date and day of printing")));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    Optional<LocalDate> date = document.envelope().date();
    Optional<LocalDate> printed = document.envelope().colophon().printedOn();
    if (date.isPresent() && printed.isPresent() && printed.get().isBefore(date.get())) {
      out.add(
          found(
                  document.element("printedOn"),
                  Message.of(
                      "印发日期 %s 早于成文日期 %s",
                      "it was printed on %s, before its date, %s", printed.get(), date.get()))
              .related(document.element("date"), Message.of("成文日期", "the date"))
              .hint("改正其中一个", "correct one of them"));
    }
  }
}
