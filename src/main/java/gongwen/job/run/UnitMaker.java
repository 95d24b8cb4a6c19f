package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.check.UnitCheck;
import gongwen.check.rule.ReportUnderCheck;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.job.cache.FontChecksum;
import gongwen.job.cache.ReportEntries;
import gongwen.job.cache.ReportFinding;
import gongwen.job.output.OutputFailure;
import gongwen.job.output.Placement.Placed;
import gongwen.job.plan.PlannedReport;
import gongwen.job.plan.RunSettings;
import gongwen.job.plan.UnitPlan;
import gongwen.layout.PageLayout;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.template.compose.Composer;
import gongwen.text.Crc32;
import gongwen.text.Places;
import gongwen.text.Sha256;
import gongwen.text.Span;
import gongwen.write.DocumentWriter;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the reports of one unit. A fault in the unit's records stops them all, one in a report that
 * report only.
 */
final class UnitMaker {
  private final RunSettings settings;
  private final UnitPlan plan;
  private final Optional<Destination> output;
  private final List<DocumentWriter> formats;
  private final boolean explain;

  private final List<ReportFinding> found = new ArrayList<>();
  private final List<AllowedFinding> allowed = new ArrayList<>();
  private final List<ReportEntry> entries = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final List<OutputEntry> beside = new ArrayList<>();
  private final List<Diagnostic> foundInFolder = new ArrayList<>();
  private final List<ReportFigures> figures = new ArrayList<>();
  private int composed;

  /**
   * @param output where to; empty: everything is composed and checked, and nothing written
   */
  UnitMaker(
      RunSettings settings,
      UnitPlan plan,
      Optional<Destination> output,
      List<DocumentWriter> formats,
      boolean explain) {
    this.settings = settings;
    this.plan = plan;
    this.output = output;
    this.formats = formats;
    this.explain = explain;
    plan.found().forEach(each -> found.add(new ReportFinding(each, "")));
  }

  /**
   * @param reports those that are made; the unit's records are checked for all that are planned
   */
  void make(List<PlannedReport> reports) throws OutputFailure {
    Places places = plan.unit().places();
    List<ReportUnderCheck> planned =
        plan.reports().stream()
            .map(each -> new ReportUnderCheck(each.report(), each.facts(), each.owed()))
            .toList();
    UnitUnderCheck unit =
        new UnitUnderCheck(plan.unit().dossier(), planned, places, settings.earlier());
    UnitCheck check = new UnitCheck(unit, settings.levels(), plan.unit().remarks());
    if (!hasErrors(noted(check.records(), ""))) {
      for (PlannedReport report : reports) {
        Optional<Document> document = compose(report, check, places);
        if (document.isPresent()) {
          write(report, dressed(marked(report, document.get(), check), settings.layout()));
        }
      }
      noted(check.unused(), "");
    }
    allowed.addAll(check.allowed());
  }

  private Optional<Document> compose(PlannedReport planned, UnitCheck check, Places places) {
    Outcome<Document> composed =
        Composer.compose(
            new Composer.Request(
                planned.template(), planned.facts(), planned.report(), places, planned.library()));
    noted(composed.diagnostics(), planned.name());
    Optional<Document> document = composed.value();
    if (composed.hasErrors()
        || document.isEmpty()
        || hasErrors(noted(check.document(planned.report(), document.get()), planned.name()))) {
      return Optional.empty();
    }
    this.composed++;
    if (explain) {
      figures.add(new ReportFigures(planned.name(), Explanation.of(document.get(), places)));
    }
    return document;
  }

  private Document marked(PlannedReport planned, Document document, UnitCheck check) {
    Optional<String> unfinished =
        settings.request().draft() && DraftMark.fits(document)
            ? check.unfinished(document)
            : Optional.empty();
    if (unfinished.isEmpty()) {
      return document;
    }
    Span at = planned.unit().places().span(planned.report().ref());
    noted(List.of(DraftMark.finding(planned.name(), unfinished.get(), at)), planned.name());
    return DraftMark.on(document);
  }

  private void write(PlannedReport planned, Document document) throws OutputFailure {
    if (output.isEmpty()) {
      return;
    }
    WriterSettings setting =
        new WriterSettings(
            settings.layout(), settings.request().fontFolders(), planned.unit().places());
    List<OutputEntry> outputs = new ArrayList<>();
    for (DocumentWriter format : formats) {
      Outcome<Rendition> bytes = format.write(document, setting);
      noted(bytes.diagnostics(), planned.name());
      if (bytes.value().isPresent()) {
        Rendition rendition = bytes.value().get();
        OutputEntry wanted =
            entry(planned.file(format.format()), format, setting, rendition)
                .with(output.get().how().of(document, format.format()));
        Placed placed =
            output
                .get()
                .placement()
                .put(wanted, planned.fileBeside(format.format()), rendition.bytes());
        outputs.add(placed.entry());
        written.addAll(placed.written());
        placed.beside().ifPresent(beside::add);
        foundInFolder.addAll(placed.found());
      }
    }
    if (!outputs.isEmpty()) {
      int warnings =
          (int)
              found.stream()
                  .filter(each -> each.report().equals(planned.name()))
                  .filter(each -> each.diagnostic().severity() == Severity.WARNING)
                  .count();
      entries.add(ReportEntries.of(planned, document, plan.digest(), warnings, outputs));
    }
  }

  private static OutputEntry entry(
      Path file, DocumentWriter format, WriterSettings setting, Rendition written) {
    return new OutputEntry(
        file.toString().replace('\\', '/'),
        format.format(),
        Sha256.of(written.bytes()),
        Crc32.of(written.bytes()),
        written.bytes().length,
        written.pages(),
        FontChecksum.of(format.fonts(setting.layout(), setting.fontFolders())));
  }

  /** The words around the text are the envelope's in every format, so the profile's go there. */
  private static Document dressed(Document document, PageLayout layout) {
    Envelope envelope = document.envelope();
    return new Document(
        envelope.withMarkWord(layout.markWord(envelope.head().markWord())),
        document.body(),
        document.attachments());
  }

  private List<Diagnostic> noted(List<Diagnostic> diagnostics, String report) {
    diagnostics.forEach(each -> found.add(new ReportFinding(each, report)));
    return diagnostics;
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /** What the files allow. */
  List<AllowedFinding> allowed() {
    return allowed;
  }

  List<ReportFinding> found() {
    return found;
  }

  /** Whether every report that is wanted was made in every format. */
  boolean complete() {
    return entries.size() == plan.reports().size()
        && entries.stream().allMatch(each -> each.outputs().size() == formats.size())
        && entries.stream()
            .flatMap(each -> each.outputs().stream())
            .allMatch(each -> each.edited().isEmpty())
        && found.stream().noneMatch(each -> each.diagnostic().severity() == Severity.ERROR);
  }

  List<ReportEntry> entries() {
    return entries;
  }

  int composed() {
    return composed;
  }

  List<Path> written() {
    return written;
  }

  /** Documents that were written beside such as were changed by hand. */
  List<OutputEntry> beside() {
    return beside;
  }

  /**
   * What was found where the documents go. It is no word of the unit, so the manifest does not keep
   * it: the next run looks again.
   */
  List<Diagnostic> foundInFolder() {
    return foundInFolder;
  }

  List<ReportFigures> figures() {
    return figures;
  }
}
