package gongwen.inspect.clause.pagination;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.PageNumber;
import gongwen.inspect.measured.SpecialForm;
import gongwen.inspect.measured.Unnumbered;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.List;
import java.util.OptionalDouble;

/** 7.5: every page has its number, 7 mm under the type area. */
public final class PageNumberDistance implements Clause {
  private static final double NEAR = Measure.points(2);

  @Override
  public About about() {
    return About.of(
        "page-number-distance",
        "E2",
        Standard.PAGE_NUMBER_DISTANCE.clause(),
        Standard.PAGE_NUMBER_DISTANCE.strength(),
        "页码上下位置",
        "page number, height");
  }

  @Override
  public Message wanted() {
    return Phrases.with(
        "每面都有，版心下边缘下",
        "on every page, under the type area",
        Phrases.mm(Standard.PAGE_NUMBER_DISTANCE));
  }

  @Override
  public Found measure(Finished document) {
    if (document.measured().pageNumbers().isEmpty() && !without(document).isEmpty()) {
      return Found.broken(new Message("没有页码", "no page numbers"));
    }
    List<Unnumbered> without = without(document);
    boolean pages = document.measured().hasPages();
    Deviations faults = new Deviations();
    faults.add(!without.isEmpty(), without(without, pages));
    OptionalDouble shown = OptionalDouble.empty();
    for (PageNumber each : document.measured().pageNumbers()) {
      // Above the foot of the type area there is text: then the foot is not where it seems.
      if (each.below().orElse(-1) >= 0 && !each.landscape()) {
        double below = each.below().getAsDouble();
        shown = each.below();
        faults.add(
            Math.abs(below - Standard.PAGE_NUMBER_DISTANCE.points()) > NEAR, Phrases.mm(below));
      }
    }
    if (document.measured().pageNumbers().isEmpty() && without.isEmpty()) {
      return Found.absent("信函首页不显示页码", "page 1 of a letter has no number");
    }
    if (document.measured().pageNumbers().stream().allMatch(PageNumber::landscape)
        && without.isEmpty()) {
      return Found.absent("竖排的面没有页码", "no page numbers on upright pages");
    }
    return shown.isEmpty() && without.isEmpty()
        ? Found.unknown("文件没有说明页码的高度", "the file does not say how high it stands")
        : faults.found(Phrases.mm(shown.orElse(0)));
  }

  /** Page 1 of a letter has no number. */
  private static List<Unnumbered> without(Finished document) {
    boolean pages = document.measured().hasPages();
    boolean letter = document.elements().is(SpecialForm.LETTER);
    return document.measured().unnumbered().stream()
        .filter(each -> !letter || !each.isFirstPage(pages))
        .toList();
  }

  private static Message without(List<Unnumbered> all, boolean pages) {
    String list = list(all.stream().map(Unnumbered::number).toList());
    if (pages) {
      return Message.of("第%s面没有页码", "none on page %s", list);
    }
    if (all.size() == 1 && all.get(0).isFirstPage(pages)) {
      return new Message("首页没有页码", "none on page 1");
    }
    return all.stream().allMatch(Unnumbered::firstPageOnly)
        ? Message.of("第%s节首页没有页码", "none on the first page of section %s", list)
        : Message.of("第%s节没有页码", "none in section %s", list);
  }

  private static String list(List<Integer> numbers) {
    String first = String.join("、", numbers.stream().limit(5).map(String::valueOf).toList());
    return numbers.size() > 5 ? first + "…" : first;
  }
}
