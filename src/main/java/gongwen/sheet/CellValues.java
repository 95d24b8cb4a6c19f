package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Span;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlNode.Style;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
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

  /** The number before an item: 1. 2、 (3) ④. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^|(?<=[\\s；;。]))[(（]?(?<n>\\d{1,2}|[①-⑩])(?:[.．、)）](?!\\d)|(?<=[①-⑩]))\\s*");

  private static final Pattern DIGITS = Pattern.compile("(?<y>[12]\\d{3})(?<m>\\d{2})(?<d>\\d{2})");

  private static final String MEASURE = "measure";

  /** 场次, 人次: no measure word is longer. */
  private static final int LONGEST_MEASURE = 2;

  /** Of 4.10 a program keeps 4.1, of 2025.10 2025.1. */
  private static final Pattern CUT_SHORT = Pattern.compile("[0-9]{1,2}\\.[123]|[12][0-9]{3}\\.1");

  /** What people write into a column of days where there is none, or there is one somewhere. */
  private static final Pattern NO =
      Pattern.compile("(?i)否|×|✗|✘|x|n|no|无|没有|暂无|未|未(销号|完成|整改|办结|开展).{0,4}|整改中|推进中|正在整改");

  private static final Pattern YES =
      Pattern.compile("(?i)是|√|✓|✔|☑|y|yes|(已|已经|全部)?(销号|完成|整改|办结|闭环|整改到位|整改完成|完成整改)(了)?|已");

  private static final Set<String> NOTHING = Set.of("无", "没有");

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

  /** Whether the field is a day that need not be there. */
  private boolean day(Field field) {
    return !field.required() && inner(field) == LocalDate.class;
  }

  /** Whether a cell says that there is nothing: 无 of a number, 否 of a day. */
  boolean none(Field field, Cell cell) {
    return (counts(field) && NOTHING.contains(cell.value())) || (day(field) && no(cell));
  }

  static boolean no(Cell cell) {
    return NO.matcher(cell.value()).matches();
  }

  static boolean yes(Cell cell) {
    return YES.matcher(cell.value()).matches();
  }

  /** Why a cell does not say what the field asks for, where it is no ordinary slip. */
  Optional<Diagnostic> fault(Field field, Cell cell) {
    if (day(field) && yes(cell)) {
      return Optional.of(SheetFaults.closedWithoutDate(cell.value(), cell.span()));
    }
    boolean cutShort =
        days.contains(inner(field))
            && cell.number().isPresent()
            && CUT_SHORT.matcher(cell.value()).matches();
    return cutShort
        ? Optional.of(SheetFaults.ambiguousDay(cell.value(), cell.span()))
        : Optional.empty();
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
    List<YamlNode> items = new ArrayList<>();
    int from = 0;
    for (String each : texts(cell.value())) {
      String item = each.strip();
      if (!item.isEmpty()) {
        int at = cell.shown().value().indexOf(item, from);
        from = Math.max(at, from);
        items.add(item(item, cell, at));
      }
    }
    return new Sequence(items, cell.span());
  }

  /** At its own place, if the cell shows it. */
  private static Scalar item(String item, Cell cell, int at) {
    Span place = cell.shown().at(Math.max(at, 0), Math.max(at, 0) + item.length());
    return place.shows(item)
        ? new Scalar(item, Style.PLAIN, place)
        : new Scalar(item, cell.shown().style(), cell.span());
  }

  private static List<String> texts(String value) {
    List<String> numbered = numbered(value);
    if (numbered.size() > 1) {
      return numbered;
    }
    return List.of(value.split(value.matches("(?s).*[;；\\n].*") ? "[;；\\r\\n]+" : "、"));
  }

  /** The items of 1.更换 2.每周检查; none unless they are numbered from 1. */
  private static List<String> numbered(String value) {
    Matcher number = NUMBERED.matcher(value);
    List<String> items = new ArrayList<>();
    int from = -1;
    while (number.find()) {
      String written = number.group("n");
      char first = written.charAt(0);
      int serial = first >= '①' ? first - '①' + 1 : Integer.parseInt(written);
      if (serial != items.size() + (from < 0 ? 1 : 2) || (from < 0 && number.start() > 0)) {
        continue;
      }
      if (from >= 0) {
        items.add(value.substring(from, number.start()).strip().replaceAll("[;；\\s]+$", ""));
      }
      from = number.end();
    }
    if (from >= 0) {
      items.add(value.substring(from).strip().replaceAll("[;；\\s]+$", ""));
    }
    return items;
  }

  /** Whether a column whose heading is the key itself means the field: 单位 may be an office. */
  static boolean means(Field field, List<Cell> cells) {
    return !field.en().equals(MEASURE)
        || cells.stream().allMatch(c -> c.value().length() <= LONGEST_MEASURE);
  }

  /** Whether a column may fill a field of which its heading is only one of the usual words. */
  static boolean takes(Field field, List<Cell> cells) {
    if (inner(field) instanceof Class<?> type && type.isEnum()) {
      return cells.stream().allMatch(c -> Choices.of(type).find(c.value()).isPresent());
    }
    return means(field, cells);
  }

  /** Something of the type that the field has, where the file gives nothing. */
  YamlNode madeUp(Field field, Span place) {
    return new Scalar(
        days.contains(inner(field)) ? "2000-01-01" : Ledger.UNKNOWN, Style.PLAIN, place);
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
