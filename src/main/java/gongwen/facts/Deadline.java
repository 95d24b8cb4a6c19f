package gongwen.facts;

import gongwen.model.UnitFile;
import gongwen.text.Ref;
import gongwen.yaml.Choices;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a unit still owes.
 *
 * @param unit who owes it
 * @param id the record's own id; its title when it has none
 * @param what the record's name
 * @param missing how often an obligation is still to be met; 1 for all else
 * @param window the time in which that was or is to be done, in words; empty for all else
 * @param owner who has to do it, as the record says; empty when it does not
 * @param due the last day on which it is not late
 * @param late whether that day has passed
 * @param ref where it stands
 * @param terms the days on which a calendar shows it: one, but for what was missed several times
 */
public record Deadline(
    UnitFile unit,
    Kind kind,
    String id,
    String what,
    int missing,
    String window,
    String owner,
    LocalDate due,
    boolean late,
    Ref ref,
    List<Term> terms) {

  public Deadline {
    terms = List.copyOf(terms);
  }

  /**
   * A day or a row of days on which something is due.
   *
   * @param key distinguishes it from all others of the same kind and id, whether it is late, done
   *     in part or postponed: the window of an obligation, else the place among the records of that
   *     id
   * @param missing how often it is still to be done
   * @param window the time in which that was or is to be done, in words; empty for all but
   *     obligations
   * @param from the first day; the last one too, except for activities of several days
   * @param to the last day
   */
  public record Term(String key, int missing, String window, LocalDate from, LocalDate to) {
    public boolean late(LocalDate on) {
      return to.isBefore(on);
    }
  }

  /** Where the day comes from. */
  public enum Kind {
    /** The end of an obligation's window, or of the month in which it is due. */
    @Key(en = "obligation", zh = "规定动作")
    OBLIGATION,
    /** The time limit of an issue that is not closed. */
    @Key(en = "issue", zh = "整改")
    ISSUE,
    /** The last day of an activity that is still only planned. */
    @Key(en = "planned activity", zh = "计划的活动")
    ACTIVITY,
    /** The time limit of a next step, as far as its words name a day. */
    @Key(en = "next step", zh = "下一步")
    PLAN,
    /** The date of a document, or the end of its period when it has none. */
    @Key(en = "report", zh = "文稿")
    REPORT;

    public String zh() {
      return Choices.of(this).zh();
    }

    public String en() {
      return Choices.of(this).en();
    }
  }
}
