package gongwen.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a document as short sums, blanks aside: enough to tell later which of them
 * somebody changed. Two paragraphs with the same words have the same sum.
 */
public final class ParagraphSums {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** Characters of a sum, with six bits each. */
  private static final int LENGTH = 4;

  private ParagraphSums() {}

  /** Those of all paragraphs, one behind the other. */
  public static String of(Document document) {
    StringBuilder sums = new StringBuilder();
    for (PrintedParagraph each : PrintedParagraph.of(document)) {
      sums.append(of(each.printed()));
    }
    return sums.toString();
  }

  /** That of a paragraph. */
  public static String of(String words) {
    int sum = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
      sum = blank ? sum : 31 * sum + c;
    }
    StringBuilder digits = new StringBuilder(LENGTH);
    int rest = sum ^ sum >>> 6 * LENGTH;
    for (int i = 0; i < LENGTH; i++) {
      digits.append(DIGITS.charAt(rest & 63));
      rest >>>= 6;
    }
    return digits.toString();
  }

  /** One by one. */
  public static List<String> list(String sums) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i + LENGTH <= sums.length(); i += LENGTH) {
      list.add(sums.substring(i, i + LENGTH));
    }
    return list;
  }
}
