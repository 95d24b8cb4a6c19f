package gongwen.job;

import gongwen.check.Allowed;
import gongwen.check.Asked;
import gongwen.check.Checked;
import gongwen.check.RuleLevels;
import gongwen.check.UnitCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.layout.PageLayout;
import gongwen.layout.Profile;
import gongwen.source.FileText;
import gongwen.source.LoadedUnit;
import gongwen.template.Composer;
import gongwen.text.Places;
import gongwen.write.DocumentWriter;
import gongwen.write.Setting;
import gongwen.write.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run over everything that was asked for. A fault in a unit's records stops that unit only, one
 * in a report that report only; everything else is made.
 */
public final class Job {
  private final Order order;
  private final Listener listener;
  private final Diagnostics found = new Diagnostics();
  private final Map<LoadedUnit, UnitCheck> checks = new IdentityHashMap<>();
  private RuleLevels levels = RuleLevels.OWN;
  private int reports;
  private int documents;

  private Job(Order order, Listener listener) {
    this.order = order;
    this.listener = listener;
  }

  /** Reads and composes everything, and writes nothing. */
  public static Result check(Order order, Listener listener) {
    Job job = new Job(order, listener);
    if (job.layout().isPresent()) {
      job.sound(job.plan()).forEach(job::compose);
    }
    return job.result(false);
  }

  /**
   * Makes the documents.
   *
   * @param formats names of {@link Formats#names}
   * @param folder where to; made if there is none
   */
  public static Result render(Order order, Formats formats, Path folder, Listener listener) {
    Job job = new Job(order, listener);
    Optional<PageLayout> layout = job.layout();
    List<Planned> plan = layout.isPresent() ? job.sound(job.plan()) : List.of();
    if (layout.isEmpty() || plan.isEmpty()) {
      return job.result(false);
    }
    try (OutputFolder output = OutputFolder.open(folder)) {
      for (Planned each : plan) {
        Optional<Document> document = job.compose(each).map(d -> dressed(d, layout.get()));
        if (document.isPresent()) {
          for (DocumentWriter format : formats.writers()) {
            Setting setting = new Setting(layout.get(), order.fontFolders(), each.unit().places());
            Optional<byte[]> bytes =
                job.found.take(format.write(document.get(), setting)).map(Written::bytes);
            if (bytes.isPresent()) {
              job.listener.written(output.write(each.file(format.format()), bytes.get()));
              job.documents++;
            }
          }
        }
      }
      return job.result(false);
    } catch (OutputFailure failure) {
      job.found.add(Diagnostic.error("cannot-write", failure.sentence()));
      return job.result(true);
    }
  }

  /** The standard's, or the profile's; empty when the profile has errors. */
  private Optional<PageLayout> layout() {
    if (order.profile().isEmpty()) {
      return Optional.of(PageLayout.standard());
    }
    Path profile = order.profile().get();
    return found
        .take(FileText.read(profile, profile.toString(), Optional.empty()))
        .flatMap(
            text -> {
              Optional<RuleLevels> own = found.take(RuleLevels.read(text));
              own.ifPresent(read -> levels = read);
              return found.take(Profile.read(text)).filter(layout -> own.isPresent());
            });
  }

  private List<Planned> plan() {
    List<Input> inputs = Inputs.find(order.inputs(), order.root(), found);
    return Kinds.of(order.choice().template(), found)
        .map(kinds -> new Planner(kinds, order.choice(), order.strict(), found).plan(inputs))
        .orElse(List.of());
  }

  /** The reports of those units in whose records the rules find no error. */
  private List<Planned> sound(List<Planned> plan) {
    Map<LoadedUnit, List<Planned>> units = new IdentityHashMap<>();
    for (Planned each : plan) {
      units.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
    }
    Set<LoadedUnit> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Planned> sound = new ArrayList<>();
    for (Planned each : plan) {
      LoadedUnit unit = each.unit();
      List<Planned> reports = units.getOrDefault(unit, List.of());
      if (checked.add(unit) && !hasErrors(checkRecords(unit, reports))) {
        sound.addAll(reports);
      }
    }
    return sound;
  }

  private List<Diagnostic> checkRecords(LoadedUnit unit, List<Planned> reports) {
    List<Asked> asked =
        reports.stream().map(each -> new Asked(each.report(), each.facts())).toList();
    Checked checked = new Checked(unit.dossier(), asked, unit.places());
    UnitCheck check = new UnitCheck(checked, levels, unit.remarks());
    checks.put(unit, check);
    return told(check.records());
  }

  private UnitCheck check(Planned planned) {
    return Optional.ofNullable(checks.get(planned.unit())).orElseThrow();
  }

  private List<Diagnostic> told(List<Diagnostic> findings) {
    findings.forEach(found::add);
    return findings;
  }

  private static boolean hasErrors(List<Diagnostic> findings) {
    return findings.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  private Optional<Document> compose(Planned planned) {
    Places places = planned.unit().places();
    Outcome<Document> composed =
        Composer.compose(
            new Composer.Order(
                planned.template(),
                planned.unit().dossier(),
                planned.report(),
                places,
                planned.library()));
    Optional<Document> document = found.take(composed);
    if (composed.hasErrors()
        || document.isEmpty()
        || hasErrors(told(check(planned).document(planned.report(), document.get())))) {
      return Optional.empty();
    }
    reports++;
    listener.explained(planned.name(), Explanation.of(document.get(), places));
    return document;
  }

  /** The words around the text are the envelope's in every format, so the profile's go there. */
  private static Document dressed(Document document, PageLayout layout) {
    Envelope envelope = document.envelope();
    return new Document(
        envelope.withMarkWord(layout.markWord(envelope.markWord())),
        document.body(),
        document.attachments());
  }

  private Result result(boolean environmentFailed) {
    List<Allowed> allowed = new ArrayList<>();
    for (UnitCheck check : checks.values()) {
      told(check.unused());
      allowed.addAll(check.allowed());
    }
    return new Result(
        Findings.inOrder(found.list()),
        Findings.allowedInOrder(allowed),
        reports,
        documents,
        environmentFailed);
  }
}
