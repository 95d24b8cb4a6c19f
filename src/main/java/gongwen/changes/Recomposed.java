package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.document.PrintedParagraph;
import gongwen.document.Title;
import gongwen.facts.Facts;
import gongwen.facts.PeriodWords;
import gongwen.inspect.FinishedText;
import gongwen.inspect.FinishedText.Passage;
import gongwen.job.output.Folders;
import gongwen.job.output.Formats;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.NamePattern;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.ReportPlanner;
import gongwen.job.plan.Request;
import gongwen.job.plan.RunSettings;
import gongwen.source.LoadedUnit;
import gongwen.source.OpenedFile;
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

/** Makes again what the program would write, of the unit file as it is or as it might become. */
final class Recomposed {
  private static final String DRAFT = "（送审稿）";

  private final MadeFrom from;
  private final RunSettings settings;
  private final Input input;

  private Recomposed(MadeFrom from, RunSettings settings, Input input) {
    this.from = from;
    this.settings = settings;
    this.input = input;
  }

  /**
   * A document that was made.
   *
   * @param passages of its DOCX, as they are read from it
   */
  record Made(PlannedReport planned, Document document, List<Passage> passages) {
    /** The same without their places. */
    List<String> words() {
      return passages.stream().map(Passage::text).toList();
    }

    /** As it is printed, with what each paragraph is of. */
    List<PrintedParagraph> printed() {
      return PrintedParagraph.of(document);
    }
  }

  static Outcome<Recomposed> of(MadeFrom from) {
    Diagnostics found = new Diagnostics();
    Request request =
        new Request(
            List.of(from.unit()),
            Optional.of(from.units()),
            from.selection(),
            from.profile(),
            List.of(),
            false);
    Optional<RunSettings> settings = found.take(RunSettings.of(request, NamePattern.USUAL));
    List<Input> inputs = Inputs.find(request, found);
    return settings.isEmpty() || inputs.isEmpty()
        ? Outcome.failed(found.list())
        : Outcome.of(new Recomposed(from, settings.get(), inputs.get(0)));
  }

  /**
   * @param content of the unit file; empty: as it lies there
   */
  Outcome<Made> make(Optional<byte[]> content) throws IOException {
    Diagnostics found = new Diagnostics();
    UnitLoader loader = new UnitLoader(input.root());
    Optional<LoadedUnit> unit =
        found
            .take(
                content
                    .map(bytes -> loader.open(input.file(), bytes))
                    .orElseGet(() -> loader.open(input.file())))
            .map(OpenedFile::load)
            .flatMap(found::take);
    if (unit.isEmpty()) {
      return Outcome.failed(found.list());
    }
    ReportPlanner planner =
        new ReportPlanner(settings.kinds(), from.selection(), NamePattern.USUAL);
    Facts facts = Facts.ofYear(unit.get().dossier());
    Optional<PlannedReport> planned =
        planner.plan(input, unit.get(), facts, found).stream().filter(this::isMeant).findFirst();
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
    Document composed = dressed(document.value().get());
    return words(composed, planned.get()).map(words -> new Made(planned.get(), composed, words));
  }

  /** The id of a report may have been given later. */
  private boolean isMeant(PlannedReport planned) {
    return planned.template().info().id().equals(from.kind())
        && (planned.report().id().equals(from.id()) || from.id().isEmpty())
        && PeriodWords.key(planned.report().period()).equals(from.period());
  }

  /** As it was written: with the profile's words, and marked if it was made as a draft. */
  private Document dressed(Document document) {
    String word = document.envelope().head().markWord();
    Document dressed =
        new Document(
            document.envelope().withMarkWord(settings.layout().markWord(word)),
            document.body(),
            document.attachments());
    Title title = dressed.envelope().title();
    String marked = title.text().stripTrailing() + DRAFT;
    return from.draft() && !title.text().endsWith("稿）")
        ? new Document(
            dressed.envelope().withTitle(new Title(marked, title.names())),
            dressed.body(),
            dressed.attachments())
        : dressed;
  }

  /** A title without the mark of a draft. */
  static String withoutDraft(String title) {
    return title.endsWith(DRAFT) ? title.substring(0, title.length() - DRAFT.length()) : title;
  }

  private static Diagnostic gone(MadeFrom from) {
    return Diagnostic.of(
            ChangesCode.REPORT_GONE,
            Message.of(
                "%s 里没有这份报告了：%s %s",
                "%s lists this report no more: %s %s", from.unit(), from.kind(), from.period()))
        .hint("看看它的“报告”", "see which reports it lists");
  }

  /** Read by the same reader as the changed document, so that only changes differ. */
  private Outcome<List<Passage>> words(Document document, PlannedReport planned)
      throws IOException {
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
      return FinishedText.whole(file).map(FinishedText::passages);
    } finally {
      Folders.remove(folder);
    }
  }
}
