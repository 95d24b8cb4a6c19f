package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.text.Span;
import java.time.LocalDate;

/** Days that stand in the wrong order. */
final class OrderFaults {
  private OrderFaults() {}

  static Diagnostic endBeforeStart(Span end, LocalDate from, LocalDate to) {
    return Diagnostic.of(
            UnitFileCode.END_BEFORE_START,
            end,
            Message.of("止于 %s，早于起始的 %s", "the end, %s, is before the start, %s", to, from))
        .hint("看看是不是写反了，或年份写错了", "see whether they are swapped, or a year is wrong");
  }
}
