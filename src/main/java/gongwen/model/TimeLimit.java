package gongwen.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Until when something is to be done: a day, or words (立行立改, 长期坚持, 年底前).
 *
 * @param words as the unit wrote them; empty where it gave a day
 * @param day the last day that there is; empty for words that name none, which are never overdue
 */
public record TimeLimit(String words, Optional<LocalDate> day) {
  private static final Pattern UNTIL = Pattern.compile(".*([前内末底]|之前|以前|期间)");

  public static TimeLimit of(LocalDate day) {
    return new TimeLimit("", Optional.of(day));
  }

  /**
   * @param year the file's, for words that name a day of it
   */
  public static TimeLimit of(String words, int year) {
    return new TimeLimit(words, DueWords.day(words, year));
  }

  /** Whether its words go on with what is then done: 年底前, 暑假期间; not 立行立改. */
  public boolean isUntil() {
    return UNTIL.matcher(words).matches();
  }

  /** As a unit file has it. */
  public String written() {
    return words.isEmpty() ? day.map(LocalDate::toString).orElse("") : words;
  }
}
