package gongwen.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something is to be done: a day, or words (立行立改, 长期坚持, 年底前).
 *
 * @param words as the unit wrote them; empty where it gave a day
 * @param day the last day that there is; empty for words that name none, which are never overdue
 */
public record TimeLimit(String words, Optional<LocalDate> day) {
  public static TimeLimit of(LocalDate day) {
    return new TimeLimit("", Optional.of(day));
  }

  /**
   * @param year the file's, for words that name a day of it
   */
  public static TimeLimit of(String words, int year) {
    return new TimeLimit(words, DueWords.day(words, year));
  }

  /** As a unit file has it. */
  public String written() {
    return words.isEmpty() ? day.map(LocalDate::toString).orElse("") : words;
  }
}
