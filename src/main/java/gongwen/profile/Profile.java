package gongwen.profile;

import gongwen.check.RuleLevels;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.layout.PageLayout;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.Vocabulary;
import gongwen.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A profile: a YAML file with what an office does otherwise than the standard. The keys of the file
 * are those of {@link ProfileFile}.
 *
 * @param layout the page
 * @param levels how much each rule weighs
 */
public record Profile(PageLayout layout, RuleLevels levels) {
  /** The standard's page, and each rule as it says itself. */
  public static final Profile STANDARD = new Profile(PageLayout.standard(), RuleLevels.OWN);

  /**
   * Reads a profile. What it changes of the page is reported as {@code info} with the standard's
   * value, clause and strength; what no page can be made of, and a rule that is not known, are
   * errors.
   */
  public static Outcome<Profile> read(SourceText source) {
    Diagnostics found = new Diagnostics();
    RuleLevelsDecoder levels = new RuleLevelsDecoder();
    Decoder decoder = Decoder.plain().with(RuleLevels.class, levels);
    Map<String, Span> spans = new LinkedHashMap<>();
    Optional<ProfileFile> file =
        found
            .take(YamlReader.read(source, new Vocabulary(ProfileFile.class).free(RuleLevels.class)))
            .flatMap(
                node ->
                    found.take(
                        decoder.decode(
                            ProfileFile.class,
                            node,
                            Ref.root(source.name()),
                            (ref, value) -> spans.put(ref.path(), value.span()))));
    Optional<Profile> profile =
        file.flatMap(
            read ->
                found
                    .take(PageDeviations.layout(source, read, spans))
                    .map(page -> new Profile(page, read.rules().orElse(RuleLevels.OWN))));
    levels.faults().forEach(found::add);
    return found.outcome(profile);
  }
}
