package gongwen.check;

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
 * Something that the ledger only plans, and the unit's own words tell as done: its title with 已 or
 * 了 before it, or with a word of completion behind it. What was also done once is left alone.
 */
final class PlannedAsDone implements RecordRule {
  /** A shorter title is a word of every day, and found anywhere. */
  private static final int SHORTEST = 4;

  private static final String DONE_BEFORE =
      "(?:(?:召开|开展|举办|举行|组织|完成|进行|实施)了|已经?(?:顺利|圆满)?(?:召开|开展|举办|举行|组织|完成|进行|实施)?)";
  private static final String DONE_BEHIND =
      "已经?(?:顺利|圆满)?(?:召开|开展|举办|举行|完成|结束|实施)|(?:顺利|圆满)(?:完成|结束|举行)";

  @Override
  public String code() {
    return "planned-as-done";
  }

  @Override
  public Message name() {
    return Message.of("计划写成已完成", "planned, and told as done");
  }

  @Override
  public Message source() {
    return Ledgers.CUSTOM;
  }

  @Override
  public Strength strength() {
    return Strength.PRACTICE;
  }

  @Override
  public void check(Checked checked, Diagnostics out) {
    planned(checked)
        .forEach(
            (title, ref) -> {
              Pattern told = told(title);
              for (OwnText text : checked.texts()) {
                if (text.prose() && text.text().contains(title)) {
                  check(checked, text, told, ref, out);
                }
              }
            });
  }

  private void check(Checked checked, OwnText text, Pattern told, Ref planned, Diagnostics out) {
    Matcher matcher = told.matcher(text.typed());
    if (matcher.find()) {
      out.add(
          found(
                  checked.places().span(text.ref(), matcher.start(), matcher.end()),
                  Message.of(
                      "“%s”在台账里还只是计划",
                      "\"%s\": in the ledger this is only planned", matcher.group()))
              .related(checked.places().span(planned), Message.of("计划在这里", "the plan is here"))
              .hint("已经开展的改台账，没有开展的改文字", "if it was done, change the ledger; if not, the text"));
    }
  }

  private static Pattern told(String title) {
    String quoted = "[“《]?" + Pattern.quote(title) + "[”》]?";
    return Pattern.compile(DONE_BEFORE + quoted + "|" + quoted + "(?:" + DONE_BEHIND + ")");
  }

  private static Map<String, Ref> planned(Checked checked) {
    List<Activity> activities = checked.unit().activities();
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
