package gongwen.facts;

import gongwen.model.Issue;

/** An issue in the state that it had at the end of the period. */
public record IssueFact(Issue issue, State state) {
  /** Computed from the dates, never typed. */
  public enum State {
    /** Found, not closed, its time limit not over (or none set). */
    OPEN,
    /** Found, not closed, its time limit over. */
    OVERDUE,
    /** Closed by the end of the period. */
    CLOSED
  }
}
