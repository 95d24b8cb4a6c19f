package gongwen.check;

import gongwen.text.Span;
import java.util.List;

/**
 * One {@code # gongwen: allow RULE reason} of a file.
 *
 * @param at the comment
 * @param about the values and records to whose findings it speaks
 */
record Allowance(String rule, String reason, Span at, List<Span> about) {
  boolean covers(Span place) {
    return about.stream().anyMatch(span -> holds(span, place));
  }

  private static boolean holds(Span span, Span place) {
    return span.source() == place.source()
        && place.start().compareTo(span.start()) >= 0
        && (place.start().compareTo(span.end()) < 0 || place.start().equals(span.start()));
  }
}
