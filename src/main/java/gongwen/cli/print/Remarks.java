package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortens what is reported to people about files that were passed over: of hundreds, the first few
 * and how many more there are. Programs get each.
 */
final class Remarks {
  private static final int NAMED = 3;

  private Remarks() {}

  static List<Diagnostic> shortened(List<Diagnostic> findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Diagnostic each : findings) {
      if (remark(each)) {
        counts.merge(each.id(), 1, Integer::sum);
      }
    }
    List<Diagnostic> shortened = new ArrayList<>();
    Map<String, Integer> reported = new HashMap<>();
    for (Diagnostic each : findings) {
      int nth = remark(each) ? reported.merge(each.id(), 1, Integer::sum) : 0;
      int more = counts.getOrDefault(each.id(), 0) - NAMED;
      if (nth <= NAMED) {
        shortened.add(nth == NAMED && more > 0 ? counted(each, more) : each);
      }
    }
    return shortened;
  }

  private static boolean remark(Diagnostic found) {
    return found.severity() == Severity.INFO && found.place().equals(Place.NOWHERE);
  }

  private static Diagnostic counted(Diagnostic last, int more) {
    return last.hint(
        more == 1 ? "另有 1 个也是这样" : "另有 %d 个也是这样，--message-format json 全部列出",
        more == 1 ? "1 more is like it" : "%d more are like it; --message-format json lists all",
        more);
  }
}
