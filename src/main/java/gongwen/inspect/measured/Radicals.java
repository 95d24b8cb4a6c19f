package gongwen.inspect.measured;

import gongwen.diagnostic.Message;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that are coded as radicals of a dictionary: some programs print them to PDF for the
 * ordinary ones that look alike, and whoever copies from there has them in a DOCX.
 */
public final class Radicals {
  /** Those of U+2E80 to U+2EF3 that are whole characters, each before the ordinary one. */
  private static final String PAIRS =
      "⺁厂⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺩王⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食" + "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟";

  private static final Map<Integer, String> SUPPLEMENT = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      SUPPLEMENT.put((int) PAIRS.charAt(i), PAIRS.substring(i + 1, i + 2));
    }
  }

  private int count;

  /** The text with ordinary characters in place of radicals, which are counted. */
  public String plain(String text) {
    if (text.codePoints().noneMatch(Radicals::isRadical)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              count += isRadical(c) ? 1 : 0;
              plain.append(isRadical(c) ? ordinary(c) : Character.toString(c));
            });
    return plain.toString();
  }

  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2F00 && codePoint <= 0x2FD5 || SUPPLEMENT.containsKey(codePoint);
  }

  private static String ordinary(int radical) {
    String same = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
    return SUPPLEMENT.getOrDefault(radical, same);
  }

  /** What one should know of them. */
  public List<Message> notes() {
    return count == 0
        ? List.of()
        : List.of(
            Message.of(
                "有%1$d个字用的是部首的编码（康熙部首），查找、比对时不是同一个字；这里按常用字读取",
                "%1$d characters are coded as radicals (Kangxi), which no search finds; they were read"
                    + " as the ordinary ones",
                count));
  }
}
