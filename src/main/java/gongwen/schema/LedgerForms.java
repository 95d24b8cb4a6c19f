package gongwen.schema;

import gongwen.diagnostic.Language;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Days;
import gongwen.model.Issue;
import gongwen.model.Obligation;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.sheet.FormWriter;
import gongwen.sheet.SheetForm;
import gongwen.sheet.SheetForm.Column;
import gongwen.sheet.SheetForm.Kind;
import gongwen.yaml.Choices;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Empty ledgers to fill in: a sheet for activities and one for issues, with a column for each key
 * of a record. Choices come from the keys themselves and from what the unit's file already has.
 */
public final class LedgerForms {
  private static final int PLAIN_WIDTH = 12;

  /** Columns that hold more than a word, by English key. */
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("date", 14),
          Map.entry("found", 14),
          Map.entry("due", 14),
          Map.entry("closed", 14),
          Map.entry("title", 30),
          Map.entry("summary", 40),
          Map.entry("detail", 40),
          Map.entry("cause", 30),
          Map.entry("measures", 40),
          Map.entry("progress", 30),
          Map.entry("evidence", 24),
          Map.entry("proof", 24),
          Map.entry("place", 16));

  private static final String AND_OTHERS = "几项之间用；隔开";
  private static final String AND_OTHERS_EN = "put ； between several";

  private final Optional<UnitFile> unit;
  private final Language language;

  private LedgerForms(Optional<UnitFile> unit, Language language) {
    this.unit = unit;
    this.language = language;
  }

  /**
   * A workbook (.xlsx); the same for the same unit.
   *
   * @param unit whose obligations, kinds and themes are offered
   * @param language of the headings and choices
   */
  public static byte[] workbook(Optional<UnitFile> unit, Language language) {
    LedgerForms forms = new LedgerForms(unit, language);
    return FormWriter.write(
        List.of(forms.form("activities", Activity.class), forms.form("issues", Issue.class)),
        language.choose("选项", "choices"));
  }

  private SheetForm form(String key, Class<?> type) {
    Field field = RecordShape.of(UnitFile.class).field(key).orElseThrow();
    List<Column> columns = new ArrayList<>();
    for (Field each : RecordShape.of(type).fields()) {
      columns.add(column(type, each));
    }
    return new SheetForm(field.key(language), columns);
  }

  private Column column(Class<?> record, Field field) {
    Type type = inner(field.type());
    boolean closed = type instanceof Class<?> c && c.isEnum();
    List<String> choices =
        closed
            ? Choices.of((Class<?>) type).all().stream().map(c -> c.spelling(language)).toList()
            : used(record, field.en());
    return new Column(
        field.key(language),
        WIDTHS.getOrDefault(field.en(), PLAIN_WIDTH),
        kind(type),
        field.required(),
        choices,
        closed,
        prompt(field, type));
  }

  private static Type inner(Type type) {
    return type instanceof ParameterizedType t && t.getRawType() == Optional.class
        ? t.getActualTypeArguments()[0]
        : type;
  }

  private static Kind kind(Type type) {
    if (type == Days.class || type == TimeLimit.class) {
      return Kind.DAYS;
    }
    if (type == LocalDate.class) {
      return Kind.DAY;
    }
    return type == Count.class ? Kind.NUMBER : Kind.TEXT;
  }

  /** What the unit's file has in this column, in its order. */
  private List<String> used(Class<?> record, String key) {
    if (unit.isEmpty()) {
      return List.of();
    }
    UnitFile file = unit.get();
    if (key.equals("theme")) {
      List<String> themes = new ArrayList<>(values(file.ledgers().activities(), Activity::theme));
      themes.addAll(values(file.ledgers().issues(), Issue::theme));
      return themes.stream().distinct().toList();
    }
    if (record != Activity.class) {
      return List.of();
    }
    return switch (key) {
      case "kind" -> values(file.ledgers().activities(), Activity::kind);
      case "measure" -> values(file.ledgers().activities(), each -> each.extent().measure());
      case "serves" -> values(file.responsibility().obligations(), Obligation::id);
      default -> List.of();
    };
  }

  private static <T> List<String> values(List<T> records, Function<T, String> value) {
    return records.stream().map(value).filter(v -> !v.isEmpty()).distinct().toList();
  }

  private String prompt(Field field, Type type) {
    if (type == Days.class) {
      return language.choose(
          "2024-03-12；几天的写成 2024-05-06至2024-05-17", "2024-03-12, or 2024-05-06至2024-05-17");
    }
    if (type == TimeLimit.class) {
      return language.choose("2024-03-12，或 年底前、立行立改", "2024-03-12, or 年底前");
    }
    if (type == Count.class) {
      return language.choose("6、80余、近100、十余、不少于2", "6, 80余, 近100");
    }
    if (field.en().equals("serves") && unit.isPresent()) {
      String all =
          unit.get().responsibility().obligations().stream()
              .map(o -> o.id() + " " + o.name())
              .collect(Collectors.joining("\n"));
      return all.isEmpty() ? "" : all + "\n" + language.choose(AND_OTHERS, AND_OTHERS_EN);
    }
    boolean list = type instanceof ParameterizedType t && t.getRawType() == List.class;
    return list ? language.choose(AND_OTHERS, AND_OTHERS_EN) : "";
  }
}
