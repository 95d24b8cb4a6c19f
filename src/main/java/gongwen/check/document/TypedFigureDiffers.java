package gongwen.check.document;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.DocumentLine;
import gongwen.check.rule.DocumentRule;
import gongwen.check.rule.DocumentUnderCheck;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RuleSources;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.document.Origin;
import gongwen.facts.Counted;
import gongwen.facts.Facts;
import gongwen.facts.Scope;
import gongwen.standard.Strength;
import gongwen.text.Approximation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that was typed behind the name of a kind of activity, in its own measure, and that the
 * ledger does not count in the report's period. Only where nothing else is in the sentence that may
 * narrow it: another time than the period, a part, another number, what is still to be done.
 */
final class TypedFigureDiffers extends DocumentRule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:活动|会议|工作)?(?:共|了|累计)?(?<n>\\d{1,6})(?<measure>\\p{IsHan}{1,3})(?=[，。；、,;]|$)");

  /** What may say of which part or time the sentence speaks. */
  private static final Pattern NARROWS =
      Pattern.compile(
          "[年月旬季周日天\\d每各班部其另后前间" + OwnText.COMPUTED + "]|学期|以来|阶段|期间|专项|下一|下步|计划|打算|安排|要求|目标|力争|将");

  private static final Pattern VERBS = Pattern.compile("认真|扎实|共|累计|先后|已|组织|开展|举办|召开|进行|实施|完成|了");

  TypedFigureDiffers() {
    super(
        Declaration.of(
            "typed-figure-differs",
            "手写的数字与台账不一致",
            "a typed figure that differs from the ledger's",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(DocumentUnderCheck document, Diagnostics out) {
    Facts facts = document.facts();
    List<String> kinds = facts.kinds(Scope.OWN).stream().filter(kind -> kind.length() > 1).toList();
    OwnPeriod period = OwnPeriod.of(document.source());
    boolean narrowed = false;
    for (DocumentLine line : document.lines()) {
      if (line.level() > 0) {
        narrowed = NARROWS.matcher(period.without(line.text())).find();
      }
      if (!narrowed && line.attachment() == 0 && line.origin() instanceof Origin.Written) {
        String typed = line.typed();
        for (String kind : kinds) {
          for (int at = typed.indexOf(kind); at >= 0; at = typed.indexOf(kind, at + 1)) {
            check(document, period, line, typed, kind, at, out);
          }
        }
      }
    }
  }

  private void check(
      DocumentUnderCheck document,
      OwnPeriod period,
      DocumentLine line,
      String typed,
      String kind,
      int at,
      Diagnostics out) {
    Matcher number = NUMBER.matcher(typed).region(at + kind.length(), typed.length());
    if (!number.lookingAt() || !plain(document, period.without(typed.substring(0, at)))) {
      return;
    }
    Facts facts = document.facts();
    String measure = number.group("measure");
    Optional<Counted> own = counted(facts, kind, measure);
    BigDecimal said = new BigDecimal(number.group("n"));
    if (own.isPresent() && counts(facts, kind, measure).noneMatch(n -> n.compareTo(said) == 0)) {
      out.add(
          found(
                  document.place(line, at, number.end()),
                  Message.of(
                      "“%s”，台账里这一时段是%s",
                      "“%s”: in this period the ledger counts %s",
                      typed.substring(at, number.end()),
                      own.get().figure().text()))
              .hint(
                  "改正文字或台账；写成 ${次数(\"%s\")} 就由程序计数",
                  "correct the text or the ledger; ${count(\"%s\")} is counted by the program",
                  kind));
    }
  }

  /** Whether nothing before the name narrows it, and the clause only says that it was done. */
  private static boolean plain(DocumentUnderCheck document, String before) {
    int sentence = last(before, "。；：！？");
    int clause = last(before, "。；：！？，、");
    String verbs = VERBS.matcher(before.substring(clause)).replaceAll("");
    boolean ours =
        verbs.isEmpty()
            || verbs.equals(document.unit().records().unit().selfName())
            || verbs.equals(document.unit().records().unit().shortOrFullName());
    return ours && !NARROWS.matcher(before.substring(sentence)).find();
  }

  private static int last(String text, String marks) {
    int at = text.length();
    while (at > 0 && marks.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** What the ledger counts itself, if it counts the kind in this measure, and exactly. */
  private static Optional<Counted> counted(Facts facts, String kind, String measure) {
    boolean measured =
        facts.dossier().own().ledgers().activities().stream()
            .filter(activity -> activity.kind().equals(kind))
            .map(each -> each.extent().measureOrDefault())
            .anyMatch(measure::equals);
    return Optional.of(facts.count(List.of(kind), Scope.OWN, Optional.of(measure)))
        .filter(
            counted ->
                measured
                    && counted.unrecorded().vague().isEmpty()
                    && counted.figure().value().approximation() == Approximation.EXACT);
  }

  /** Every number that the sentence may mean: own, members', all; in one measure, or all times. */
  private static Stream<BigDecimal> counts(Facts facts, String kind, String measure) {
    return Arrays.stream(Scope.values())
        .flatMap(
            scope ->
                Stream.of(
                    facts.count(List.of(kind), scope, Optional.of(measure)),
                    facts.count(List.of(kind), scope, Optional.empty())))
        .map(counted -> counted.figure().value().number());
  }
}
