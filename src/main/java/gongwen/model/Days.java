package gongwen.model;

import gongwen.text.ChineseDates;
import java.time.LocalDate;

/**
 * One day, or the days from one to another, both included.
 *
 * @param words what is printed where nobody named days, without the year: 4月上旬; empty for days
 */
public record Days(LocalDate from, LocalDate to, String words) {
  public Days(LocalDate from, LocalDate to) {
    this(from, to, "");
  }

  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /** 2024年5月6日至17日, 2024年4月上旬. */
  public String full() {
    return words.isEmpty() ? ChineseDates.range(from, to) : from.getYear() + "年" + words;
  }

  /** Without the year of the last day: 5月6日至17日, 4月上旬. */
  public String brief() {
    if (words.isEmpty()) {
      return ChineseDates.rangeIn(to.getYear(), from, to);
    }
    return from.getYear() == to.getYear() ? words : full();
  }

  // Days are looked up at every start; the method that a record gets by itself is put together when
  // it is first called, which takes longer than all lookups.
  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }
}
