package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.CitedDocument;
import gongwen.model.Days;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
import gongwen.model.TimeLimit;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of the sample unit as examples of another, whose days are those of the period. */
final class Examples {
  /** Two of a kind show how a list goes on. */
  private static final int OF_EACH = 2;

  /** Months of a window that is as long as the period. */
  private static final int WHOLE = 12;

  /** Records whose names are to be filled in, too. */
  private static final Set<Class<?>> OWN_NAMES = Set.of(Activity.class, Issue.class, Plan.class);

  private final Set<String> data;
  private final Period period;
  private final Language keys;

  /**
   * @param data the paths of the unit file that are there, for what refers to others
   */
  Examples(Set<String> data, Period period, Language keys) {
    this.data = data;
    this.period = period;
    this.keys = keys;
  }

  /** The records below a key of the file, activities as often as the obligations ask for them. */
  YamlNode top(Class<?> record, YamlNode node, Map<String, Integer> months) {
    if (record != Activity.class || !data.contains("responsibility.obligations")) {
      return of(record, node);
    }
    SortedMap<LocalDate, List<YamlNode>> byDay = new TreeMap<>();
    for (YamlNode item : SampleUnit.items(node)) {
      LocalDate day = LocalDate.parse(SampleUnit.text(record, item, "date").orElseThrow());
      int length =
          SampleUnit.text(record, item, "serves")
              .map(id -> months.getOrDefault(id, WHOLE))
              .orElse(WHOLE);
      for (LocalDate each : days(day.getDayOfMonth(), length)) {
        YamlNode made = of(record, item);
        byDay.computeIfAbsent(each, d -> new ArrayList<>()).add(on(each, (Mapping) made));
      }
    }
    return new Sequence(byDay.values().stream().flatMap(List::stream).toList(), node.span());
  }

  /** One day in each window of so many months, as far as it lies in the period. */
  private List<LocalDate> days(int dayOfMonth, int length) {
    LocalDate last = period.to().orElse(period.from());
    SortedMap<Integer, LocalDate> days = new TreeMap<>();
    for (LocalDate month = period.from(); !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate day = month.withDayOfMonth(dayOfMonth);
      LocalDate inside =
          day.isAfter(last) ? last : day.isBefore(period.from()) ? period.from() : day;
      days.put(month.getYear() * 12 / length + (month.getMonthValue() - 1) / length, inside);
    }
    return List.copyOf(days.values());
  }

  private static Mapping on(LocalDate day, Mapping activity) {
    List<Entry> entries = new ArrayList<>();
    for (Entry e : activity.entries()) {
      boolean date =
          RecordShape.of(Activity.class).field(e.key().value()).orElseThrow().en().equals("date");
      Scalar text = new Scalar(day.toString(), YamlNode.Style.PLAIN, e.value().span());
      entries.add(date ? new Entry(e.key(), text) : e);
    }
    return new Mapping(entries, activity.span());
  }

  /** The records below a key. */
  YamlNode of(Class<?> record, YamlNode node) {
    if (node instanceof Mapping mapping) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : mapping.entries()) {
        Field field = RecordShape.of(record).field(entry.key().value()).orElseThrow();
        if (refersToSomething(field)) {
          entries.add(new Entry(entry.key(), value(record, field, entry.value())));
        }
      }
      return new Mapping(entries, mapping.span());
    }
    List<YamlNode> items = new ArrayList<>();
    for (YamlNode item : ((Sequence) node).items()) {
      if (items.size() < OF_EACH || record == Obligation.class) {
        items.add(of(record, item));
      }
    }
    return new Sequence(items, node.span());
  }

  private boolean refersToSomething(Field field) {
    return switch (field.en()) {
      case "serves" -> data.contains("responsibility.obligations");
      case "answers" -> data.contains("issues");
      default -> true;
    };
  }

  /** A value of a key, in the spelling of the file. */
  YamlNode value(Field field, YamlNode node) {
    return value(Object.class, field, node);
  }

  private YamlNode value(Class<?> record, Field field, YamlNode node) {
    if (node instanceof Scalar scalar) {
      return new Scalar(text(record, field, scalar.value()), scalar.style(), scalar.span());
    }
    Class<?> inner = inner(field.type());
    if (inner.isRecord() && inner != Days.class && inner != TimeLimit.class) {
      return of(inner, node);
    }
    List<YamlNode> items = new ArrayList<>();
    SampleUnit.items(node).forEach(item -> items.add(value(record, field, item)));
    return new Sequence(items, node.span());
  }

  static Class<?> inner(Type type) {
    return (Class<?>)
        (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
  }

  private String text(Class<?> record, Field field, String value) {
    if (inner(field.type()).isEnum()) {
      Choices choices = Choices.of(inner(field.type()));
      return choices.find(value).orElseThrow().spelling(keys);
    }
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(record, field.en(), LocalDate.parse(value)).toString();
    }
    return field.en().equals("title") && OWN_NAMES.contains(record) ? "××" + value : value;
  }

  private LocalDate day(Class<?> record, String key, LocalDate day) {
    LocalDate last = period.to().orElse(period.from());
    int years = period.from().getYear() - SampleUnit.YEAR;
    return switch (key) {
      case "asOf" ->
          record == Indicator.Before.class
              ? LocalDate.of(period.from().getYear() - 1, 12, 31)
              : last;
      case "due" -> last.plusMonths(1);
      case "date", "found" ->
          record == CitedDocument.class ? day.plusYears(years) : inside(day, last);
      default -> day.plusYears(years);
    };
  }

  /** As far behind the first day as in the sample's year, and not behind the last. */
  private LocalDate inside(LocalDate day, LocalDate last) {
    long length = ChronoUnit.DAYS.between(period.from(), last) + 1;
    return period.from().plusDays(Math.floorMod(day.getDayOfYear() - 1, length));
  }
}
