package gongwen.check.sentence;

import java.util.ArrayList;
import java.util.List;

/** A text taken apart at its marks, in one pass. */
final class SentenceParts {
  private static final String ENDS = "。！？\n";
  private static final String PARTS = "；：";
  private static final String OPENING = "“《‘（(";
  private static final String CLOSING = "”》’）)";

  private SentenceParts() {}

  static List<SentencePart> of(String text) {
    String plain = withoutQuotes(text);
    List<SentencePart> clauses = new ArrayList<>();
    int from = 0;
    int sentence = 0;
    int segment = 0;
    for (int at = 0; at <= plain.length(); at++) {
      char mark = at < plain.length() ? plain.charAt(at) : '。';
      boolean ends = ENDS.indexOf(mark) >= 0;
      boolean parts = ends || PARTS.indexOf(mark) >= 0;
      if (parts || mark == '，') {
        if (at > from) {
          clauses.add(new SentencePart(plain, from, at, sentence, segment));
        }
        from = at + 1;
        segment = parts ? from : segment;
        sentence = ends ? from : sentence;
      }
    }
    return clauses;
  }

  /** What is cited or remarked stays as it is; the signs around it stay, too. */
  private static String withoutQuotes(String text) {
    StringBuilder plain = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      if (CLOSING.indexOf(sign) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      if (depth > 0) {
        plain.setCharAt(i, ' ');
      }
      if (OPENING.indexOf(sign) >= 0) {
        depth++;
      }
    }
    return depth > 0 ? text : plain.toString();
  }
}
