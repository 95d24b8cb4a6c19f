package gongwen.inspect;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Clause.Found;
import gongwen.inspect.measured.Finished;
import gongwen.standard.Strength;

/** What one clause wants, what the document has, and the verdict. */
public record Finding(Clause.About about, Message wanted, Message found, Verdict verdict) {
  static Finding of(Clause clause, Finished document) {
    Found found =
        document
            .elements()
            .form()
            .filter(clause.otherIn()::contains)
            .map(form -> Found.absent(form.otherRule()))
            .orElseGet(() -> clause.measure(document));
    return new Finding(
        clause.about(), clause.wanted(), found.message(), verdict(clause.about(), found));
  }

  private static Verdict verdict(Clause.About about, Found found) {
    return switch (found.state()) {
      case KEPT -> Verdict.PASS;
      case BROKEN -> about.strength() == Strength.PRESCRIBED ? Verdict.FAIL : Verdict.DIFFERS;
      case ABSENT -> Verdict.NOT_APPLICABLE;
      case UNKNOWN -> Verdict.CANNOT_TELL;
    };
  }
}
