package gongwen.check.record;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.OwnText;
import gongwen.check.rule.RecordRule;
import gongwen.check.rule.RuleSources;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.standard.Strength;
import gongwen.text.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that the ledger only plans, and the unit's own words report as done: its title with 已
 * or 了 before it, or with a word of completion behind it. What was also done once is left alone.
 */
final class PlannedAsDone extends RecordRule {
  /** A shorter title is a word of every day, and found anywhere. */
  private static final int SHORTEST = 4;

  private static final String DONE_BEFORE =
      "(?:(?:召开|开展|举办|举行|组织|完成|进行|实施)了|已经?(?:顺利|圆满)?(?:召开|开展|举办|举行|组织|完成|进行|实施)?)";
  private static final String DONE_BEHIND =
      "已经?(?:顺利|圆满)?(?:召开|开展|举办|举行|完成|结束|实施)|(?:顺利|圆满)(?:完成|结束|举行)";

  PlannedAsDone() {
    super(
        Declaration.of(
            "planned-as-done",
            "计划写成已完成",
            "planned, and reported as done",
            Strength.PRACTICE,
            RuleSources.LEDGERS));
  }

  @Override
  public void check(UnitUnderCheck unit, Diagnostics out) {
    planned(unit)
        .forEach(
            (title, ref) -> {
              Pattern done = done(title);
              for (OwnText text : unit.texts()) {
                if (text.prose() && text.text().contains(title)) {
                  check(unit, text, done, ref, out);
                }
              }
            });
  }

  private void check(
      UnitUnderCheck unit, OwnText text, Pattern done, Ref planned, Diagnostics out) {
    Matcher matcher = done.matcher(text.typed());
    if (matcher.find()) {
      out.add(
          found(
                  unit.places().span(text.ref(), matcher.start(), matcher.end()),
                  Message.of(
                      "“%s”在台账里还只是计划",
                      "\"%s\": in the ledger this is only planned", matcher.group()))
              .related(unit.places().span(planned), Message.of("计划在这里", "the plan is here"))
              .hint("已经开展的改台账，没有开展的改文字", "if it was done, change the ledger; if not, the text"));
    }
  }

  private static Pattern done(String title) {
    String quoted = "[“《]?" + Pattern.quote(title) + "[”》]?";
    return Pattern.compile(DONE_BEFORE + quoted + "|" + quoted + "(?:" + DONE_BEHIND + ")");
  }

  private static Map<String, Ref> planned(UnitUnderCheck unit) {
    List<Activity> activities = unit.records().ledgers().activities();
    Map<String, Ref> planned = new LinkedHashMap<>();
    for (Activity activity : activities) {
      String title = activity.title().strip();
      boolean doneToo =
          activities.stream().anyMatch(other -> !other.planned() && other.title().contains(title));
      if (activity.planned() && title.length() >= SHORTEST && !doneToo) {
        planned.putIfAbsent(title, activity.ref());
      }
    }
    return planned;
  }
}
