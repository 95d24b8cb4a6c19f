package gongwen.model;

import gongwen.text.Approximation;
import gongwen.text.HalfWidth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The grammar of a count: a number with at most one qualifier, before or behind it. */
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

  private CountText() {}

  static Optional<Count> parse(String written) {
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
