package gongwen.schema;

import gongwen.text.Nearest;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The kinds of units and the fields for which there are files to start from. All their words are
 * data, in {@code starters/}: what a kind of unit calls things stands in {@code units.yaml}, what a
 * field asks for in a file of its own, and what all have in common in {@code common.yaml}.
 */
public final class Starters {
  private static final String FOLDER = "starters/";

  /**
   * A kind of unit, or a field.
   *
   * @param names its id, its Chinese name, and what else it is called
   */
  public record Choice(List<String> names) {
    public Choice {
      names = List.copyOf(names);
    }

    public String id() {
      return names.get(0);
    }

    public String name() {
      return names.get(1);
    }
  }

  private Starters() {}

  /** The kinds of units; the first is that of any unit. */
  public static List<Choice> units() {
    return items(read("units.yaml")).stream()
        .map(each -> new Choice(texts(value((Mapping) each, "names"))))
        .toList();
  }

  /** The fields; the first is any field. */
  public static List<Choice> fields() {
    return items(read("fields.yaml")).stream().map(each -> new Choice(texts(each))).toList();
  }

  /**
   * The choice of this id or name, or whose names hold it, or a name of which ends what was typed
   * (柏林小学) or else stands in it (安全生产责任制), the longest first; empty if there is none.
   */
  public static Optional<Choice> find(List<Choice> all, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return first(all, wanted::equals)
        .or(
            () ->
                wanted.length() > 1 ? first(all, name -> name.contains(wanted)) : Optional.empty())
        .or(() -> longest(all, wanted::endsWith))
        .or(() -> longest(all, name -> name.length() > 1 && wanted.contains(name)));
  }

  private static Optional<Choice> first(List<Choice> all, Predicate<String> fits) {
    return all.stream().filter(each -> each.names().stream().anyMatch(fits)).findFirst();
  }

  private static Optional<Choice> longest(List<Choice> all, Predicate<String> fits) {
    return all.stream()
        .flatMap(each -> each.names().stream())
        .filter(fits)
        .max(Comparator.comparingInt(String::length))
        .flatMap(name -> first(all, name::equals));
  }

  /** What may have been meant. */
  public static Optional<String> nearest(List<Choice> all, String typed) {
    return Nearest.of(typed, all.stream().flatMap(each -> each.names().stream()).toList());
  }

  /**
   * A unit of this kind in this field.
   *
   * @param name of the unit; empty for a placeholder
   */
  static SampleUnit unit(Choice kind, Choice field, String name) {
    String fieldFile = text("fields/" + field.id() + ".yaml");
    Map<String, String> words = words(kind);
    ((Mapping) parse(fieldFile))
        .entries().stream()
            .filter(e -> e.key().value().equals("词语"))
            .forEach(e -> words.putAll(pairs((Mapping) e.value())));
    if (!name.isEmpty()) {
      words.put("全称", YamlText.of(name));
    }
    words.put("简称", words.getOrDefault("全称", "").replaceFirst("人民政府$", ""));
    Mapping common = (Mapping) parse(said(text("common.yaml"), words));
    Mapping own = (Mapping) parse(said(fieldFile, words));
    List<Entry> all = new ArrayList<>();
    for (Entry entry : common.entries()) {
      all.add(entry.key().value().equals("责任制") ? with(entry, own) : entry);
    }
    own.entries().stream()
        .filter(e -> !List.of("词语", "规定动作").contains(e.key().value()))
        .forEach(all::add);
    return new SampleUnit(new Mapping(all, common.span()));
  }

  /** The responsibility system with what the field asks for. */
  private static Entry with(Entry responsibility, Mapping field) {
    Mapping common = (Mapping) responsibility.value();
    List<Entry> all = new ArrayList<>(common.entries());
    field.entries().stream().filter(e -> e.key().value().equals("规定动作")).forEach(all::add);
    return new Entry(responsibility.key(), new Mapping(all, common.span()));
  }

  private static Map<String, String> words(Choice kind) {
    return items(read("units.yaml")).stream()
        .map(Mapping.class::cast)
        .filter(each -> texts(value(each, "names")).equals(kind.names()))
        .findFirst()
        .map(each -> pairs((Mapping) value(each, "words")))
        .orElseThrow();
  }

  private static Map<String, String> pairs(Mapping mapping) {
    Map<String, String> pairs = new HashMap<>();
    mapping.entries().forEach(e -> pairs.put(e.key().value(), ((Scalar) e.value()).value()));
    return pairs;
  }

  /** Words may hold words. */
  private static String said(String text, Map<String, String> words) {
    String said = text;
    String before;
    do {
      before = said;
      for (Map.Entry<String, String> word : words.entrySet()) {
        said = said.replace("‹" + word.getKey() + "›", word.getValue());
      }
    } while (!said.equals(before));
    return said;
  }

  private static YamlNode value(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(e -> e.key().value().equals(key))
        .map(Entry::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<YamlNode> items(YamlNode list) {
    return ((Sequence) list).items();
  }

  private static List<String> texts(YamlNode list) {
    return items(list).stream().map(each -> ((Scalar) each).value()).toList();
  }

  private static YamlNode read(String file) {
    return parse(text(file));
  }

  private static YamlNode parse(String text) {
    return YamlReader.read(new SourceText("starters", text)).value().orElseThrow();
  }

  static String text(String file) {
    try (InputStream in = Starters.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
