package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.job.plan.JobCode;
import gongwen.manifest.FindingEntry;
import gongwen.manifest.InputEntry;
import gongwen.manifest.LeftOutEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.text.FileNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What goes into an archive: of a folder that was rendered, the units with reports, each with its
 * documents and all files that it was read from.
 *
 * @param manifest with the outputs as they are called in the archive
 * @param items documents and inputs, by their names
 */
record Contents(Manifest manifest, Map<String, Item> items) {
  int reports() {
    return manifest.units().stream().mapToInt(unit -> unit.reports().size()).sum();
  }

  int documents() {
    return (int)
        items.keySet().stream().filter(name -> name.startsWith(ArchiveNames.DOCUMENTS)).count();
  }

  /** The file of a unit, or another of its inputs, as it is called in an archive. */
  static String unitName(String path) {
    return ArchiveNames.UNITS + normalized(path);
  }

  /** Without {@code .} and {@code name/..}; one that leads out keeps its {@code ..}. */
  private static String normalized(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean back = part.equals("..") && !parts.isEmpty();
      if (back && !parts.get(parts.size() - 1).equals("..")) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /**
   * @param rendered with the outputs as they are called in {@code documents}
   * @param documents where they are
   * @param units the folder from which the manifest names the inputs
   * @param found gets the units that cannot be archived
   */
  static Contents of(Manifest rendered, Path documents, Path units, Diagnostics found) {
    Map<String, Item> items = new TreeMap<>();
    Map<String, String> folded = new HashMap<>();
    List<UnitEntry> kept = new ArrayList<>();
    List<LeftOutEntry> leftOut = new ArrayList<>();
    for (UnitEntry unit : rendered.units()) {
      if (unit.reports().isEmpty()) {
        leftOut.add(withoutReports(unit));
        continue;
      }
      List<Item> own = new ArrayList<>();
      for (InputEntry input : unit.inputs()) {
        if (!input.folder()) {
          Path file = units.resolve(input.path()).normalize();
          own.add(new Item(unitName(input.path()), file, input.sha256()));
        }
      }
      for (ReportEntry report : unit.reports()) {
        for (OutputEntry output : report.outputs()) {
          Path file = documents.resolve(output.path());
          own.add(new Item(ArchiveNames.DOCUMENTS + output.path(), file, output.sha256()));
        }
      }
      Optional<Diagnostic> fault = fault(unit, own, folded);
      fault.ifPresent(found::add);
      fault.ifPresent(why -> leftOut.add(leftOut(unit, why.message())));
      if (fault.isEmpty()) {
        own.forEach(item -> folded.put(FileNames.folded(item.name()), item.name()));
        own.forEach(item -> items.put(item.name(), item));
        kept.add(archived(unit));
      }
    }
    return new Contents(
        new Manifest(
            rendered.program(),
            rendered.fonts(),
            Optional.empty(),
            Optional.empty(),
            kept,
            List.of(),
            leftOut),
        items);
  }

  private static LeftOutEntry leftOut(UnitEntry unit, Message why) {
    return new LeftOutEntry(unit.file(), unit.name(), why.zh(), why.en());
  }

  private static LeftOutEntry withoutReports(UnitEntry unit) {
    List<FindingEntry> errors =
        unit.findings().stream().filter(each -> each.severity().equals("error")).toList();
    if (errors.isEmpty()) {
      return leftOut(
          unit, Message.of("没有时段在这一年结束的报告", "it has no report of a period that ends in this year"));
    }
    FindingEntry first = errors.get(0);
    String at = first.place().map(place -> place.file() + ":" + place.line() + " ").orElse("");
    int more = errors.size() - 1;
    return leftOut(
        unit,
        new Message(
            at + first.zh() + (more == 0 ? "" : "；另有 " + more + " 个错误"),
            at
                + first.en()
                + (more == 0 ? "" : more == 1 ? "; 1 more error" : "; " + more + " more errors")));
  }

  /** What is reported of each unit that is not in the archive. */
  List<Diagnostic> leftOut() {
    return manifest.leftOut().stream()
        .map(
            each ->
                Diagnostic.of(
                    JobCode.UNIT_LEFT_OUT,
                    new Message(
                        "“" + each.nameOrFile() + "”没有归入：" + each.zh(),
                        each.nameOrFile() + " was left out: " + each.en())))
        .toList();
  }

  private static Optional<Diagnostic> fault(
      UnitEntry unit, List<Item> own, Map<String, String> folded) {
    for (Item item : own) {
      Optional<Message> fault = ArchiveNames.fault(item.name());
      if (fault.isPresent()) {
        return Optional.of(
            left(unit, item, fault.get()).hint("改掉这个文件的名称", "give the file another name"));
      }
      String other = folded.getOrDefault(FileNames.folded(item.name()), item.name());
      if (!other.equals(item.name())) {
        Message same =
            Message.of("在不分大小写的系统上与 %s 同名", "on some systems it has the same name as %s", other);
        return Optional.of(
            left(unit, item, same).hint("改掉其中一个的名称", "give one of the two another name"));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic left(UnitEntry unit, Item item, Message why) {
    return Diagnostic.of(
        ArchiveCode.ARCHIVE_NAME,
        new Message(
            "单位文件 " + unit.file() + " 没有归档：" + item.name() + " " + why.zh(),
            "the unit file " + unit.file() + " was left out: " + item.name() + ": " + why.en()));
  }

  private static UnitEntry archived(UnitEntry unit) {
    List<ReportEntry> reports = unit.reports().stream().map(Contents::archived).toList();
    return unit.withReports(reports);
  }

  private static ReportEntry archived(ReportEntry report) {
    List<OutputEntry> outputs =
        report.outputs().stream()
            .map(output -> output.at(ArchiveNames.DOCUMENTS + output.path()))
            .toList();
    return new ReportEntry(
        report.id(),
        report.kind(),
        report.kindName(),
        report.covered(),
        report.description(),
        report.digests(),
        report.warnings(),
        outputs);
  }
}
