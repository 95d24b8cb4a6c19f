package gongwen.schema;

import gongwen.check.RuleLevels;
import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Forms;
import gongwen.model.Issue;
import gongwen.model.Period;
import gongwen.model.Quantity;
import gongwen.model.Responsibility;
import gongwen.model.Section;
import gongwen.model.TimeLimit;
import gongwen.model.Unit;
import gongwen.profile.RuleLevel;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of a file as tables in Markdown, one for each record: both spellings, what may stand
 * there, what it means. All of it comes from {@code @Key} and the texts of the keys.
 */
final class ReferencePage {
  /** What a plain value is called, in Chinese and in English. */
  private static final Map<Class<?>, List<String>> PLAIN = new LinkedHashMap<>();

  static {
    PLAIN.put(String.class, List.of("文本", "text"));
    PLAIN.put(Quantity.class, List.of("数值或文本", "number or text"));
    PLAIN.put(int.class, List.of("整数", "whole number"));
    PLAIN.put(Integer.class, List.of("整数", "whole number"));
    PLAIN.put(BigDecimal.class, List.of("数", "number"));
    PLAIN.put(boolean.class, List.of("是 / 否", "yes / no"));
    PLAIN.put(Boolean.class, List.of("是 / 否", "yes / no"));
    PLAIN.put(LocalDate.class, List.of("日期", "day"));
    PLAIN.put(TimeLimit.class, List.of("日期或说法", "day, or words"));
    PLAIN.put(Days.class, List.of("日期，或起止", "day, or from and to"));
    PLAIN.put(Period.class, List.of("时段", "period"));
    PLAIN.put(Count.class, List.of("数量，可带“余”“近”", "count, with 余 or 近 if need be"));
    PLAIN.put(Section.class, List.of("栏目和它的文字", "parts and their texts"));
  }

  private final Language language;
  private final Language other;
  private final KeyTexts texts;
  private final Map<Class<?>, List<String>> titles = new LinkedHashMap<>();

  ReferencePage(Language language) {
    this.language = language;
    this.other = language.choose(Language.EN, Language.ZH);
    this.texts = KeyTexts.in(language);
  }

  /** The tables of a file: first its own, then those of the records in it, as they are met. */
  String of(Class<?> file, String title) {
    titles.put(file, new ArrayList<>(List.of(title)));
    Map<Class<?>, String> tables = new LinkedHashMap<>();
    while (tables.size() < titles.size()) {
      Class<?> next =
          titles.keySet().stream()
              .filter(each -> !tables.containsKey(each))
              .findFirst()
              .orElseThrow();
      tables.put(next, table(next));
    }
    return tables.entrySet().stream()
        .map(each -> heading(each.getKey()) + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  private String heading(Class<?> record) {
    return "## "
        + String.join(language.choose("、", ", "), titles.getOrDefault(record, List.of()))
        + "\n\n";
  }

  private String table(Class<?> record) {
    StringBuilder table = new StringBuilder();
    RecordShape shape = RecordShape.of(record);
    shape
        .shorthand()
        .ifPresent(
            field ->
                table.append(
                    language
                        .choose(
                            "只写一个值时，就是 `%s`。\n\n", "A single value in its place is its `%s`.\n\n")
                        .formatted(field.key(language))));
    table.append(
        language.choose("| 键 | 英文键 | 写什么 | 含义 |", "| key | 中文键 | what it holds | meaning |"));
    table.append("\n|---|---|---|---|\n");
    shape.fields().forEach(field -> table.append(row(record, field)));
    if (record == Unit.class || record == Responsibility.class) {
      RecordShape.of(Forms.SharedPart.class)
          .fields()
          .forEach(field -> table.append(row(Forms.SharedPart.class, field)));
    }
    return table.toString();
  }

  private String row(Class<?> record, Field field) {
    String key = "`" + field.key(language) + "`";
    return "| %s | `%s` | %s | %s |\n"
        .formatted(
            field.required() ? "**" + key + "**" : key,
            field.key(other),
            value(field.type(), field),
            texts.of(record, field).replace("|", "\\|"));
  }

  private String value(Type type, Field field) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Map.class) {
        return language.choose("自定的键和值", "keys and values of your own");
      }
      Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
      String one = single(inner, field);
      if (raw != List.class || inner == Section.class) {
        return one;
      }
      String list = language.choose("一个或几个：" + one, "one or several: " + one);
      return inner == Activity.class || inner == Issue.class
          ? list
              + language.choose("；或 ", "; or ")
              + link(
                  Forms.LedgerFile.class, language.choose("电子表格里的台账", "a ledger in a spreadsheet"))
          : list;
    }
    return single((Class<?>) type, field);
  }

  private String single(Class<?> type, Field field) {
    if (PLAIN.containsKey(type)) {
      return PLAIN.get(type).get(language.choose(0, 1));
    }
    if (type == RuleLevels.class) {
      return language.choose("规则的代码: ", "code of a rule: ") + choices(RuleLevel.class);
    }
    return type.isEnum() ? choices(type) : link(type, field.key(language) + " " + field.key(other));
  }

  private String choices(Class<?> type) {
    return Choices.of(type).all().stream()
        .map(choice -> "`" + choice.spelling(language) + "` " + choice.spelling(other))
        .collect(Collectors.joining(" · "));
  }

  private String link(Class<?> record, String name) {
    List<String> names = titles.computeIfAbsent(record, unused -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
    return language.choose("见“%s”".formatted(names.get(0)), "see \"%s\"".formatted(names.get(0)));
  }
}
