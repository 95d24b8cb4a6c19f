package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.text.FileNames;
import gongwen.yaml.KeySpelling;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has which name in the output folder: two reports that would be one file are a fault. */
public final class ClaimedNames {
  /** The unit's file, and where the report stands in it. */
  private record Owner(String unit, ReportName name) {}

  private final Map<String, Owner> taken = new HashMap<>();

  /**
   * Gives a unit the names of its reports, as far as nobody has them yet.
   *
   * @return the paths of those that it got, in order
   */
  public Set<String> claim(String unit, List<ReportName> names, Diagnostics found) {
    Set<String> granted = new LinkedHashSet<>();
    for (ReportName name : names) {
      Owner first = taken.putIfAbsent(FileNames.folded(name.path()), new Owner(unit, name));
      if (first == null) {
        granted.add(name.path());
      } else {
        found.add(taken(unit, name, first));
      }
    }
    return granted;
  }

  /** Whether any of the names has an owner. */
  public boolean has(List<ReportName> names) {
    return names.stream().anyMatch(each -> taken.containsKey(FileNames.folded(each.path())));
  }

  /** The key as the file of the report spells it. */
  private static String id(ReportName name) {
    return name.place().map(place -> KeySpelling.of(place.source()).key("id", "编号")).orElse("编号");
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
        ? related.orElse(fault).hint("给两份报告各写一个%s", "give both reports an %s", id(name))
        : related
            .orElse(fault)
            .hint(
                "两份单位文件放在不同的文件夹，或用 --name 让文件名不同，如 --name \"{file}-{period}-{kind}\"",
                "keep the two unit files in different folders, or tell the names apart, as by"
                    + " --name \"{file}-{period}-{kind}\"");
  }
}
