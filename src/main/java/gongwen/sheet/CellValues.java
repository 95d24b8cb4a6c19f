package gongwen.sheet;

import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says to the field that it fills, in the words of a unit file. */
final class CellValues {
  /** 2024-03-12 00:00:00: programs write days so into text files. */
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("(?<=\\d)[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.0+)?)?$");

  private static final Pattern DIGITS = Pattern.compile("(?<y>[12]\\d{3})(?<m>\\d{2})(?<d>\\d{2})");

  private final Set<Class<?>> days;

  /**
   * @param days the types of fields that are days
   */
  CellValues(Set<Class<?>> days) {
    this.days = days;
  }

  YamlNode of(Field field, Cell cell) {
    Type type = inner(field);
    if (list(field)) {
      return items(cell);
    }
    String text = days.contains(type) ? day(cell) : counts(field) ? number(cell) : cell.value();
    return new Scalar(text, cell.shown().style(), cell.span());
  }

  /** Whether the field is a number, which is summed. */
  boolean counts(Field field) {
    Type type = inner(field);
    return !list(field)
        && type != String.class
        && !days.contains(type)
        && !(type instanceof Class<?> c && c.isEnum());
  }

  private static boolean list(Field field) {
    return field.type() instanceof ParameterizedType t && t.getRawType() == List.class;
  }

  private static Type inner(Field field) {
    return field.type() instanceof ParameterizedType t && t.getRawType() == Optional.class
        ? t.getActualTypeArguments()[0]
        : field.type();
  }

  private static YamlNode items(Cell cell) {
    String separators = cell.value().matches("(?s).*[;；\\n].*") ? "[;；\\r\\n]+" : "、";
    List<YamlNode> items = new ArrayList<>();
    for (String item : cell.value().split(separators)) {
      if (!item.isBlank()) {
        items.add(new Scalar(item.strip(), cell.shown().style(), cell.span()));
      }
    }
    return new Sequence(items, cell.span());
  }

  private static String day(Cell cell) {
    if (cell.day().isPresent()) {
      return cell.day().get();
    }
    String text = TIME_OF_DAY.matcher(cell.value()).replaceFirst("");
    Matcher digits = DIGITS.matcher(text);
    return digits.matches()
        ? digits.group("y") + "-" + digits.group("m") + "-" + digits.group("d")
        : text;
  }

  /** Formats are for the eye: 3.00 times are 3, and 1,200 people are 1200. */
  private static String number(Cell cell) {
    if (cell.number().isPresent()) {
      return cell.number().get();
    }
    String text = cell.value();
    String whole = text.matches("\\d+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    return whole.matches("\\d{1,3}([,，]\\d{3})+") ? whole.replaceAll("[,，]", "") : whole;
  }
}
