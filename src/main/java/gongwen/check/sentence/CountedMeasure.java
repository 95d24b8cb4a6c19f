package gongwen.check.sentence;

import java.util.Optional;

/**
 * A number with the measure behind it, and where they are in the text.
 *
 * @param from the first digit
 * @param measured where the measure begins
 * @param to the char after the measure
 */
record CountedMeasure(int from, int measured, int to) {
  private static final String DIGITS = "0123456789.一二两三四五六七八九十百千万";
  private static final String ABOUT = "余多";

  /** The first number from there on that is a count and no ordinal. */
  static Optional<CountedMeasure> next(SentencePart clause, int start, UsageWords measures) {
    String text = clause.text();
    int at = start;
    while (at < clause.to()) {
      int end = digits(text, at, clause.to());
      if (end > at) {
        int length = measures.at(text, end, clause.to());
        if (length > 0 && (at == 0 || text.charAt(at - 1) != '第')) {
          return Optional.of(new CountedMeasure(at, end, end + length));
        }
      }
      at = Math.max(at + 1, end);
    }
    return Optional.empty();
  }

  private static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && DIGITS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > from && at < end && ABOUT.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }
}
