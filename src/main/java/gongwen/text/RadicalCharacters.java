package gongwen.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals of a dictionary (⼯, ⽇), which come along with text that is copied from some PDF files in
 * place of the ordinary characters that look alike. Each is one char, and so is what it stands for.
 */
public final class RadicalCharacters {
  /** Those of U+2E80 to U+2EF3 that are whole characters, each before the ordinary one. */
  private static final String PAIRS =
      "⺁厂⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺩王⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食" + "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟";

  private static final Map<Integer, String> SUPPLEMENT = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      SUPPLEMENT.put((int) PAIRS.charAt(i), PAIRS.substring(i + 1, i + 2));
    }
  }

  private static final char FIRST = '\u2E80';
  private static final char LAST = '\u2FD5';

  private RadicalCharacters() {}

  /** The text with ordinary characters in place of radicals; all others stay where they are. */
  public static String plain(String text) {
    if (text.chars().noneMatch(RadicalCharacters::isRadical)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              if (isRadical(c)) {
                plain.append(ordinary(c));
              } else {
                plain.append((char) c);
              }
            });
    return plain.toString();
  }

  /** Whether a char is one for which there is an ordinary character. */
  public static boolean isRadical(int c) {
    return c >= FIRST && c <= LAST && (c >= 0x2F00 || SUPPLEMENT.containsKey(c));
  }

  private static String ordinary(int radical) {
    String same = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
    return SUPPLEMENT.getOrDefault(radical, same);
  }
}
