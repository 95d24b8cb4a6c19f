package gongwen.schema;

import static gongwen.schema.Schemas.NULL;
import static gongwen.schema.Schemas.number;
import static gongwen.schema.Schemas.of;
import static gongwen.schema.Schemas.oneOf;
import static gongwen.schema.Schemas.pattern;
import static gongwen.schema.Schemas.ref;

import gongwen.check.RuleLevels;
import gongwen.check.Rules;
import gongwen.check.rule.Rule;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Forms;
import gongwen.model.Issue;
import gongwen.model.Period;
import gongwen.model.Quantity;
import gongwen.model.Section;
import gongwen.model.TimeLimit;
import gongwen.profile.RuleLevel;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may stand where a component of this type is read, as the decoder has it: one value for a
 * list of one, a number or yes for a text, nothing for what is absent.
 *
 * <p>The shapes that the decoder takes for a type beside its own ({@code source} registers them)
 * stand here a second time; {@code UnitSchemaTest} holds the two together.
 */
final class TypeSchemas {
  private static final String DATE_HINT = "写成 2024-03-12、3月12日 / write a day of the calendar";
  private static final String LIMIT_HINT =
      "写成 2024-07-15，或 年底前、立行立改 / write a day, or words in Chinese";
  private static final String DAYS_HINT =
      "写成 2024-03-12、3月12日，或 {起: 2024-05-06, 止: 2024-05-10} / write a day, or {from: , to: }";
  private static final String PERIOD_HINT =
      "写成 2024、2024-H1、2024-Q2、2024-06、2024年第二季度，或 {起: , 止: } / write a period, or {from: , to: }";
  private static final String COUNT_HINT = "写成 6、6人、80余、近100、约50、不少于2 / write a count";
  private static final String DECIMAL_HINT = "写数 / write a number";
  private static final String NUMBER_HINT = "写整数 / write a whole number";
  private static final String YES_HINT = "写 是 或 否 / write yes or no";
  private static final String BLANK_HINT = "不能是空的 / cannot be empty";

  /** 4.9 is a number to YAML. */
  private static final Map<String, Object> MONTH_AND_DAY =
      of(
          "type",
          "number",
          "exclusiveMinimum",
          1,
          "exclusiveMaximum",
          13,
          "not",
          of("type", "integer"));

  /** The definition of a report's own words when its kind is not known. */
  static final String SECTIONS = "sections";

  /** Of the years that a period can have. A month behind a dot is read as a fraction: 2024.6. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 9999;
  private static final long LARGEST_COUNT = 999_999_999_999L;
  private static final Set<Class<?>> LEDGERS = Set.of(Activity.class, Issue.class);

  private final Set<Class<?>> named = new LinkedHashSet<>();

  /** The records that have been referred to, in the order in which they first were. */
  List<Class<?>> named() {
    return List.copyOf(named);
  }

  /** A record, to be defined elsewhere. */
  Map<String, Object> record(Class<?> type) {
    named.add(type);
    return ref(KeyTexts.name(type));
  }

  /**
   * @param required whether nothing at all, or a blank text, is refused
   */
  Map<String, Object> value(Type type, boolean required) {
    Type inner = type;
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == List.class) {
        return list((Class<?>) argument);
      }
      if (generic.getRawType() == Map.class) {
        return of("type", List.of("object", "null"));
      }
      inner = argument;
    }
    List<Map<String, Object>> choices = new ArrayList<>(single((Class<?>) inner, required));
    if (!required) {
      choices.add(NULL);
    }
    return oneOf(choices);
  }

  private Map<String, Object> list(Class<?> type) {
    if (type == Section.class) {
      return oneOf(List.of(ref(SECTIONS), NULL));
    }
    List<Map<String, Object>> one = new ArrayList<>(single(type, false));
    one.add(NULL);
    List<Map<String, Object>> choices = new ArrayList<>(one);
    choices.add(of("type", "array", "items", oneOf(one)));
    if (LEDGERS.contains(type)) {
      choices.add(record(Forms.LedgerFile.class));
    }
    return oneOf(choices);
  }

  /** The forms that one value can have. */
  private List<Map<String, Object>> single(Class<?> type, boolean required) {
    if (type == String.class || type == Quantity.class) {
      return text(required);
    }
    if (type == int.class || type == Integer.class) {
      return List.of(
          number(
              "integer", -Integer.MAX_VALUE, Integer.MAX_VALUE, Grammar.WHOLE_NUMBER, NUMBER_HINT));
    }
    if (type == boolean.class || type == Boolean.class) {
      return List.of(
          of("enum", List.of(true, false, "是", "否")), pattern(Grammar.yesOrNo(), YES_HINT));
    }
    if (type == LocalDate.class) {
      return List.of(pattern(Grammar.date(), DATE_HINT), MONTH_AND_DAY);
    }
    if (type == TimeLimit.class) {
      return List.of(pattern(Grammar.limit(), LIMIT_HINT), MONTH_AND_DAY);
    }
    if (type == Days.class) {
      return List.of(pattern(Grammar.days(), DAYS_HINT), MONTH_AND_DAY, record(Forms.Range.class));
    }
    if (type == Period.class) {
      return List.of(
          number("number", FIRST_YEAR, LAST_YEAR, Grammar.period(), PERIOD_HINT),
          record(Forms.Range.class));
    }
    if (type == Count.class) {
      return List.of(number("integer", 0, LARGEST_COUNT, Grammar.count(), COUNT_HINT));
    }
    if (type == BigDecimal.class) {
      return List.of(
          number("number", -LARGEST_COUNT, LARGEST_COUNT, Grammar.DECIMAL, DECIMAL_HINT));
    }
    if (type == RuleLevels.class) {
      return List.of(ruleLevels());
    }
    return type.isEnum() ? choice(Choices.of(type)) : mapping(type);
  }

  private static Map<String, Object> ruleLevels() {
    Map<String, Object> level = oneOf(choice(Choices.of(RuleLevel.class)));
    Map<String, Object> rules = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      Message name = rule.declaration().name();
      Map<String, Object> property = of("description", name.zh() + " / " + name.en());
      property.putAll(level);
      rules.put(rule.code(), property);
    }
    return of("type", "object", "additionalProperties", false, "properties", rules);
  }

  /** A text keeps its text, also where YAML sees a number or a yes. */
  private static List<Map<String, Object>> text(boolean required) {
    return required
        ? List.of(pattern(Grammar.NOT_BLANK, BLANK_HINT), of("type", List.of("number", "boolean")))
        : List.of(of("type", List.of("string", "number", "boolean")));
  }

  private static List<Map<String, Object>> choice(Choices choices) {
    List<Object> words = new ArrayList<>();
    choices.all().forEach(each -> words.add(each.zh()));
    choices.all().forEach(each -> words.add(each.en()));
    return List.of(of("enum", words), of("type", "string", "pattern", Grammar.choice(choices)));
  }

  private List<Map<String, Object>> mapping(Class<?> type) {
    List<Map<String, Object>> forms = new ArrayList<>();
    forms.add(record(type));
    RecordShape.of(type)
        .shorthand()
        .ifPresent(field -> forms.addAll(single(plain(field.type()), field.required())));
    return forms;
  }

  private static Class<?> plain(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : (Class<?>) type;
  }
}
