package gongwen.prose;

import gongwen.facts.Figure;
import gongwen.facts.Unrecorded;
import gongwen.facts.Work;
import gongwen.model.Count;
import java.util.List;
import java.util.Optional;

/** Sums in words: how many took part, and how many records do not say. */
public final class Totals {
  private final Printing printing;

  Totals(Printing printing) {
    this.printing = printing;
  }

  /** Behind what was done: ，共有40余人次参加，另有1次未登记人数; empty where the ledger gives no people. */
  @ForTemplates
  public String people(Work work) {
    return taking(work.people(), left(List.of(work))) + vague(List.of(work));
  }

  /** The same of several kinds, with their sum. */
  @ForTemplates
  public String peopleOf(List<Work> works, Figure sum) {
    boolean any = sum.value().number().signum() > 0;
    return taking(any ? Optional.of(sum) : Optional.empty(), left(works)) + vague(works);
  }

  /** Below a table of sums; empty where nothing is left out. */
  @ForTemplates
  public static String note(List<Work> works) {
    String left = left(works);
    return left.isEmpty() ? "" : "注：另有" + left + "，未计入参加人次。";
  }

  private String taking(Optional<Figure> sum, String left) {
    String taking = sum.map(figure -> "，共有" + printing.figure(figure) + "人次参加").orElse("");
    return left.isEmpty() ? taking : taking + (taking.isEmpty() ? "，有" : "，另有") + left;
  }

  /** Of records that were done 多 times, which the sum of times leaves out. */
  private static String vague(List<Work> works) {
    long vague = works.stream().mapToLong(work -> work.vague().size()).sum();
    return vague == 0 ? "" : "，另有" + vague + "项活动未登记具体次数";
  }

  /** 1次未登记人数; a record of several times is 1项活动. */
  private static String left(List<Work> works) {
    Unrecorded left =
        works.stream().map(Work::withoutPeople).reduce(Unrecorded.NONE, Unrecorded::plus);
    if (left.count() == 0) {
      return "";
    }
    boolean single =
        works.stream()
            .flatMap(work -> work.activities().stream())
            .filter(
                each -> left.missing().contains(each.ref()) || left.vague().contains(each.ref()))
            .allMatch(each -> each.extent().times().equals(Count.ONE));
    String what = single ? "次" : "项活动";
    return left.count() + what + (left.vague().isEmpty() ? "未登记人数" : "未登记具体人数");
  }
}
