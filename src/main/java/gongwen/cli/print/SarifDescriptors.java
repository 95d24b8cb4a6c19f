package gongwen.cli.print;

import gongwen.catalogue.Catalogue;
import gongwen.check.RulePage;
import gongwen.check.RulePage.Entry;
import gongwen.check.rule.Declaration;
import gongwen.diagnostic.DiagnosticCode;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Meaning;
import gongwen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a SARIF log says of codes, in the order in which they were asked for: a rule as its page
 * explains it, any other code as the catalogue does. Code scanning takes no code without a text.
 */
final class SarifDescriptors {
  private final Language language;
  private final Map<String, Entry> page;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Object> descriptors = new ArrayList<>();

  SarifDescriptors(Language language) {
    this.language = language;
    this.page = RulePage.read(language);
  }

  /** Where the code is among the descriptors. */
  int index(DiagnosticCode code) {
    return indexes.computeIfAbsent(
        code.id(),
        id -> {
          descriptors.add(descriptor(Catalogue.find(id).orElse(code)));
          return descriptors.size() - 1;
        });
  }

  List<Object> all() {
    return List.copyOf(descriptors);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private Map<String, Object> descriptor(DiagnosticCode code) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("id", code.id());
    descriptor.put("shortDescription", text(code.meaning().summary().in(language)));
    descriptor.putAll(code instanceof Declaration rule ? ofRule(rule) : ofFault(code));
    return descriptor;
  }

  private Map<String, Object> ofRule(Declaration rule) {
    Entry entry =
        Optional.ofNullable(page.get(rule.id()))
            .orElseThrow(() -> new IllegalStateException("the rules' page lacks " + rule.id()));
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", entry.why());
    help.put("markdown", entry.text().replaceAll("(?m)^```yaml .*$", "```yaml"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("strength", rule.strength().en());
    properties.put("source", rule.source().in(language));
    Map<String, Object> said = said(text(entry.why()), help, rule);
    said.put("properties", properties);
    return said;
  }

  private Map<String, Object> ofFault(DiagnosticCode code) {
    Meaning meaning = code.meaning();
    return said(
        text(meaning.summary().sentence(language)), text(meaning.help().sentence(language)), code);
  }

  private static Map<String, Object> said(
      Map<String, Object> description, Map<String, Object> help, DiagnosticCode code) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("fullDescription", description);
    said.put("help", help);
    said.put("defaultConfiguration", Map.of("level", level(code.severity())));
    return said;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
