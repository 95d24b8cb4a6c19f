package gongwen.inspect.clause.pagination;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.PageNumber;
import gongwen.standard.Strength;
import java.util.List;

/** 8: on a landscape page the number stands where it does on the others. */
public final class LandscapePageNumbers implements Clause {
  @Override
  public About about() {
    return About.of(
        "landscape-page-number", "E6", "8", Strength.PRESCRIBED, "横排页页码", "landscape page number");
  }

  @Override
  public Message wanted() {
    return new Message("与竖排的面位置一致", "where it stands on upright pages");
  }

  @Override
  public Found measure(Finished document) {
    List<PageNumber> landscape =
        document.measured().pageNumbers().stream().filter(PageNumber::landscape).toList();
    if (landscape.isEmpty()) {
      return Found.absent("没有横排的面", "no landscape pages");
    }
    return Found.of(
        landscape.stream().allMatch(PageNumber::rotated),
        landscape.stream().allMatch(PageNumber::rotated)
            ? new Message("位置一致", "where it should")
            : new Message("排在横页的下方", "at the foot of the landscape page"));
  }
}
