package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.Amount;
import gongwen.facts.Figure;
import gongwen.facts.Unrecorded;
import gongwen.facts.Work;
import gongwen.text.Ref;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sums in words. */
class TotalsTest {
  private static final Ref REF = Ref.root("a.yaml");
  private final Totals totals = new Totals(new Printing(FigurePrinter.PLAIN));

  private static Work work(int people, int missing, int vague) {
    Unrecorded left = new Unrecorded(refs(missing), refs(vague));
    Optional<Figure> sum = people == 0 ? Optional.empty() : Optional.of(figure(people));
    return new Work("培训", "", List.of(), sum, left, List.of(), List.of());
  }

  private static List<Ref> refs(int count) {
    return Collections.nCopies(count, REF);
  }

  private static Figure figure(int people) {
    return new Figure(Amount.exact(people), "人次", "", List.of());
  }

  @Test
  void whoTookPartAndWhoIsNotKnown() {
    assertEquals("，共有43人次参加", totals.people(work(43, 0, 0)));
    assertEquals("，共有43人次参加，另有1次未登记人数", totals.people(work(43, 1, 0)));
    assertEquals("，共有43人次参加，另有2次未登记具体人数", totals.people(work(43, 1, 1)));
    assertEquals("，有3次未登记具体人数", totals.people(work(0, 0, 3)));
    assertEquals("", totals.people(work(0, 0, 0)));
    Work vague =
        new Work("巡查", "", List.of(), Optional.empty(), Unrecorded.NONE, refs(2), List.of());
    assertEquals("，另有2项活动未登记具体次数", totals.people(vague));
    List<Work> both = List.of(work(43, 1, 0), work(7, 2, 0));
    assertEquals("，共有50人次参加，另有3次未登记人数", totals.peopleOf(both, figure(50)));
    assertEquals("注：另有3次未登记人数，未计入参加人次。", Totals.note(both));
    assertEquals("", Totals.note(List.of(work(43, 0, 0))));
  }
}
