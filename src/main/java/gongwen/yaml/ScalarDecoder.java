package gongwen.yaml;

import gongwen.diagnostic.Message;
import gongwen.text.HalfWidth;
import gongwen.yaml.YamlNode.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads a plain value: text, number, yes or no, day, choice. */
final class ScalarDecoder {
  private ScalarDecoder() {}

  static Optional<Object> decode(Class<?> type, YamlNode node, Context at) {
    if (type == String.class) {
      return text(node, at).map(v -> v);
    }
    if (type == int.class || type == Integer.class) {
      return number(node, at, Long.valueOf(Integer.MAX_VALUE)).map(Long::intValue);
    }
    if (type == long.class || type == Long.class) {
      return number(node, at, Long.MAX_VALUE).map(v -> v);
    }
    if (type == BigDecimal.class) {
      return decimal(node, at).map(v -> v);
    }
    if (type == boolean.class || type == Boolean.class) {
      return yesOrNo(node, at).map(v -> v);
    }
    if (type == LocalDate.class) {
      return date(node, at).map(v -> v);
    }
    if (type.isEnum()) {
      return choice(type, node, at);
    }
    throw new IllegalStateException("cannot read a " + type + ", " + at.ref());
  }

  static Optional<String> text(YamlNode node, Context at) {
    return scalar(node, DecodeFaults.A_TEXT, at)
        .map(s -> ScalarMap.block(s.style()) ? s.value().replaceFirst("\\n+$", "") : s.value());
  }

  static Optional<LocalDate> date(YamlNode node, Context at) {
    Optional<Scalar> scalar = scalar(node, DecodeFaults.A_DATE, at);
    Optional<DateText> parts = scalar.flatMap(s -> DateText.of(s.value(), at.run().year()));
    if (scalar.isPresent() && parts.isEmpty()) {
      at.report(DecodeFaults.badDate(scalar.get(), at));
    } else if (parts.isPresent() && parts.get().whyNot().isPresent()) {
      at.report(DecodeFaults.noSuchDate(scalar.orElseThrow(), parts.get().whyNot().get()));
      return Optional.empty();
    }
    return parts.map(DateText::date);
  }

  private static Optional<Long> number(YamlNode node, Context at, long most) {
    Optional<Scalar> scalar = scalar(node, DecodeFaults.A_NUMBER, at);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String plain = HalfWidth.of(scalar.get().value());
    if (plain.matches("[+-]?[0-9]{1,18}") && Math.abs(Long.parseLong(plain)) <= most) {
      return Optional.of(Long.parseLong(plain));
    }
    at.report(DecodeFaults.badNumber(scalar.get(), at));
    return Optional.empty();
  }

  private static Optional<BigDecimal> decimal(YamlNode node, Context at) {
    Optional<Scalar> scalar = scalar(node, DecodeFaults.A_NUMBER, at);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String plain = HalfWidth.of(scalar.get().value());
    if (plain.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
      return Optional.of(new BigDecimal(plain));
    }
    at.report(DecodeFaults.badNumber(scalar.get(), at));
    return Optional.empty();
  }

  private static Optional<Boolean> yesOrNo(YamlNode node, Context at) {
    Optional<Scalar> scalar = scalar(node, DecodeFaults.YES_OR_NO, at);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    switch (scalar.get().value().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "是" -> {
        return Optional.of(true);
      }
      case "false", "no", "否" -> {
        return Optional.of(false);
      }
      default -> {
        at.report(DecodeFaults.badBoolean(scalar.get(), at));
        return Optional.empty();
      }
    }
  }

  private static Optional<Object> choice(Class<?> type, YamlNode node, Context at) {
    Optional<Scalar> scalar = scalar(node, DecodeFaults.A_TEXT, at);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Choices choices = Choices.of(type);
    Optional<Choices.Choice> choice = choices.find(scalar.get().value().strip());
    if (choice.isEmpty()) {
      at.report(DecodeFaults.unknownChoice(scalar.get(), choices, at));
    }
    return choice.map(Choices.Choice::constant);
  }

  private static Optional<Scalar> scalar(YamlNode node, Message wanted, Context at) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    at.report(DecodeFaults.wrongType(node, wanted, at));
    return Optional.empty();
  }
}
