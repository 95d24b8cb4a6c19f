package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two reports that would be written to one file: told before anything is written. */
final class NameClashes {
  private NameClashes() {}

  /** The plan without the reports whose name an earlier one has. */
  static List<Planned> without(List<Planned> plan, Diagnostics found) {
    Map<String, Planned> taken = new HashMap<>();
    List<Planned> free = new ArrayList<>();
    for (Planned each : plan) {
      String name = OutputName.folded(each.folder().resolve(each.name()).toString());
      Planned first = taken.putIfAbsent(name, each);
      if (first == null) {
        free.add(each);
      } else {
        Span place = each.unit().places().span(each.report().ref());
        Span other = first.unit().places().span(first.report().ref());
        found.add(
            Diagnostic.error(
                    "output-taken",
                    place,
                    Message.of(
                        "这份报告的文件名“%s”已被另一份报告占用，没有生成",
                        "another report has this report's file name, \"%s\"; it was not made",
                        each.name()))
                .related(other, Message.of("文件名属于这份报告", "the report that has the name"))
                .hint(
                    "给两份报告各写一个编号（id），或者用 -o 放到不同的文件夹",
                    "give both reports an id (编号), or use -o with different folders"));
      }
    }
    return free;
  }
}
