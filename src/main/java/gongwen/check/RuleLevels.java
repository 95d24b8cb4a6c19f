package gongwen.check;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.Severity;
import gongwen.text.Nearest;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much each rule weighs: what it says itself, or what a profile says under {@code rules 规则} — a
 * map from codes of rules to {@code off 不查}, {@code info 说明}, {@code warning 警告} or {@code error
 * 错误}.
 */
public final class RuleLevels {
  /** Each as the rule says. */
  public static final RuleLevels OWN = new RuleLevels(Map.of());

  /** The rules over what is still to be filled in. */
  private static final List<String> UNFINISHED = List.of("placeholder-left", "empty-list");

  private static final Map<String, Optional<Severity>> WORDS = words();

  private final Map<String, Optional<Severity>> given;

  private RuleLevels(Map<String, Optional<Severity>> given) {
    this.given = given;
  }

  private static Map<String, Optional<Severity>> words() {
    Map<String, Optional<Severity>> words = new LinkedHashMap<>();
    words.put("off", Optional.empty());
    words.put("不查", Optional.empty());
    words.put("info", Optional.of(Severity.INFO));
    words.put("说明", Optional.of(Severity.INFO));
    words.put("warning", Optional.of(Severity.WARNING));
    words.put("警告", Optional.of(Severity.WARNING));
    words.put("error", Optional.of(Severity.ERROR));
    words.put("错误", Optional.of(Severity.ERROR));
    return words;
  }

  /**
   * The same for papers that say of themselves that they are drafts: what is still to be filled in
   * weighs no more than information.
   */
  public RuleLevels forDrafts() {
    Map<String, Optional<Severity>> drafts = new LinkedHashMap<>(given);
    for (String code : UNFINISHED) {
      of(Rules.of(code)).ifPresent(any -> drafts.put(code, Optional.of(Severity.INFO)));
    }
    return new RuleLevels(drafts);
  }

  /** Empty when the rule is not to be run. */
  Optional<Severity> of(Rule rule) {
    return given.getOrDefault(rule.code(), Optional.of(rule.severity()));
  }

  /** What a profile says of rules. Faults of the rest of the profile are not told here. */
  public static Outcome<RuleLevels> read(SourceText profile) {
    Diagnostics found = new Diagnostics();
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    YamlReader.read(profile)
        .value()
        .flatMap(RuleLevels::entry)
        .ifPresent(rules -> rules.entries().forEach(each -> read(each, levels, found)));
    return found.outcome(Optional.of(new RuleLevels(levels)));
  }

  private static Optional<Mapping> entry(YamlNode root) {
    List<Entry> entries = root instanceof Mapping mapping ? mapping.entries() : List.of();
    return entries.stream()
        .filter(each -> each.key().value().equals("rules") || each.key().value().equals("规则"))
        .map(Entry::value)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .findFirst();
  }

  private static void read(Entry entry, Map<String, Optional<Severity>> levels, Diagnostics found) {
    List<String> codes = Rules.all().stream().map(Rule::code).toList();
    String code = entry.key().value();
    String word = entry.value() instanceof Scalar scalar ? scalar.value() : "";
    if (!codes.contains(code)) {
      Diagnostic fault =
          Diagnostic.error(
              "unknown-rule",
              entry.key().span(),
              Message.of("没有“%s”这条规则", "there is no rule \"%s\"", code));
      Optional<String> nearest = Nearest.of(code, codes);
      found.add(
          nearest.isPresent()
              ? fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get())
              : fault);
    } else if (!WORDS.containsKey(word)) {
      found.add(
          Diagnostic.error(
                  "unknown-level",
                  entry.value().span(),
                  Message.of("规则不能设成“%s”", "a rule cannot be set to \"%s\"", word))
              .hint(
                  "可以写：off（不查）、info（说明）、warning（警告）、error（错误）",
                  "it is one of: off, info, warning, error"));
    } else {
      levels.put(code, WORDS.getOrDefault(word, Optional.empty()));
    }
  }
}
