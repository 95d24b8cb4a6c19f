package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.model.Activity;
import gongwen.model.Days;
import gongwen.model.Forms.LedgerFile;
import gongwen.model.Issue;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.sheet.Ledger;
import gongwen.sheet.LedgerName;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.Decoder;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.Shown;
import gongwen.yaml.YamlCode;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts in the rows of ledgers: {@code activities} and {@code issues} may be in a spreadsheet. */
final class Ledgers {
  private static final RecordShape UNIT = RecordShape.of(UnitFile.class);
  private static final RecordShape PLACE = RecordShape.of(LedgerFile.class);
  private static final Set<Class<?>> DAYS = Set.of(LocalDate.class, Days.class, TimeLimit.class);

  private final SourceFiles sources;
  private final boolean read;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<String> unread = new HashSet<>();

  /**
   * @param read whether the spreadsheets are opened; else they hold nothing
   */
  Ledgers(SourceFiles sources, boolean read) {
    this.sources = sources;
    this.read = read;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The English keys of lists whose ledger could not be read: what they hold is not known. */
  Set<String> unread() {
    return Set.copyOf(unread);
  }

  Mapping resolve(Path file, Mapping root) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : root.entries()) {
      Optional<RecordShape> shape = shape(entry.key().value());
      if (shape.isPresent() && entry.value() instanceof Mapping place && isPlace(place)) {
        Optional<YamlNode> rows = rows(file, entry.key(), place, shape.get());
        if (rows.isEmpty()) {
          UNIT.field(entry.key().value()).ifPresent(field -> unread.add(field.en()));
        }
        entries.add(new Entry(entry.key(), rows.orElse(new Sequence(List.of(), place.span()))));
      } else if (shape.isPresent() && entry.value() instanceof Sequence list) {
        entries.add(new Entry(entry.key(), withoutPlaces(list)));
      } else {
        entries.add(entry);
      }
    }
    return root.with(entries);
  }

  private static Optional<RecordShape> shape(String key) {
    return UNIT.field(key)
        .filter(f -> f.type() instanceof ParameterizedType)
        .map(f -> ((ParameterizedType) f.type()).getActualTypeArguments()[0])
        .filter(type -> type == Activity.class || type == Issue.class)
        .map(type -> RecordShape.of((Class<?>) type));
  }

  private static boolean isPlace(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (namesFile(entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesFile(Entry entry) {
    Optional<Field> field = PLACE.field(entry.key().value());
    return field.isPresent() && field.get().required();
  }

  /** A ledger as one record among others is reported, and then taken for none. */
  private Sequence withoutPlaces(Sequence list) {
    List<YamlNode> records = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof Mapping mapping && isPlace(mapping)) {
        mapping.entries().stream()
            .filter(Ledgers::namesFile)
            .findFirst()
            .ifPresent(e -> diagnostics.add(mixed(e.key())));
      } else {
        records.add(item);
      }
    }
    return new Sequence(records, list.span());
  }

  private static Diagnostic mixed(Scalar key) {
    return Diagnostic.of(
            UnitFileCode.LEDGER_MIXED,
            key.span(),
            Message.of(
                "记录要么写在这里，要么都在表格里，不能混用",
                "records stand either here or in a spreadsheet, not in both"))
        .hint("把这里的记录移到表格里，或把表格里的写到这里", "move the records of one place to the other");
  }

  /** Keys of records beside the name of a file. */
  private boolean mixes(Mapping mapping, RecordShape shape) {
    List<Entry> own =
        mapping.entries().stream()
            .filter(e -> PLACE.field(e.key().value()).isEmpty())
            .filter(e -> shape.field(e.key().value()).isPresent())
            .toList();
    own.stream().findFirst().ifPresent(e -> diagnostics.add(mixed(e.key())));
    return !own.isEmpty();
  }

  /** Which heading each field has, where the unit file says it. */
  private Map<Field, Scalar> columns(Mapping place, RecordShape shape) {
    Map<Field, Scalar> headings = new LinkedHashMap<>();
    for (Entry each : inside(place, "columns")) {
      Optional<Field> field = shape.field(each.key().value());
      if (field.isPresent() && each.value() instanceof Scalar heading) {
        headings.put(field.get(), heading);
      } else {
        diagnostics.add(
            noSuchField(each.key(), shape, Message.of("表格里的列名", "its heading in the ledger")));
      }
    }
    return headings;
  }

  /** What the unit file says of every record. */
  private Map<Field, Entry> each(Mapping place, RecordShape shape) {
    Map<Field, Entry> values = new LinkedHashMap<>();
    for (Entry each : inside(place, "each")) {
      Optional<Field> field = shape.field(each.key().value());
      field.ifPresentOrElse(
          known -> values.put(known, each),
          () -> diagnostics.add(noSuchField(each.key(), shape, Message.of("内容", "the value"))));
    }
    return values;
  }

  private static List<Entry> inside(Mapping place, String key) {
    return place.entries().stream()
        .filter(e -> PLACE.field(e.key().value()).filter(f -> f.en().equals(key)).isPresent())
        .filter(e -> e.value() instanceof Mapping)
        .flatMap(e -> ((Mapping) e.value()).entries().stream())
        .toList();
  }

  /** The names of the sheets: one, or several. */
  private static List<Scalar> sheets(Mapping place) {
    List<Scalar> sheets = new ArrayList<>();
    for (Entry entry : place.entries()) {
      if (PLACE.field(entry.key().value()).filter(f -> f.en().equals("sheet")).isPresent()) {
        List<YamlNode> named =
            entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
        named.stream()
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .filter(scalar -> !scalar.value().isBlank())
            .forEach(sheets::add);
      }
    }
    return sheets;
  }

  /**
   * @param value what is given of a field
   */
  private static Diagnostic noSuchField(Scalar key, RecordShape shape, Message value) {
    boolean chinese = key.value().codePoints().anyMatch(Character::isIdeographic);
    List<String> keys =
        shape.fields().stream().map(f -> f.key(chinese ? Language.ZH : Language.EN)).toList();
    return Diagnostic.of(
            YamlCode.UNKNOWN_KEY,
            key.span(),
            Message.of("不认识的键“%s”", "unknown key \"%s\"", Shown.of(key.value())))
        .hint(
            "写成 %1$s: %2$s；前面可以是：%4$s",
            "write %1$s: and %3$s; keys are: %4$s",
            keys.get(0),
            value.zh(),
            value.en(),
            String.join(chinese ? "、" : ", ", keys));
  }

  private Optional<YamlNode> rows(Path file, Scalar key, Mapping mapping, RecordShape shape) {
    if (!read || mixes(mapping, shape)) {
      return Optional.empty();
    }
    Map<Ref, YamlNode> nodes = new HashMap<>();
    Ref ref = Ref.root("");
    Optional<LedgerFile> place =
        diagnostics.take(Decoder.plain().decode(LedgerFile.class, mapping, ref, nodes::put));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Span fileAt = nodes.getOrDefault(ref.field("file"), mapping).span();
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    Optional<Path> target =
        diagnostics.take(sources.root().resolve(folder, place.get().file(), fileAt));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String name = sources.name(target.get());
    List<String> keys =
        UNIT.field(key.value()).map(f -> List.of(f.en(), f.zh())).orElseGet(List::of);
    LedgerName ledger =
        new LedgerName(
            name,
            sheets(mapping),
            UNIT.field(key.value()).map(Field::en).orElse(""),
            keys,
            columns(mapping, shape),
            each(mapping, shape),
            fileAt);
    return diagnostics
        .take(sources.bytes(target.get(), Optional.of(fileAt)))
        .flatMap(bytes -> diagnostics.take(Ledger.read(bytes, ledger, shape, DAYS)));
  }
}
