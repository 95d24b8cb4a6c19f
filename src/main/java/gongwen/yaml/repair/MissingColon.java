package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;
import java.util.List;
import java.util.Optional;

/** Keys without their colon. */
final class MissingColon {
  /** Letters of a word that may be a free key without its colon. */
  private static final int LONGEST = 12;

  /**
   * A key that was found, and reported.
   *
   * @param value where its value begins
   * @param last where that ends
   */
  record Found(String word, int value, int last) {}

  private final String text;
  private final LookAhead ahead;
  private final Slips slips;

  MissingColon(String text, LookAhead ahead, Slips slips) {
    this.text = text;
    this.ahead = ahead;
    this.slips = slips;
  }

  /** A key that is known, alone on its line or before its value. */
  Optional<Found> known(int at, int end, Expected expected) {
    int i = wordEnd(at, end);
    if (i == at) {
      return Optional.empty();
    }
    String word = text.substring(at, i);
    if (!expected.knows(word)) {
      return Optional.empty();
    }
    int last = Signs.plainEnd(text, at, end);
    int mark = Signs.skipBlanks(text, i, last);
    boolean sign = mark < last && "=＝;；".indexOf(text.charAt(mark)) >= 0;
    int value = Signs.skipBlanks(text, sign ? mark + 1 : i, last);
    if (i < last && value == i) {
      return Optional.empty();
    }
    slips.add(
        new Slip(
            SlipCode.MISSING_COLON,
            0,
            i,
            i,
            Slips.noColon(word),
            true,
            value == last,
            List.of(new Change(i, value, value == last ? ":" : ": "))));
    return Optional.of(new Found(word, value, last));
  }

  /** A word that may be a key of its mapping: lines are below it, or keys are free there. */
  Optional<Found> free(int line, int at, int end, Level level) {
    int i = wordEnd(at, end);
    String word = text.substring(at, i);
    level.begin(word);
    int last = Signs.plainEnd(text, at, end);
    int value = Signs.skipBlanks(text, i, last);
    boolean opens = i == last && ahead.deeper(line, level.column);
    boolean free = level.expected.form() == Form.MAPPING && value > i && word.length() <= LONGEST;
    if (i == at || !(opens || free)) {
      return Optional.empty();
    }
    slips.add(
        Slip.likely(
            SlipCode.MISSING_COLON,
            at,
            i,
            Slips.noColon(word),
            new Change(i, value, opens ? ":" : ": ")));
    return Optional.of(new Found(word, opens ? end : value, end));
  }

  private int wordEnd(int at, int end) {
    int i = at;
    while (i < end && Signs.letter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
