package gongwen.inspect.clause.pagination;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.PageNumber;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Optional;

/** 7.5: how a page number looks. */
public final class PageNumberLook implements Clause {
  @Override
  public About about() {
    return About.of(
        "page-number-look",
        "E1",
        Standard.PAGE_NUMBER_SIZE.clause(),
        Standard.PAGE_NUMBER_SIZE.strength(),
        "页码字体字号",
        "page number");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        Typography.of(FontRole.SONG, Standard.PAGE_NUMBER_SIZE), Phrases.same("— 1 —"));
  }

  @Override
  public Found measure(Finished document) {
    List<PageNumber> numbers = document.measured().pageNumbers();
    if (numbers.isEmpty()) {
      return Found.absent("没有页码", "no page numbers");
    }
    Deviations faults = new Deviations();
    for (PageNumber each : numbers) {
      faults.add(
          !each.role().equals(Optional.of(FontRole.SONG))
              || !Typography.is(each.size(), Standard.PAGE_NUMBER_SIZE),
          look(each));
      faults.add(!each.text().matches("—\\s?\\d+\\s?—"), Phrases.quote(each.text()));
    }
    return faults.found(Phrases.join(look(numbers.get(0)), Phrases.same(numbers.get(0).text())));
  }

  private static Message look(PageNumber number) {
    return Phrases.look(number.font(), number.role(), number.size());
  }
}
