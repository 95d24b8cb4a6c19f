package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Edge;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Measures and fonts in words. */
public final class Phrases {
  private static final double MM = 25.4 / 72;
  private static final int QUOTED = 12;

  /** Sizes that have a name, in points. */
  private static final Map<Double, String> SIZES =
      new TreeMap<>(
          Map.of(
              36.0, "小初", 26.0, "1号", 24.0, "小1号", 22.0, "2号", 18.0, "小2号", 16.0, "3号", 15.0, "小3号",
              14.0, "4号", 12.0, "小4号", 10.5, "5号"));

  private Phrases() {}

  /** At most one decimal. */
  public static String number(double value) {
    BigDecimal one = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    BigDecimal plain = one.stripTrailingZeros();
    return (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
  }

  /** A length in points, said in millimetres. */
  public static Message mm(double points) {
    return mm(number(points * MM));
  }

  public static Message mm(String number) {
    return new Message(number + "毫米", number + " mm");
  }

  public static Message mm(Measure measure) {
    return mm(Measure.plain(measure.value()));
  }

  public static Message mm(Edge edge) {
    return edge.isExact()
        ? mm(edge.low())
        : mm(number(edge.low() * MM) + "–" + number(edge.high() * MM));
  }

  /** To a hundredth of a millimetre, for what is beyond a bound by little. */
  public static Message exactly(Edge edge) {
    String low = Measure.plain(edge.low() * MM);
    return mm(edge.isExact() ? low : low + "–" + Measure.plain(edge.high() * MM));
  }

  public static Message lines(double count) {
    String number = number(count);
    return new Message("空" + number + "行", number + " blank");
  }

  public static Message characters(double count) {
    String number = number(count);
    return new Message(number + "字", number + " chars");
  }

  /** Where a line begins; what is left of the type area is no distance from its edge. */
  public static Message indent(MeasuredParagraph paragraph) {
    double indent = paragraph.indent().orElse(0);
    return indent < 0
        ? with("伸出版心", "out of the type area by", characters(-indent))
        : with("左空", "from the left", characters(indent));
  }

  /** A size by its name, where it has one: 3号. */
  public static String size(double points) {
    String plain = number(points);
    for (Map.Entry<Double, String> each : SIZES.entrySet()) {
      if (Math.abs(each.getKey() - points) < 0.3) {
        return each.getValue();
      }
    }
    return plain + "pt";
  }

  public static Message size(Measure measure) {
    return same(size(measure.points()));
  }

  /** The typeface as the standard names it. */
  public static String typeface(FontRole role) {
    return switch (role) {
      case TITLE -> "小标宋";
      case HEI -> "黑体";
      case KAI -> "楷体";
      case FANG -> "仿宋";
      case SONG -> "宋体";
    };
  }

  /** Font and size of most of a paragraph. */
  public static Message look(MeasuredParagraph paragraph) {
    String size = size(paragraph.size());
    return paragraph.font().isEmpty()
        ? new Message("未指定字体 " + size, "no font named, " + size)
        : look(paragraph.font(), paragraph.role(), paragraph.size());
  }

  public static Message look(String font, Optional<FontRole> role, double size) {
    return same(font(font, role) + " " + size(size));
  }

  /** By its Chinese name, or by that of the typeface that it is. */
  public static String font(String font, Optional<FontRole> role) {
    boolean chinese = font.codePoints().anyMatch(Character::isIdeographic);
    return chinese ? font : role.map(Phrases::typeface).orElse(font);
  }

  public static Message same(String text) {
    return new Message(text, text);
  }

  /** The beginning of a text, in quotes. */
  public static Message quote(String text) {
    boolean longer = text.codePointCount(0, text.length()) > QUOTED;
    String head = longer ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…" : text;
    return new Message("“" + head + "”", "\"" + head + "\"");
  }

  public static Message join(Message... parts) {
    return join(List.of(parts));
  }

  /** Side by side, in the order given. */
  public static Message join(List<Message> parts) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Message part : parts) {
      if (!part.zh().isEmpty()) {
        zh.add(part.zh());
        en.add(part.en());
      }
    }
    return new Message(String.join("，", zh), String.join(", ", en));
  }

  /** What, then how it is: 左 28毫米. */
  public static Message with(String zh, String en, Message value) {
    return new Message(zh + value.zh(), en + " " + value.en());
  }
}
