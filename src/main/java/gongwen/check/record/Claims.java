package gongwen.check.record;

import gongwen.check.record.Claim.Kind;
import gongwen.check.record.Claim.Measured;
import gongwen.model.Indicator;
import gongwen.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what is said of numbers beside it: 由A提高到B，提高R; an indicator's name with its value
 * and 增长R; N所，其中M所，占R. Whatever else a rate may refer to is passed over.
 */
final class Claims {
  private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|\\$\\{[^{}]*\\})";
  private static final String MEASURE = "(?:%|％|\\p{IsHan}{0,5}?)";
  private static final String UP = "增长|增加|提高|上升|提升|扩大";
  private static final String DOWN = "下降|减少|降低|压减|缩小|回落";

  private static final Pattern FROM_TO =
      Pattern.compile(
          "[由从](?:\\p{IsHan}{0,12}?的?)(?<a>%1$s)%2$s(?:%3$s|%4$s)[到至为](?<b>%1$s)(?<unit>%2$s)(?=[，,、（(])"
              .formatted(NUMBER, MEASURE, UP, DOWN));
  private static final Pattern CHANGE =
      Pattern.compile(
          "[，,、（(]?(?<basis>同比|环比|[比较][^，,。；：、]{1,12}?)?净?(?<verb>%2$s|%3$s)了?(?<r>%1$s)(?<unit>%%|％|个百分点|\\p{IsHan}{1,5}?)(?=[，,、。；;（）()]|$)"
              .formatted(NUMBER, UP, DOWN));
  private static final Pattern VALUE =
      Pattern.compile("(?:达到|[为达是共有：:])?(?<v>%s)(?<unit>%s)(?=[，,、（(])".formatted(NUMBER, MEASURE));
  private static final String SHARE_WORDS =
      "[，,、（(](?<words>占(?:总数的|比)?(?:为|达到|达)?(?<r>\\d+(?:\\.\\d+)?)[%％])";
  private static final Pattern AMONG =
      Pattern.compile(
          "(?<n>%1$s)(?<unit>\\p{IsHan})\\p{IsHan}{0,8}[，,（(]其中[^，,。；：、\\d$]{0,16}(?<m>%1$s)\\k<unit>\\p{IsHan}{0,6}%2$s"
              .formatted(NUMBER, SHARE_WORDS));
  private static final Pattern PART =
      Pattern.compile("[为有]?(?<m>%s)\\p{IsHan}{0,5}%s".formatted(NUMBER, SHARE_WORDS));
  private static final Pattern INDICATOR =
      Pattern.compile(
          "\\$\\{\\s*(?:指标|indicator)\\(\\s*[\"']([^\"']+)[\"']\\s*\\)(\\.(?:前值|before))?\\s*\\}");

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  Claims(List<Indicator> all) {
    all.forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator));
  }

  List<Claim> in(String text) {
    List<Claim> found = new ArrayList<>();
    fromTo(text, found);
    among(text, found);
    indicators.values().forEach(indicator -> named(text, indicator, found));
    return found;
  }

  private void fromTo(String text, List<Claim> found) {
    Matcher matcher = FROM_TO.matcher(text);
    while (matcher.find()) {
      Optional<BigDecimal> before = number(matcher.group("a"));
      Optional<BigDecimal> now = number(matcher.group("b"));
      if (before.isPresent() && now.isPresent()) {
        String measure = matcher.group("unit");
        Stretch stretch =
            new Stretch(
                Measured.of(before.get(), measure), Measured.of(now.get(), measure), measure);
        changes(text, matcher.end(), stretch, Optional.empty(), found);
      }
    }
  }

  private void among(String text, List<Claim> found) {
    Matcher matcher = AMONG.matcher(text);
    while (matcher.find()) {
      Optional<BigDecimal> whole = number(matcher.group("n"));
      Optional<BigDecimal> part = number(matcher.group("m"));
      if (whole.isPresent() && part.isPresent()) {
        String measure = matcher.group("unit");
        found.add(
            share(matcher, Measured.of(whole.get(), measure), Measured.of(part.get(), measure)));
      }
    }
  }

  private void named(String text, Indicator indicator, List<Claim> found) {
    Optional<BigDecimal> value = indicator.value().number();
    Optional<BigDecimal> before = indicator.before().flatMap(b -> b.value().number());
    if (value.isEmpty() || !text.contains(indicator.name())) {
      return;
    }
    String measure = indicator.measure();
    Measured now = Measured.of(value.get(), measure);
    if (before.isPresent()) {
      Stretch stretch = new Stretch(Measured.of(before.get(), measure), now, measure);
      for (Matcher at : after(text, indicator.name(), VALUE)) {
        boolean same = number(at.group("v")).filter(v -> v.compareTo(value.get()) == 0).isPresent();
        if (same && at.group("unit").equals(measure)) {
          changes(text, at.end(), stretch, Optional.of(indicator), found);
        }
      }
    }
    for (Indicator.Part part : indicator.of()) {
      part.value()
          .flatMap(Quantity::number)
          .ifPresent(some -> named(text, part.name(), some, now, measure, found));
    }
  }

  /** What the text says of one of the parts (其中) of an indicator. */
  private void named(
      String text,
      String part,
      BigDecimal value,
      Measured whole,
      String measure,
      List<Claim> found) {
    for (Matcher at : after(text, part, PART)) {
      if (number(at.group("m")).filter(m -> m.compareTo(value) == 0).isPresent()) {
        found.add(share(at, whole, Measured.of(value, measure)));
      }
    }
  }

  /** Where the pattern matches directly behind a name. */
  private static List<Matcher> after(String text, String name, Pattern pattern) {
    List<Matcher> found = new ArrayList<>();
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    while (at >= 0) {
      Matcher matcher = pattern.matcher(text).region(at + name.length(), text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        found.add(matcher);
      }
      at = text.indexOf(name, at + name.length());
    }
    return found;
  }

  /** Two values of the same thing, the earlier one first. */
  private record Stretch(Measured before, Measured now, String measure) {
    boolean percent() {
      return measure.equals("%") || measure.equals("％");
    }
  }

  /** 增加8所，增长3.2%: all that is said from here on of one stretch. */
  private void changes(
      String text, int from, Stretch stretch, Optional<Indicator> of, List<Claim> found) {
    Matcher matcher = CHANGE.matcher(text).useTransparentBounds(true);
    int at = from;
    while (matcher.region(at, text.length()).lookingAt()) {
      boolean comparable = basis(Optional.ofNullable(matcher.group("basis")), of);
      Optional<Kind> kind = kind(matcher.group("unit"), stretch);
      if (!comparable || kind.isEmpty() || matcher.group("r").startsWith("$")) {
        return;
      }
      BigDecimal typed = new BigDecimal(matcher.group("r"));
      boolean down = DOWN.contains(matcher.group("verb"));
      int start = matcher.start("verb");
      Claim claim =
          new Claim(
              start,
              matcher.end(),
              text.substring(start, matcher.end()),
              down ? typed.negate() : typed,
              kind.get(),
              stretch.before(),
              stretch.now());
      found.add(claim);
      at = matcher.end();
    }
  }

  private static Optional<Kind> kind(String unit, Stretch stretch) {
    if (unit.equals("个百分点")) {
      return stretch.percent() ? Optional.of(Kind.CHANGE) : Optional.empty();
    }
    if (unit.equals("%") || unit.equals("％")) {
      return Optional.of(Kind.RATE);
    }
    return unit.equals(stretch.measure()) ? Optional.of(Kind.CHANGE) : Optional.empty();
  }

  /** Whether what it is compared with is the value before: nothing else is said, or its year is. */
  private static boolean basis(Optional<String> words, Optional<Indicator> of) {
    if (words.isEmpty()) {
      return true;
    }
    Optional<LocalDate> now = of.flatMap(Indicator::asOf);
    Optional<LocalDate> then = of.flatMap(Indicator::before).flatMap(Indicator.Before::asOf);
    if (now.isEmpty() || then.isEmpty()) {
      return false;
    }
    String basis = words.get();
    boolean yearBefore = then.get().getYear() == now.get().getYear() - 1;
    if (basis.equals("同比")) {
      return then.get().plusYears(1).equals(now.get());
    }
    return yearBefore && basis.matches("[比较](?:上年|去年|上年度|上年末|上年底|去年底|去年末)")
        || basis.matches("[比较]" + then.get().getYear() + "年(?:末|底)?");
  }

  private static Claim share(Matcher matcher, Measured whole, Measured part) {
    return new Claim(
        matcher.start("words"),
        matcher.end("words"),
        matcher.group("words"),
        new BigDecimal(matcher.group("r")),
        Kind.SHARE,
        whole,
        part);
  }

  /** A typed number, or what an expression prints of an indicator; none of any other expression. */
  private Optional<BigDecimal> number(String typed) {
    if (!typed.startsWith("$")) {
      return Optional.of(new BigDecimal(typed));
    }
    Matcher matcher = INDICATOR.matcher(typed);
    Optional<Indicator> of =
        matcher.matches()
            ? Optional.ofNullable(indicators.get(matcher.group(1)))
            : Optional.empty();
    return matcher.matches() && matcher.group(2) != null
        ? of.flatMap(Indicator::before).flatMap(before -> before.value().number())
        : of.flatMap(indicator -> indicator.value().number());
  }
}
