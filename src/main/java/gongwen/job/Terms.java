package gongwen.job;

import gongwen.check.EarlierPaper;
import gongwen.check.EarlierTexts;
import gongwen.check.RuleLevels;
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
 * @param settings digest of all of it that changes documents, and of the program's version
 */
record Terms(
    Order order,
    PageLayout layout,
    RuleLevels levels,
    Kinds kinds,
    NamePattern names,
    EarlierTexts earlier,
    String settings) {

  /** Without a value when the profile, the template or a paper that was given has errors. */
  static Outcome<Terms> of(Order order, NamePattern names) {
    Diagnostics found = new Diagnostics();
    Optional<SourceText> profile = order.profile().flatMap(path -> found.take(read(path)));
    Optional<Profile> read =
        order.profile().isEmpty()
            ? Optional.of(Profile.STANDARD)
            : profile.flatMap(text -> found.take(Profile.read(text)));
    Optional<Kinds> kinds = found.take(Kinds.of(order.choice().template()));
    Optional<List<EarlierPaper>> papers = found.take(EarlierPapers.of(order));
    if (read.isEmpty() || kinds.isEmpty() || papers.isEmpty()) {
      return Outcome.failed(found.list());
    }
    StringBuilder all = new StringBuilder("gongwen ").append(Version.text());
    part(all, names.toString());
    part(all, profile.map(SourceText::text).orElse(""));
    if (order.draft()) {
      part(all, "draft");
    }
    // They change no document, but what is told of documents that stand.
    papers.get().forEach(paper -> part(all, paper.toString()));
    if (kinds.get().asking()) {
      part(all, order.choice().template().orElse(""));
      order.choice().periods().forEach(period -> part(all, PeriodWords.key(period)));
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
            new Terms(
                order,
                read.get().layout(),
                order.draft() ? read.get().levels().forDrafts() : read.get().levels(),
                kinds.get(),
                names,
                EarlierTexts.of(papers.get()),
                Sha256.of(bytes))));
  }

  private static Outcome<SourceText> read(Path profile) {
    return FileText.read(profile, profile.toString(), Optional.empty());
  }

  private static void part(StringBuilder all, String text) {
    all.append('\n').append(text.length()).append(':').append(text);
  }
}
