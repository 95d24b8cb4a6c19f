package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.TypeWidth;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** 7.2.7: the red separator under the number. */
public final class HeadSeparator implements Clause {
  private static final double NEAR = Measure.points(1.5);

  @Override
  public About about() {
    return About.of(
        "red-rule",
        "B11",
        Standard.NUMBER_TO_RULE.clause(),
        Standard.NUMBER_TO_RULE.strength(),
        "版头分隔线",
        "red rule");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        new Message("红色，与版心等宽", "red, as wide as the type area"),
        Phrases.with("字号下", "under the number", Phrases.mm(Standard.NUMBER_TO_RULE)));
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.LETTER, SpecialForm.ORDER, SpecialForm.MINUTES);
  }

  @Override
  public Found measure(Finished document) {
    RecognizedElements elements = document.elements();
    if (!elements.head().isPresent()) {
      return Found.absent("没有版头", "no head zone");
    }
    int title =
        elements.title().isEmpty()
            ? Integer.MAX_VALUE
            : document.measured().paragraphs().indexOf(elements.title().get(0));
    Optional<DrawnLine> line =
        document.measured().drawnLines().stream()
            .filter(each -> each.after() >= 0 && each.after() < title && each.page() <= 1)
            .reduce((a, b) -> b.isRed() || !a.isRed() ? b : a);
    return line.map(each -> judge(each, document))
        .orElseGet(() -> Found.broken(new Message("没有分隔线", "none")));
  }

  private static Found judge(DrawnLine line, Finished document) {
    Message colour = line.isRed() ? new Message("红色", "red") : new Message("不是红色", "not red");
    Message length = said("长", "length", line.width());
    // A line through what stands above it is not where it seems.
    OptionalDouble distance = line.under().orElse(-1) < 0 ? OptionalDouble.empty() : line.under();
    Message under = said("字号下", "under the number", distance);
    double off =
        distance.orElse(Standard.NUMBER_TO_RULE.points()) - Standard.NUMBER_TO_RULE.points();
    return new Deviations()
        .add(!line.isRed(), colour)
        .add(!TypeWidth.isThatOf(line, document), length)
        .add(Math.abs(off) > NEAR, under)
        .found(Phrases.join(colour, length, under));
  }

  private static Message said(String zh, String en, OptionalDouble length) {
    return length.isPresent()
        ? Phrases.with(zh, en, Phrases.mm(length.getAsDouble()))
        : Phrases.same("");
  }
}
