package gongwen.job.cache;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.RollCall;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.manifest.FindingEntry;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.TotalsEntry;
import gongwen.manifest.UnitEntry;
import gongwen.model.UnitFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the manifest says of a unit after it was made, together with what it said before. */
public final class UnitEntries {
  private final RunSettings settings;
  private final FindingEntries entries;
  private final String key;
  private final Optional<UnitEntry> old;

  public UnitEntries(
      RunSettings settings, FindingEntries entries, String key, Optional<UnitEntry> old) {
    this.settings = settings;
    this.entries = entries;
    this.key = key;
    this.old = old;
  }

  /** Of a unit that could not be read: what was made of it before stays. */
  public UnitEntry failed(List<Diagnostic> found) {
    List<FindingEntry> findings = found.stream().map(each -> entries.entry(each, "")).toList();
    return new UnitEntry(
        key,
        old.map(UnitEntry::name).orElse(""),
        old.map(UnitEntry::alsoCalled).orElse(List.of()),
        old.map(UnitEntry::year).orElse(0),
        false,
        settings.digest(),
        List.of(),
        old.map(UnitEntry::totals).orElse(TotalsEntry.NONE),
        old.map(UnitEntry::reports).orElse(List.of()),
        findings);
  }

  /**
   * Of a unit that was made.
   *
   * @param made the reports that were written
   * @param whole whether every report that is wanted was made in every format
   */
  public UnitEntry made(
      UnitPlan prepared,
      List<ReportFinding> found,
      List<AllowedFinding> allowed,
      List<ReportEntry> made,
      boolean whole) {
    UnitFile own = prepared.unit().dossier().own();
    boolean everything = settings.request().selection().everything();
    boolean added =
        old.filter(each -> each.complete() && each.settings().equals(settings.digest()))
            .filter(each -> each.inputs().equals(prepared.inputs()))
            .isPresent();
    Set<FindingEntry> findings = new LinkedHashSet<>();
    found.forEach(each -> findings.add(entries.entry(each.diagnostic(), each.report())));
    allowed.forEach(each -> findings.add(entries.entry(each)));
    if (!everything) {
      Set<String> again = names(prepared);
      old.filter(each -> added).map(UnitEntry::findings).orElse(List.of()).stream()
          .filter(each -> !again.contains(each.report()))
          .forEach(findings::add);
    }
    return new UnitEntry(
        key,
        own.unit().name(),
        RollCall.names(own.unit()).stream().skip(1).toList(),
        own.year(),
        whole && (everything || added),
        settings.digest(),
        prepared.inputs(),
        ReportEntries.totals(prepared.facts()),
        reports(prepared, made, everything),
        List.copyOf(findings));
  }

  private static Set<String> names(UnitPlan prepared) {
    Set<String> names = new LinkedHashSet<>();
    prepared.reports().forEach(each -> names.add(each.name()));
    return names;
  }

  /**
   * The reports that were made, and of those that were made before the ones that were not wanted
   * now or could not be made.
   */
  private List<ReportEntry> reports(UnitPlan prepared, List<ReportEntry> made, boolean everything) {
    Map<String, ReportEntry> before = new LinkedHashMap<>();
    for (ReportEntry each : old.map(UnitEntry::reports).orElse(List.of())) {
      before.put(PreviousRun.path(each), each);
    }
    Map<String, ReportEntry> now = new LinkedHashMap<>();
    for (ReportEntry each : made) {
      String path = PreviousRun.path(each);
      now.put(path, withOtherFormats(each, Optional.ofNullable(before.get(path))));
    }
    Map<String, ReportEntry> all = new LinkedHashMap<>();
    if (!everything) {
      all.putAll(before);
    }
    for (PlannedReport each : prepared.reports()) {
      Optional.ofNullable(now.get(each.path()))
          .or(() -> Optional.ofNullable(before.get(each.path())))
          .ifPresent(entry -> all.put(each.path(), entry));
    }
    return List.copyOf(all.values());
  }

  /** Documents in formats that were not asked for now stay, if they were made from the same. */
  private static ReportEntry withOtherFormats(ReportEntry now, Optional<ReportEntry> before) {
    List<OutputEntry> outputs = new ArrayList<>(now.outputs());
    before
        .filter(each -> each.digests().inputs().equals(now.digests().inputs()))
        .map(ReportEntry::outputs)
        .orElse(List.of())
        .stream()
        .filter(each -> now.outputs().stream().noneMatch(o -> o.format().equals(each.format())))
        .forEach(outputs::add);
    outputs.sort((a, b) -> a.format().compareTo(b.format()));
    return new ReportEntry(
        now.id(),
        now.kind(),
        now.kindName(),
        now.covered(),
        now.description(),
        now.digests(),
        now.warnings(),
        outputs);
  }
}
