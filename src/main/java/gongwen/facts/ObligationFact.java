package gongwen.facts;

import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.UnitFile;
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
    /** 完成 */
    MET("完成", "met"),
    /** 未到期: the window is open at the cut-off and the minimum not reached yet. */
    NOT_DUE("未到期", "not due"),
    /** 缺佐证: met only with activities that show none of the listed evidence. */
    EVIDENCE_MISSING("缺佐证", "evidence missing"),
    /** 逾期: met, but after the month in which it was due. */
    LATE("逾期", "late"),
    /** 未完成: the window is closed and the minimum not reached. */
    UNMET("未完成", "unmet");

    private final String zh;
    private final String en;

    State(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The state as a table of obligations says it. */
    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }
}
