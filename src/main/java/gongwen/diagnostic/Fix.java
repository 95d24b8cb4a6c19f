package gongwen.diagnostic;

import gongwen.text.Span;
import java.util.List;

/**
 * What mends a fault: changes of the file's text that are made together or not at all.
 *
 * @param safe whether the text can only have meant this; otherwise a person has to confirm it
 * @param edits in the order of the text, none overlapping another, all in one text file
 */
public record Fix(boolean safe, List<Edit> edits) {

  /** What is written in place of a stretch of the text; of an empty stretch, put in there. */
  public record Edit(Span span, String text) {}

  public Fix {
    edits = List.copyOf(edits);
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i - 1).span().end().compareTo(edits.get(i).span().start()) > 0) {
        throw new IllegalArgumentException("edits overlap: " + edits);
      }
    }
  }

  /** One change that can only have been meant. */
  public static Fix safe(Span span, String text) {
    return new Fix(true, List.of(new Edit(span, text)));
  }

  /** One change that a person has to confirm. */
  public static Fix unsafe(Span span, String text) {
    return new Fix(false, List.of(new Edit(span, text)));
  }
}
