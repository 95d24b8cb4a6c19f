package gongwen.catalogue;

import gongwen.archive.ArchiveCode;
import gongwen.changes.ChangesCode;
import gongwen.check.CheckCode;
import gongwen.check.Rules;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.FileCode;
import gongwen.fix.FixCode;
import gongwen.font.FontCode;
import gongwen.inspect.measured.InspectCode;
import gongwen.job.plan.JobCode;
import gongwen.manifest.ManifestCode;
import gongwen.markdown.MarkdownCode;
import gongwen.profile.ProfileCode;
import gongwen.sheet.SheetCode;
import gongwen.source.UnitFileCode;
import gongwen.template.compose.CompositionCode;
import gongwen.template.sandbox.TemplateCode;
import gongwen.yaml.YamlCode;
import gongwen.yaml.repair.SlipCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All codes, each once: the enumerations of the rooms, and the rules. */
public final class Catalogue {
  private static final List<DiagnosticCode> ALL =
      Stream.of(
              FileCode.values(),
              YamlCode.values(),
              SlipCode.values(),
              SheetCode.values(),
              UnitFileCode.values(),
              MarkdownCode.values(),
              TemplateCode.values(),
              CompositionCode.values(),
              ProfileCode.values(),
              CheckCode.values(),
              Rules.all().stream().map(Rule::declaration).toArray(DiagnosticCode[]::new),
              FixCode.values(),
              FontCode.values(),
              InspectCode.values(),
              ManifestCode.values(),
              JobCode.values(),
              ArchiveCode.values(),
              ChangesCode.values())
          .flatMap(Stream::of)
          .sorted(Comparator.comparing(DiagnosticCode::id))
          .toList();

  private static final Map<String, DiagnosticCode> BY_ID =
      ALL.stream().collect(Collectors.toMap(DiagnosticCode::id, Function.identity()));

  private Catalogue() {}

  /** In the order of their ids. */
  public static List<DiagnosticCode> all() {
    return ALL;
  }

  /** The code with this id; empty for one that a user's own template made up. */
  public static Optional<DiagnosticCode> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
