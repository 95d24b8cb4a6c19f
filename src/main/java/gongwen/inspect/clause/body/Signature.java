package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.Set;

/** 7.3.5: issuer and date under the text. */
public final class Signature implements Clause {
  private static final double NEAR = 0.7;

  /** Some programs set gaps around digits, which make a date wider to both sides. */
  private static final double WIDER = 1.2;

  @Override
  public About about() {
    return About.of("signature", "C14", "7.3.5", Strength.GENERAL, "署名和日期位置", "signature");
  }

  @Override
  public Message wanted() {
    return new Message(
        "日期右空4字、署名居中其上；不盖章的署名右空2字、日期右移2字",
        "date 4 chars from the right, issuer centred on it; unsealed: issuer 2 from the right, date 2 to its right");
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.ORDER, SpecialForm.MINUTES);
  }

  @Override
  public Found measure(Finished document) {
    RecognizedElements elements = document.elements();
    if (elements.closing().date().isEmpty()) {
      return Found.absent("没有成文日期", "no date");
    }
    MeasuredParagraph date = elements.closing().date().get();
    if (date.gaps().right().isEmpty() || date.gaps().first().isEmpty()) {
      return Found.unknown("文件没有说明日期的位置", "the file does not say where the date stands");
    }
    double size = date.size();
    double right = date.gaps().right().getAsDouble() / size;
    Message found = Phrases.with("日期右空", "date from the right", Phrases.characters(right));
    if (elements.closing().signature().isEmpty()) {
      return Found.of(near(right, Standard.SEALED_DATE_INDENT.count()), found);
    }
    // Several seals stand side by side, each over its issuer.
    boolean joint =
        elements.closing().signature().stream().anyMatch(issuer -> issuer.text().contains("　"));
    boolean fits =
        joint || elements.closing().signature().stream().anyMatch(issuer -> fits(issuer, date));
    return Found.of(fits, found);
  }

  private static boolean near(double found, double wanted) {
    return Math.abs(found - wanted) <= NEAR;
  }

  private static boolean fits(MeasuredParagraph issuer, MeasuredParagraph date) {
    double size = date.size();
    double dateLeft = date.gaps().first().orElse(0) / size;
    double dateRight = date.gaps().right().orElse(0) / size;
    double left = issuer.gaps().first().orElse(0) / size;
    double right = issuer.gaps().right().orElse(0) / size;
    boolean centred = near((left - right) / 2, (dateLeft - dateRight) / 2);
    // A name that is too long for that moves both to the left; a joint one stands by its seal.
    boolean sealed = centred && dateRight > Standard.SEALED_DATE_INDENT.count() - WIDER;
    boolean shifted = near(dateLeft - left, Standard.UNSEALED_DATE_SHIFT.count());
    double end = Math.min(right, dateRight);
    return sealed
        || shifted && near(end, Standard.UNSEALED_INDENT.count())
        || shifted && right < Standard.UNSEALED_INDENT.count() + NEAR;
  }
}
