package gongwen.inspect.clause.pagination;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.PageNumber;
import gongwen.inspect.measured.PageNumber.Side;
import gongwen.standard.Standard;
import java.util.List;

/** 7.5: page numbers at the right on odd pages, at the left on even ones. */
public final class PageNumberSide implements Clause {
  @Override
  public About about() {
    return About.of(
        "page-number-side",
        "E3",
        Standard.PAGE_NUMBER_INDENT.clause(),
        Standard.PAGE_NUMBER_INDENT.strength(),
        "页码左右位置",
        "page number, side");
  }

  @Override
  public Message wanted() {
    return new Message("单页居右、双页居左，各空1字", "odd right, even left, 1 char from the edge");
  }

  @Override
  public Found measure(Finished document) {
    List<PageNumber> numbers =
        document.measured().pageNumbers().stream().filter(each -> !each.landscape()).toList();
    if (numbers.isEmpty()) {
      return Found.absent("竖排的面没有页码", "no page numbers on upright pages");
    }
    if (numbers.stream().anyMatch(each -> each.side() == Side.UNKNOWN)) {
      return Found.unknown("文件没有说明页码的左右位置", "the file does not say on which side it stands");
    }
    Deviations faults = new Deviations();
    for (PageNumber each : numbers) {
      Message page = each.even() ? new Message("双页", "even") : new Message("单页", "odd");
      faults.add(
          each.side() != (each.even() ? Side.LEFT : Side.RIGHT),
          new Message(
              page.zh() + side(each.side()).zh(), page.en() + " " + side(each.side()).en()));
      // Beyond the edge of the type area: then the edge is not where it seems.
      if (each.edge().orElse(-1) >= 0 && each.side() != Side.CENTRE) {
        double characters = each.edge().getAsDouble() / Standard.PAGE_NUMBER_SIZE.points();
        faults.add(
            Math.abs(characters - Standard.PAGE_NUMBER_INDENT.count()) > 2 * Flush.TOLERANCE,
            Phrases.with(page.zh() + "空", page.en() + ",", Phrases.characters(characters)));
      }
    }
    return faults.found(new Message("单页居右、双页居左", "odd right, even left"));
  }

  private static Message side(Side side) {
    return switch (side) {
      case LEFT -> new Message("居左", "left");
      case CENTRE -> new Message("居中", "centred");
      case RIGHT -> new Message("居右", "right");
      case UNKNOWN -> Phrases.same("?");
    };
  }
}
