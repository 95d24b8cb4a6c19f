package gongwen.facts;

import gongwen.model.Issue;
import gongwen.yaml.Choices;
import gongwen.yaml.Key;
import java.time.LocalDate;
import java.util.Optional;

/** An issue in the state that it had at the end of the period. */
public record IssueFact(Issue issue, State state) {
  /** The day on which it was closed, if the period saw it; a later day does not exist for it. */
  public Optional<LocalDate> closed() {
    return state == State.CLOSED ? issue.rectification().closed() : Optional.empty();
  }

  /** Computed from the dates, never typed. */
  public enum State {
    /** Found, not closed, its time limit not over (or none set). */
    @Key(en = "open", zh = "正在整改")
    OPEN,
    /** Found, not closed, its time limit over. */
    @Key(en = "overdue", zh = "逾期未完成")
    OVERDUE,
    /** Closed by the end of the period. */
    @Key(en = "closed", zh = "已完成整改")
    CLOSED;

    /** The state as documents and tables say it. */
    public String zh() {
      return Choices.of(this).zh();
    }

    public String en() {
      return Choices.of(this).en();
    }
  }
}
