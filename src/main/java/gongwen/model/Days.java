package gongwen.model;

import java.time.LocalDate;

/** One day, or the days from one to another, both included. */
public record Days(LocalDate from, LocalDate to) {
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  // Days are looked up at every start; the method that a record gets by itself is put together when
  // it is first called, which takes longer than all lookups.
  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }
}
