package gongwen.job.plan;

import gongwen.check.RuleLevels;
import gongwen.check.earlier.EarlierDocument;
import gongwen.check.earlier.EarlierTexts;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.facts.PeriodWords;
import gongwen.layout.PageLayout;
import gongwen.manifest.Version;
import gongwen.profile.Profile;
import gongwen.source.FileText;
import gongwen.template.library.TemplateLibrary;
import gongwen.text.Sha256;
import gongwen.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What all units of a run have in common.
 *
 * @param digest of all of it that changes documents, and of the program's version
 */
public record RunSettings(
    Request request,
    PageLayout layout,
    RuleLevels levels,
    ReportKinds kinds,
    NamePattern names,
    EarlierTexts earlier,
    Optional<ExpectedUnits> expected,
    String digest) {

  /** Without a value when the profile, the template or a document that was given has errors. */
  public static Outcome<RunSettings> of(Request request, NamePattern names) {
    Diagnostics found = new Diagnostics();
    Optional<SourceText> profile = request.profile().flatMap(path -> found.take(read(path)));
    Optional<Profile> read =
        request.profile().isEmpty()
            ? Optional.of(Profile.STANDARD)
            : profile.flatMap(text -> found.take(Profile.read(text)));
    Optional<ReportKinds> kinds = found.take(ReportKinds.of(request.selection().template()));
    Optional<List<EarlierDocument>> documents = found.take(EarlierDocuments.of(request));
    Optional<ExpectedUnits> expected =
        request.expected().flatMap(list -> found.take(ExpectedUnits.read(list)));
    if (request.expected().isPresent() && expected.isEmpty()) {
      return Outcome.failed(found.list());
    }
    if (read.isEmpty() || kinds.isEmpty() || documents.isEmpty()) {
      return Outcome.failed(found.list());
    }
    StringBuilder all = new StringBuilder("gongwen ").append(Version.text());
    part(all, names.toString());
    part(all, profile.map(SourceText::text).orElse(""));
    if (request.draft()) {
      part(all, "draft");
    }
    // They change no document, but what is reported of documents that are up to date.
    documents.get().forEach(document -> part(all, document.toString()));
    if (kinds.get().asking()) {
      part(all, request.selection().template().orElse(""));
      request.selection().periods().forEach(period -> part(all, PeriodWords.key(period)));
      kinds
          .get()
          .given()
          .flatMap(folder -> TemplateLibrary.inFolder(folder).value())
          .ifPresent(
              template ->
                  template
                      .files()
                      .forEach(
                          (name, text) -> {
                            part(all, name);
                            part(all, text);
                          }));
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return found.outcome(
        Optional.of(
            new RunSettings(
                request,
                read.get().layout(),
                request.draft() ? read.get().levels().forDrafts() : read.get().levels(),
                kinds.get(),
                names,
                EarlierTexts.of(documents.get()),
                expected,
                Sha256.of(bytes))));
  }

  private static Outcome<SourceText> read(Path profile) {
    return FileText.read(profile, profile.toString(), Optional.empty());
  }

  private static void part(StringBuilder all, String text) {
    all.append('\n').append(text.length()).append(':').append(text);
  }
}
