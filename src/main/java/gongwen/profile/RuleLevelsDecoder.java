package gongwen.profile;

import gongwen.check.CheckCode;
import gongwen.check.RuleLevels;
import gongwen.check.Rules;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.diagnostic.Severity;
import gongwen.text.Nearest;
import gongwen.yaml.Choices;
import gongwen.yaml.Choices.Choice;
import gongwen.yaml.DecodeContext;
import gongwen.yaml.ValueDecoder;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a map from codes of rules to {@link RuleLevel}s. Its faults are collected apart from those
 * of other values: the page can be read without the rules, so that one run reports what is wrong
 * with either.
 */
final class RuleLevelsDecoder implements ValueDecoder<RuleLevels> {
  private static final List<String> CODES = Rules.all().stream().map(Rule::code).toList();

  private final Diagnostics faults = new Diagnostics();

  List<Diagnostic> faults() {
    return faults.list();
  }

  @Override
  public Optional<RuleLevels> decode(YamlNode node, DecodeContext at) {
    if (!(node instanceof Mapping mapping)) {
      at.wrongType(node, Message.of("规则和轻重", "rules and what they weigh"));
      return Optional.empty();
    }
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      level(entry).ifPresent(level -> levels.put(entry.key().value(), level.severity()));
    }
    return Optional.of(new RuleLevels(levels));
  }

  private Optional<RuleLevel> level(Entry entry) {
    String code = entry.key().value();
    if (!CODES.contains(code)) {
      faults.add(unknownRule(entry));
      return Optional.empty();
    }
    String word = entry.value() instanceof Scalar scalar ? scalar.value() : "";
    Optional<Choice> choice = Choices.of(RuleLevel.class).find(word);
    if (choice.isEmpty()) {
      faults.add(unknownLevel(entry, word));
    }
    return choice.map(each -> (RuleLevel) each.constant());
  }

  private static Diagnostic unknownRule(Entry entry) {
    String code = entry.key().value();
    Diagnostic fault =
        Diagnostic.of(
            CheckCode.UNKNOWN_RULE,
            entry.key().span(),
            Message.of("没有“%s”这条规则", "there is no rule \"%s\"", code));
    return Nearest.of(code, CODES)
        .map(
            near -> {
              Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", near);
              return Rewriting.within(entry.key().span(), code, near)
                  .map(offered::fix)
                  .orElse(offered);
            })
        .orElse(fault);
  }

  private static Diagnostic unknownLevel(Entry entry, String word) {
    return Diagnostic.of(
            ProfileCode.UNKNOWN_LEVEL,
            entry.value().span(),
            Message.of("规则不能设成“%s”", "a rule cannot be set to \"%s\"", word))
        .hint(
            "可以写：off（不查）、info（说明）、warning（警告）、error（错误）",
            "it is one of: off, info, warning, error");
  }
}
