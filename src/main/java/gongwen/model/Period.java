package gongwen.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that a report covers.
 *
 * @param to the last day; empty when the period goes on until the document's date
 */
public record Period(Kind kind, LocalDate from, Optional<LocalDate> to) {
  /** The forms in which a period can be written; they decide its words in prose. */
  public enum Kind {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    RANGE
  }
}
