package gongwen.job;

import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.Surveyed.Make;
import gongwen.job.Surveyed.Name;
import gongwen.job.Surveyed.Nothing;
import gongwen.job.Surveyed.Skipped;
import gongwen.job.Surveyed.Task;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds out, before anything is written, what is to be done about each file and how its documents
 * will be called. Safe for many threads.
 */
final class Survey {
  /** Units that stay in memory until they are made; of more than these each is read twice. */
  private static final int KEPT = 16;

  private final Terms terms;
  private final Preparation preparation;
  private final UnitInputs inputs;
  private final EarlierRun earlier;
  private final Standing standing;
  private final boolean force;
  private final AtomicInteger kept = new AtomicInteger();

  Survey(
      Terms terms,
      Preparation preparation,
      UnitInputs inputs,
      EarlierRun earlier,
      Standing standing,
      boolean force) {
    this.terms = terms;
    this.preparation = preparation;
    this.inputs = inputs;
    this.earlier = earlier;
    this.standing = standing;
    this.force = force;
  }

  Surveyed of(Input input, String key) {
    return new Surveyed(input, key, task(input, earlier.unit(key)));
  }

  private Task task(Input input, Optional<UnitEntry> old) {
    Optional<Message> reason = reason(input, old);
    if (reason.isEmpty() && old.isPresent()) {
      return new Nothing(old.get(), names(old.get().reports()));
    }
    Outcome<Prepared> prepared = preparation.prepare(input);
    if (prepared.value().isEmpty() && !prepared.hasErrors()) {
      return new Skipped(Entries.slim(prepared.diagnostics()));
    }
    List<Planned> planned = prepared.value().map(Prepared::reports).orElse(List.of());
    if (!force && old.isPresent() && prepared.value().isPresent() && !planned.isEmpty()) {
      Optional<List<ReportEntry>> current = current(prepared.value().get(), old.get());
      if (current.isPresent()) {
        return new Nothing(old.get().withReports(current.get()), names(current.get()));
      }
    }
    boolean room = kept.getAndIncrement() < KEPT;
    return new Make(
        names(prepared.value()),
        reason.orElse(NEW),
        planned.isEmpty() && !prepared.hasErrors()
            ? prepared.value().map(each -> Planner.choices(each.unit())).orElse(List.of())
            : List.of(),
        old,
        room ? Optional.of(prepared) : Optional.empty());
  }

  private static final Message NEW = Message.of("还没有生成过", "not made yet");

  /** Why a unit has to be made, as far as that can be told without reading it. */
  private Optional<Message> reason(Input input, Optional<UnitEntry> old) {
    if (old.isEmpty()) {
      return Optional.of(NEW);
    }
    if (force) {
      return Optional.of(Message.of("--force 要求重新生成", "--force asks for it"));
    }
    if (!old.get().settings().equals(terms.settings())) {
      return Optional.of(
          Message.of("选项、版式或程序版本变了", "options, profile or version of the program changed"));
    }
    Optional<String> changed = inputs.changed(old.get().inputs(), input);
    if (changed.isPresent()) {
      return Optional.of(Message.of("%s 变了", "%s changed", changed.get()));
    }
    if (!terms.order().choice().everything()) {
      return Optional.of(Message.of("还没有全部生成", "not all of it is made yet"));
    }
    return old.get().complete()
        ? standing.fault(old.get())
        : Optional.of(Message.of("上次没有全部生成", "not all of it was made last time"));
  }

  /** The entries of the reports that are wanted, if all of them are up to date. */
  private Optional<List<ReportEntry>> current(Prepared prepared, UnitEntry old) {
    List<ReportEntry> current = new ArrayList<>();
    for (Planned each : prepared.reports()) {
      Optional<ReportEntry> entry =
          old.reports().stream()
              .filter(report -> EarlierRun.path(report).equals(each.path()))
              .filter(report -> report.inputs().equals(prepared.digest()))
              .filter(report -> standing.fault(report).isEmpty())
              .findFirst();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      current.add(entry.get());
    }
    return Optional.of(current);
  }

  private static List<Name> names(List<ReportEntry> reports) {
    return reports.stream()
        .map(report -> new Name(EarlierRun.path(report), Optional.empty()))
        .toList();
  }

  static List<Name> names(Optional<Prepared> prepared) {
    List<Name> names = new ArrayList<>();
    for (Planned each : prepared.map(Prepared::reports).orElse(List.of())) {
      Span place = each.unit().places().span(each.report().ref());
      names.add(new Name(each.path(), Optional.of(Entries.slim(place))));
    }
    return names;
  }
}
