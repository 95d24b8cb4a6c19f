package gongwen.inspect.clause.pagination;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.PageNumber;
import gongwen.standard.Strength;
import java.util.List;

/** 7.5: pages are counted through, attachments among them. */
public final class PageNumberOrder implements Clause {
  @Override
  public About about() {
    return About.of(
        "page-number-order", "E4", "7.5", Strength.PRESCRIBED, "页码连续", "page numbers, order");
  }

  @Override
  public Message wanted() {
    return new Message("连续编排，含附件", "counted through, attachments among them");
  }

  @Override
  public Found measure(Finished document) {
    List<PageNumber> numbers = document.measured().pageNumbers();
    if (numbers.isEmpty()) {
      return Found.absent("没有页码", "no page numbers");
    }
    Deviations faults = new Deviations();
    // A page without a number is reported elsewhere; it may shift those that follow.
    boolean all = document.measured().unnumbered().isEmpty();
    int offset = Integer.MIN_VALUE;
    int begun = 0;
    for (PageNumber each : numbers) {
      if (each.value().isEmpty()) {
        continue;
      }
      int value = each.value().getAsInt();
      if (each.page() == 0) {
        faults.add(begun++ > 0 || value > 1, Message.of("从%d重新编起", "counted anew from %d", value));
        continue;
      }
      offset = offset == Integer.MIN_VALUE ? value - each.page() : offset;
      faults.add(
          all && value - each.page() != offset,
          Message.of("第%1$d面为%2$d", "%2$d on page %1$d", each.page(), value));
    }
    return faults.found(new Message("连续", "counted through"));
  }
}
