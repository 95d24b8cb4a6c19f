package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.CitedDocument;
import gongwen.model.Days;
import gongwen.model.Frequency;
import gongwen.model.Indicator;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.Period;
import gongwen.model.Plan;
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
import java.util.Set;

/**
 * Records of the sample unit as examples of another: its names and people are placeholders, its
 * days those of the period.
 */
final class Examples {
  /** Two of a kind show how a list goes on. */
  private static final int OF_EACH = 2;

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
      if (items.size() < OF_EACH && shown(record, item, items.isEmpty())) {
        items.add(of(record, item));
      }
    }
    return new Sequence(items, node.span());
  }

  /** Issues that are still open; of obligations one with a window and one with a time limit. */
  private static boolean shown(Class<?> record, YamlNode item, boolean first) {
    if (record == Obligation.class) {
      return first || SampleUnit.value(record, item, "within").isPresent();
    }
    return record != Issue.class || SampleUnit.value(record, item, "closed").isEmpty();
  }

  private boolean refersToSomething(Field field) {
    return switch (field.en()) {
      case "serves" -> data.contains("responsibility.obligations");
      case "answers" -> data.contains("issues");
      default -> true;
    };
  }

  private YamlNode value(Class<?> record, Field field, YamlNode node) {
    if (node instanceof Scalar scalar) {
      return new Scalar(text(record, field, scalar.value()), scalar.style(), scalar.span());
    }
    Class<?> inner = inner(field.type());
    if (inner.isRecord() && inner != Days.class) {
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
      Choices.Choice choice = choices.find(value).orElseThrow();
      boolean window = choice.constant() instanceof Frequency per && per != Frequency.EVENT;
      // Once a year is met by the activities that are there.
      return (window ? choices.find("year").orElseThrow() : choice).spelling(keys);
    }
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(record, field.en(), LocalDate.parse(value)).toString();
    }
    String own = SampleUnit.withoutNames(value);
    return field.en().equals("title") && OWN_NAMES.contains(record) ? "××" + own : own;
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
