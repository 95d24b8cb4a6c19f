package gongwen.cli.print;

import gongwen.check.RulePage;
import gongwen.check.RulePage.Entry;
import gongwen.check.Rules;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a SARIF log says of the rules: all that the program has, as their page explains them, and
 * the codes of other faults as they come.
 */
final class SarifRules {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Object> descriptors = new ArrayList<>();

  SarifRules(Language language) {
    Map<String, Entry> page = RulePage.read(language);
    for (Rule rule : Rules.all()) {
      add(
          rule.code(),
          descriptor(rule, Optional.ofNullable(page.get(rule.code())).orElseThrow(), language));
    }
  }

  /** Where the rule stands among the descriptors. */
  int index(String code) {
    if (!indexes.containsKey(code)) {
      add(code, Map.of("id", code));
    }
    return indexes.getOrDefault(code, -1);
  }

  List<Object> descriptors() {
    return List.copyOf(descriptors);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private void add(String code, Map<String, Object> descriptor) {
    indexes.put(code, descriptors.size());
    descriptors.add(descriptor);
  }

  private static Map<String, Object> descriptor(Rule rule, Entry entry, Language language) {
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", entry.why());
    help.put("markdown", entry.text().replaceAll("(?m)^```yaml .*$", "```yaml"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("strength", rule.declaration().strength().en());
    properties.put("source", rule.declaration().source().in(language));
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("id", rule.code());
    descriptor.put("shortDescription", Map.of("text", rule.declaration().name().in(language)));
    descriptor.put("fullDescription", Map.of("text", entry.why()));
    descriptor.put("help", help);
    descriptor.put("defaultConfiguration", Map.of("level", level(rule.declaration().severity())));
    descriptor.put("properties", properties);
    return descriptor;
  }
}
