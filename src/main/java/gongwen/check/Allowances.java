package gongwen.check;

import gongwen.check.rule.Rule;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.diagnostic.Severity;
import gongwen.text.Nearest;
import gongwen.yaml.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the files of a unit allow. An allowance holds for the value or the record that begins on the
 * line of the comment, or on the next one when the comment has a line of its own. One that is not
 * understood or gives no reason allows nothing and is reported.
 */
final class Allowances {
  private static final Set<String> VERBS = Set.of("allow", "允许");

  private final List<Allowance> all = new ArrayList<>();
  private final Set<Allowance> used = new HashSet<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  Allowances(List<Remark> remarks) {
    remarks.forEach(this::read);
  }

  /** Remarks that allow nothing. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  Optional<Allowance> of(Diagnostic finding) {
    Optional<Allowance> allowance =
        all.stream()
            .filter(each -> each.rule().equals(finding.id()))
            .filter(each -> finding.span().filter(each::covers).isPresent())
            .findFirst();
    allowance.ifPresent(used::add);
    return allowance;
  }

  /** Those to which nothing was found. */
  List<Allowance> unused() {
    return all.stream().filter(each -> !used.contains(each)).toList();
  }

  private void read(Remark remark) {
    String[] words = remark.text().split("\\s+", 3);
    if (!VERBS.contains(words[0])) {
      faults.add(
          Diagnostic.of(
                  CheckCode.UNKNOWN_REMARK,
                  remark.span(),
                  Message.of("看不懂这条批注", "this remark is not understood"))
              .hint("写成 # gongwen: allow 规则 理由", "write # gongwen: allow RULE reason"));
      return;
    }
    String rule = words.length > 1 ? words[1] : "";
    List<String> codes = Rules.all().stream().map(Rule::code).toList();
    if (!codes.contains(rule)) {
      faults.add(unknown(remark, rule, codes));
    } else if (words.length < 3) {
      faults.add(
          Diagnostic.of(
                  CheckCode.ALLOWED_WITHOUT_REASON,
                  remark.span(),
                  Message.of(
                      "允许 %s 要写明理由，没有理由不算数",
                      "an allowance of %s needs a reason; without one it does not count", rule))
              .hint("在规则后面写上理由", "write the reason after the rule"));
    } else {
      all.add(new Allowance(rule, words[2].strip(), remark.span(), remark.about()));
    }
  }

  private static Diagnostic unknown(Remark remark, String rule, List<String> codes) {
    Diagnostic fault =
        Diagnostic.of(
                CheckCode.UNKNOWN_RULE,
                remark.span(),
                Message.of("没有“%s”这条规则", "there is no rule \"%s\"", rule))
            .as(Severity.WARNING);
    Optional<String> nearest = Nearest.of(rule, codes);
    if (nearest.isEmpty()) {
      return fault.hint(
          "规则的代码就是提示里方括号中的那个词", "the code of a rule is the word in brackets in its findings");
    }
    Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", nearest.get());
    return Rewriting.within(remark.span(), rule, nearest.get()).map(offered::fix).orElse(offered);
  }
}
