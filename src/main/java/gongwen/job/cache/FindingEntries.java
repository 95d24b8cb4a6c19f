package gongwen.job.cache;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostic.Related;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import gongwen.job.plan.BaseFolder;
import gongwen.job.plan.Input;
import gongwen.manifest.FindingEntry;
import gongwen.manifest.FindingEntry.HintEntry;
import gongwen.manifest.FindingEntry.PlaceEntry;
import gongwen.manifest.FindingEntry.RelatedEntry;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings as a manifest has them, and back. */
public final class FindingEntries {
  private final BaseFolder base;

  public FindingEntries(BaseFolder base) {
    this.base = base;
  }

  public FindingEntry entry(AllowedFinding found) {
    return entry(found.finding(), "", found.reason());
  }

  public FindingEntry entry(Diagnostic found, String report) {
    return entry(found, report, "");
  }

  private FindingEntry entry(Diagnostic found, String report, String allowed) {
    return new FindingEntry(
        found.severity().name().toLowerCase(Locale.ROOT),
        found.id(),
        found.message().zh(),
        found.message().en(),
        report,
        allowed,
        found.span().map(this::place),
        found.hints().stream().map(hint -> new HintEntry(hint.zh(), hint.en())).toList(),
        found.related().stream()
            .map(
                each ->
                    new RelatedEntry(place(each.span()), each.message().zh(), each.message().en()))
            .toList());
  }

  private PlaceEntry place(Span span) {
    String name = file(span);
    Path file = Path.of(name);
    return new PlaceEntry(
        (Files.exists(file) ? base.key(BaseFolder.real(file)) : name) + sheet(span),
        span.start().line(),
        span.start().column(),
        span.end().line(),
        span.end().column(),
        lines(span));
  }

  /** The file, without the sheet of it that is called as the text is. */
  private static String file(Span span) {
    return Place.of(span) instanceof Place.InSheet cell ? cell.file() : span.source().name();
  }

  private static String sheet(Span span) {
    return span.source().name().substring(file(span).length());
  }

  /** The line that shows the place, the first of a longer stretch; none of a sheet. */
  private static List<String> lines(Span span) {
    return span.source().cells()
        ? List.of()
        : List.of(span.source().line(span.start().line()).orElse(""));
  }

  public Diagnostic finding(FindingEntry entry, Input input) {
    Severity severity = Severity.valueOf(entry.severity().toUpperCase(Locale.ROOT));
    return new Diagnostic(
        new ForeignCode(entry.code(), severity),
        severity,
        new Message(entry.zh(), entry.en()),
        entry.place().map(place -> Place.of(span(place, input))).orElse(Place.NOWHERE),
        entry.hints().stream().map(hint -> new Message(hint.zh(), hint.en())).toList(),
        entry.related().stream()
            .map(each -> new Related(span(each.place(), input), new Message(each.zh(), each.en())))
            .toList(),
        Optional.empty());
  }

  private Span span(PlaceEntry place, Input input) {
    Span cell = Span.startOf(SourceText.ofCells(place.file()));
    boolean sheet = place.lines().isEmpty();
    String file = sheet ? file(cell) : place.file();
    Path real = base.path(file);
    String name = Files.exists(real) ? BaseFolder.shown(real, input) : file;
    SourceText source =
        sheet
            ? SourceText.ofCells(name + sheet(cell))
            : SourceText.excerpt(name, place.line(), place.lines());
    return new Span(
        source,
        new Position(place.line(), place.column()),
        new Position(place.endLine(), place.endColumn()));
  }

  /** The same findings, holding no more of the texts than the lines that are shown. */
  public static List<Diagnostic> slim(List<Diagnostic> found) {
    List<Diagnostic> slim = new ArrayList<>();
    for (Diagnostic each : found) {
      slim.add(
          new Diagnostic(
              each.code(),
              each.severity(),
              each.message(),
              each.span().map(FindingEntries::slim).map(Place::of).orElse(Place.NOWHERE),
              hints(each),
              each.related().stream()
                  .map(other -> new Related(slim(other.span()), other.message()))
                  .toList(),
              each.fix().map(FindingEntries::slim)));
    }
    return slim;
  }

  /** In a table people do not see lines and columns of text. */
  private static List<Message> hints(Diagnostic found) {
    List<Message> hints = new ArrayList<>(found.hints());
    found
        .span()
        .flatMap(span -> span.source().cell(span.start()))
        .ifPresent(
            cell ->
                hints.add(
                    cell.heading().isEmpty()
                        ? Message.of("在表格里是第%d行", "in the table it is row %d", cell.row())
                        : Message.of(
                            "在表格里是第%d行“%s”列",
                            "in the table it is row %d, column \"%s\"",
                            cell.row(),
                            cell.heading())));
    return hints;
  }

  private static Fix slim(Fix fix) {
    return new Fix(
        fix.safe(),
        fix.edits().stream().map(each -> new Edit(slim(each.span()), each.text())).toList());
  }

  /** The same of findings that the files allow. */
  public static List<AllowedFinding> slimAllowed(List<AllowedFinding> found) {
    return found.stream()
        .map(each -> new AllowedFinding(slim(List.of(each.finding())).get(0), each.reason()))
        .toList();
  }

  public static Span slim(Span span) {
    SourceText source = span.source();
    SourceText few =
        source.cells()
            ? source
            : SourceText.excerpt(source.name(), span.start().line(), lines(span));
    return new Span(few, span.start(), span.end());
  }
}
