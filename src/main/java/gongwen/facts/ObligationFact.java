package gongwen.facts;

import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.UnitFile;
import gongwen.yaml.Choices;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an obligation was met in the period.
 *
 * @param unit whose obligation it is
 * @param done how often, over all windows
 * @param required how often it had to be met in the windows that had ended by the cut-off
 * @param state the worst of its windows
 */
public record ObligationFact(
    UnitFile unit,
    Obligation obligation,
    Figure done,
    int required,
    State state,
    List<Window> windows) {

  /** One window: a month, a quarter … of the period. */
  public record Window(LocalDate from, LocalDate to, Figure done, int required, State state) {
    /** Its days in words, without the year of the first: 6月, 4月至6月, 4月29日至5月5日. */
    public String words() {
      return PeriodWords.inProse(new Period(Period.Kind.RANGE, from, Optional.of(to)));
    }
  }

  /** From the best to the worst. */
  public enum State {
    /** Done as often as it must be. */
    @Key(en = "met", zh = "完成")
    MET,
    /** The window is open at the cut-off and the minimum not reached yet. */
    @Key(en = "not due", zh = "未到期")
    NOT_DUE,
    /** Met only with activities that show none of the listed evidence. */
    @Key(en = "evidence missing", zh = "缺佐证")
    EVIDENCE_MISSING,
    /** Met, but after the month in which it was due. */
    @Key(en = "late", zh = "逾期")
    LATE,
    /** The window is closed and the minimum not reached. */
    @Key(en = "unmet", zh = "未完成")
    UNMET;

    /** The state as a table of obligations says it. */
    public String zh() {
      return Choices.of(this).zh();
    }

    public String en() {
      return Choices.of(this).en();
    }
  }
}
