package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.text.FileNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has which name in the output folder: two reports that would be one file are told. */
public final class ClaimedNames {
  /** The unit's file, which of its reports, and where that stands. */
  private record Owner(String unit, int report, ReportName name) {}

  private final Map<String, Owner> taken = new HashMap<>();

  /** Gives a unit the names of its reports, as far as nobody has them yet. */
  public void claim(String unit, List<ReportName> names, Diagnostics found) {
    for (int i = 0; i < names.size(); i++) {
      ReportName name = names.get(i);
      Owner first = taken.putIfAbsent(FileNames.folded(name.path()), new Owner(unit, i, name));
      if (first != null) {
        found.add(taken(unit, name, first));
      }
    }
  }

  /** Whether the name was given to this report. */
  public boolean holds(String unit, int report, String path) {
    Owner owner = taken.get(FileNames.folded(path));
    return owner != null && owner.unit().equals(unit) && owner.report() == report;
  }

  private static Diagnostic taken(String unit, ReportName name, Owner first) {
    String file = name.path().substring(name.path().lastIndexOf('/') + 1);
    Message message =
        Message.of(
            "这份报告的文件名“%s”已被另一份报告占用，没有生成",
            "another report has this report's file name, \"%s\"; it was not made", file);
    Diagnostic fault =
        name.place()
            .map(place -> Diagnostic.of(JobCode.OUTPUT_TAKEN, place, message))
            .orElseGet(
                () ->
                    Diagnostic.of(
                        JobCode.OUTPUT_TAKEN,
                        new Message(unit + "：" + message.zh(), unit + ": " + message.en())));
    Optional<Diagnostic> related =
        first
            .name()
            .place()
            .map(
                place ->
                    fault.related(place, Message.of("文件名属于这份报告", "the report that has the name")));
    return first.unit().equals(unit)
        ? related.orElse(fault).hint("给两份报告各写一个编号（id）", "give both reports an id (编号)")
        : related
            .orElse(fault)
            .hint(
                "两份单位文件放在不同的文件夹，或用 --name 让文件名不同，如 --name \"{file}-{period}-{kind}\"",
                "keep the two unit files in different folders, or tell the names apart, as by"
                    + " --name \"{file}-{period}-{kind}\"");
  }
}
