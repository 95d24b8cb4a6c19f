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
import gongwen.job.output.OutputFolder;
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
import java.util.function.BiPredicate;

/**
 * Makes the reports of one unit. A fault in the unit's records stops them all, one in a report that
 * report only.
 */
final class UnitMaker {
  private final RunSettings settings;
  private final UnitPlan prepared;
  private final Optional<OutputFolder> output;
  private final List<DocumentWriter> formats;
  private final boolean explain;

  private final List<ReportFinding> found = new ArrayList<>();
  private final List<AllowedFinding> allowed = new ArrayList<>();
  private final List<ReportEntry> entries = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final List<ReportFigures> explained = new ArrayList<>();
  private int composed;

  /**
   * @param output where to; empty: everything is composed and checked, and nothing written
   */
  UnitMaker(
      RunSettings settings,
      UnitPlan prepared,
      Optional<OutputFolder> output,
      List<DocumentWriter> formats,
      boolean explain) {
    this.settings = settings;
    this.prepared = prepared;
    this.output = output;
    this.formats = formats;
    this.explain = explain;
    prepared.found().forEach(each -> found.add(new ReportFinding(each, "")));
  }

  /**
   * @param mayMake asked for each report, by its number and its place in the output folder
   */
  void make(BiPredicate<Integer, String> mayMake) throws OutputFailure {
    Places places = prepared.unit().places();
    List<ReportUnderCheck> reports =
        prepared.reports().stream()
            .map(each -> new ReportUnderCheck(each.report(), each.facts()))
            .toList();
    UnitUnderCheck unit =
        new UnitUnderCheck(prepared.unit().dossier(), reports, places, settings.earlier());
    UnitCheck check = new UnitCheck(unit, settings.levels(), prepared.unit().remarks());
    if (!hasErrors(told(check.records(), ""))) {
      make(mayMake, check, places);
      told(check.unused(), "");
    }
    allowed.addAll(check.allowed());
  }

  private void make(BiPredicate<Integer, String> mayMake, UnitCheck check, Places places)
      throws OutputFailure {
    for (int i = 0; i < prepared.reports().size(); i++) {
      PlannedReport report = prepared.reports().get(i);
      if (mayMake.test(i, report.path())) {
        Optional<Document> document = compose(report, check, places);
        if (document.isPresent()) {
          write(report, dressed(marked(report, document.get(), check), settings.layout()));
        }
      }
    }
  }

  private Optional<Document> compose(PlannedReport planned, UnitCheck check, Places places) {
    Outcome<Document> composed =
        Composer.compose(
            new Composer.Request(
                planned.template(),
                planned.unit().dossier(),
                planned.report(),
                places,
                planned.library()));
    told(composed.diagnostics(), planned.name());
    Optional<Document> document = composed.value();
    if (composed.hasErrors()
        || document.isEmpty()
        || hasErrors(told(check.document(planned.report(), document.get()), planned.name()))) {
      return Optional.empty();
    }
    this.composed++;
    if (explain) {
      explained.add(new ReportFigures(planned.name(), Explanation.of(document.get(), places)));
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
    told(List.of(DraftMark.told(planned.name(), unfinished.get(), at)), planned.name());
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
      told(bytes.diagnostics(), planned.name());
      if (bytes.value().isPresent()) {
        Path file = planned.file(format.format());
        written.add(output.get().write(file, bytes.value().get().bytes()));
        outputs.add(entry(file, format, setting, bytes.value().get()));
      }
    }
    if (!outputs.isEmpty()) {
      int warnings =
          (int)
              found.stream()
                  .filter(each -> each.report().equals(planned.name()))
                  .filter(each -> each.diagnostic().severity() == Severity.WARNING)
                  .count();
      entries.add(ReportEntries.of(planned, document, prepared.digest(), warnings, outputs));
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

  private List<Diagnostic> told(List<Diagnostic> diagnostics, String report) {
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
    return entries.size() == prepared.reports().size()
        && entries.stream().allMatch(each -> each.outputs().size() == formats.size())
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

  List<ReportFigures> explained() {
    return explained;
  }
}
