package gongwen.facts;

import gongwen.model.Issue;
import java.time.LocalDate;
import java.util.Optional;

/** An issue in the state that it had at the end of the period. */
public record IssueFact(Issue issue, State state) {
  /** The day on which it was closed, if the period saw it; a later day does not exist for it. */
  public Optional<LocalDate> closed() {
    return state == State.CLOSED ? issue.closed() : Optional.empty();
  }

  /** Computed from the dates, never typed. */
  public enum State {
    /** Found, not closed, its time limit not over (or none set). */
    OPEN("整改中"),
    /** Found, not closed, its time limit over. */
    OVERDUE("超期未销号"),
    /** Closed by the end of the period. */
    CLOSED("已销号");

    private final String zh;

    State(String zh) {
      this.zh = zh;
    }

    /** The state as a ledger says it. */
    public String zh() {
      return zh;
    }
  }
}
