package gongwen.model;

import gongwen.text.Approximation;
import gongwen.text.HalfWidth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The grammar of a count: a number with at most one qualifier and at most one measure word. */
final class CountText {
  /** Longer words first, so that 大约 is not read as 约. */
  static final List<Map.Entry<String, Approximation>> BEFORE =
      List.of(
          Map.entry("不少于", Approximation.AT_LEAST),
          Map.entry("不低于", Approximation.AT_LEAST),
          Map.entry("至少", Approximation.AT_LEAST),
          Map.entry("大约", Approximation.ABOUT),
          Map.entry("约", Approximation.ABOUT),
          Map.entry("将近", Approximation.NEARLY),
          Map.entry("近", Approximation.NEARLY),
          Map.entry("超过", Approximation.OVER),
          Map.entry("逾", Approximation.OVER));

  static final List<Map.Entry<String, Approximation>> BEHIND =
      List.of(
          Map.entry("以上", Approximation.ABOVE),
          Map.entry("左右", Approximation.ABOUT),
          Map.entry("余", Approximation.OVER),
          Map.entry("多", Approximation.MORE));

  /** Longer words first, so that 人次 is not read as 次. */
  static final List<String> MEASURES =
      List.of(
          "人次", "场次", "轮次", "课时", "人", "名", "位", "次", "场", "轮", "篇", "期", "份", "件", "条", "项", "户",
          "处", "节", "堂", "天", "本", "册", "批", "幅", "张", "块", "套", "台", "家", "所", "个", "支", "队", "辆",
          "起", "例", "班");

  private CountText() {}

  /** 5人, 50人左右, 近百人 as well. */
  static Optional<Count> parse(String written) {
    Optional<Count> bare = bare(written);
    String plain = HalfWidth.of(written).replace(" ", "");
    for (String measure : MEASURES) {
      int at = plain.lastIndexOf(measure);
      if (bare.isPresent() || at < 1) {
        continue;
      }
      String behind = plain.substring(at + measure.length());
      if (behind.isEmpty() || behind.equals("以上") || behind.equals("左右")) {
        bare =
            bare(plain.substring(0, at) + behind)
                .filter(count -> count.number().isPresent())
                .map(c -> new Count(c.written(), c.number(), c.approximation(), measure));
      }
    }
    return bare;
  }

  private static Optional<Count> bare(String written) {
    String plain = HalfWidth.of(written).replace(" ", "");
    if (plain.equals("多")) {
      return Optional.of(new Count(written, OptionalLong.empty(), Approximation.MORE));
    }
    for (Map.Entry<String, Approximation> word : BEFORE) {
      if (plain.startsWith(word.getKey())) {
        String number = plain.substring(word.getKey().length());
        return count(written, number, word.getValue());
      }
    }
    for (Map.Entry<String, Approximation> word : BEHIND) {
      if (plain.endsWith(word.getKey())) {
        String number = plain.substring(0, plain.length() - word.getKey().length());
        return count(written, number, word.getValue());
      }
    }
    int inside = plain.indexOf('余') >= 0 ? plain.indexOf('余') : plain.indexOf('多');
    if (inside > 0 && inside == plain.length() - 2 && "万亿".indexOf(plain.charAt(inside + 1)) >= 0) {
      String number = plain.substring(0, inside) + plain.charAt(inside + 1);
      return count(
          written, number, plain.charAt(inside) == '余' ? Approximation.OVER : Approximation.MORE);
    }
    return count(written, plain, Approximation.EXACT);
  }

  private static Optional<Count> count(String written, String number, Approximation how) {
    OptionalLong value = WholeNumber.parse(number);
    return value.isEmpty() ? Optional.empty() : Optional.of(new Count(written, value, how));
  }
}
