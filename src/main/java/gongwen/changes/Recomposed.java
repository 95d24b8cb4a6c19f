package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.facts.Facts;
import gongwen.facts.PeriodWords;
import gongwen.inspect.FinishedText;
import gongwen.job.output.Folders;
import gongwen.job.output.Formats;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.NamePattern;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.Selection;
import gongwen.manifest.ReportEntry;
import gongwen.source.LoadedUnit;
import gongwen.source.UnitLoader;
import gongwen.template.compose.Composer;
import gongwen.write.DocumentWriter;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the program would write now.
 *
 * @param words of its DOCX, as they are read from it
 */
record Recomposed(PlannedReport planned, Document document, FinishedText words) {
  private static final Selection EVERYTHING =
      new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());

  static Outcome<Recomposed> of(MadeFrom from) throws IOException {
    Diagnostics found = new Diagnostics();
    Request request =
        new Request(
            List.of(from.unit()),
            Optional.of(from.units()),
            EVERYTHING,
            Optional.empty(),
            List.of(),
            false);
    Optional<RunSettings> settings = found.take(RunSettings.of(request, NamePattern.USUAL));
    List<Input> inputs = Inputs.find(request, found);
    Optional<LoadedUnit> unit =
        inputs.isEmpty()
            ? Optional.empty()
            : found.take(new UnitLoader(inputs.get(0).root()).load(inputs.get(0).file()));
    if (settings.isEmpty() || unit.isEmpty()) {
      return Outcome.failed(found.list());
    }
    ReportPlanner planner =
        new ReportPlanner(settings.get().kinds(), EVERYTHING, NamePattern.USUAL);
    Facts facts = Facts.ofYear(unit.get().dossier());
    Optional<PlannedReport> planned =
        planner.plan(inputs.get(0), unit.get(), facts, found).stream()
            .filter(each -> is(each, from.report()))
            .findFirst();
    if (planned.isEmpty()) {
      return Outcome.failed(gone(from));
    }
    Outcome<Document> document =
        Composer.compose(
            new Composer.Request(
                planned.get().template(),
                planned.get().facts(),
                planned.get().report(),
                unit.get().places(),
                planned.get().library()));
    if (document.value().isEmpty() || document.hasErrors()) {
      return Outcome.failed(document.diagnostics());
    }
    Document composed = document.value().get();
    return words(composed, planned.get(), settings.get())
        .map(words -> new Recomposed(planned.get(), composed, words));
  }

  private static boolean is(PlannedReport planned, ReportEntry entry) {
    return planned.template().info().id().equals(entry.kind())
        && planned.report().id().equals(entry.id())
        && PeriodWords.key(planned.report().period()).equals(entry.covered().period());
  }

  private static Diagnostic gone(MadeFrom from) {
    return Diagnostic.of(
            ChangesCode.REPORT_GONE,
            Message.of(
                "%s 里没有这份报告了：%s %s",
                "%s lists this report no more: %s %s",
                from.unit(),
                from.report().kindName(),
                from.report().covered().period()))
        .hint("看看它的“报告”", "see which reports it lists");
  }

  /** Read by the same reader as the changed document, so that only changes differ. */
  private static Outcome<FinishedText> words(
      Document document, PlannedReport planned, RunSettings settings) throws IOException {
    DocumentWriter writer = Formats.installed().only(List.of("docx")).writers().get(0);
    Outcome<Rendition> written =
        writer.write(
            document, new WriterSettings(settings.layout(), List.of(), planned.unit().places()));
    if (written.value().isEmpty()) {
      return Outcome.failed(written.diagnostics());
    }
    Path folder = Files.createTempDirectory("gongwen-changes-");
    try {
      Path file = folder.resolve("now.docx");
      Files.write(file, written.value().get().bytes());
      return FinishedText.whole(file);
    } finally {
      Folders.remove(folder);
    }
  }
}
