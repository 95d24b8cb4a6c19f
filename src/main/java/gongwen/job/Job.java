package gongwen.job;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.template.Composer;
import gongwen.text.Places;
import gongwen.write.DocumentWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One run over everything that was asked for. A fault in a unit's records stops that unit only, one
 * in a report that report only; everything else is made.
 */
public final class Job {
  private final Order order;
  private final Listener listener;
  private final Diagnostics found = new Diagnostics();
  private int reports;
  private int documents;

  private Job(Order order, Listener listener) {
    this.order = order;
    this.listener = listener;
  }

  /** Reads and composes everything, and writes nothing. */
  public static Result check(Order order, Listener listener) {
    Job job = new Job(order, listener);
    for (Planned each : job.plan()) {
      job.compose(each);
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
    List<Planned> plan = job.plan();
    if (plan.isEmpty()) {
      return job.result(false);
    }
    PageLayout layout = PageLayout.standard();
    try (OutputFolder output = OutputFolder.open(folder)) {
      for (Planned each : plan) {
        Optional<Document> document = job.compose(each);
        if (document.isPresent()) {
          for (DocumentWriter format : formats.writers()) {
            byte[] bytes = format.write(document.get(), layout);
            job.listener.written(output.write(each.file(format.format()), bytes));
            job.documents++;
          }
        }
      }
      return job.result(false);
    } catch (OutputFailure failure) {
      job.found.add(Diagnostic.error("cannot-write", failure.sentence()));
      return job.result(true);
    }
  }

  private List<Planned> plan() {
    List<Input> inputs = Inputs.find(order.inputs(), order.root(), found);
    return Kinds.of(order.choice().template(), found)
        .map(kinds -> new Planner(kinds, order.choice(), found).plan(inputs))
        .orElse(List.of());
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
    if (composed.hasErrors() || document.isEmpty()) {
      return Optional.empty();
    }
    reports++;
    listener.explained(planned.name(), Explanation.of(document.get(), places));
    return document;
  }

  private Result result(boolean environmentFailed) {
    return new Result(Findings.inOrder(found.list()), reports, documents, environmentFailed);
  }
}
