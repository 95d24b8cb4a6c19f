package gongwen.schema;

import gongwen.model.Days;
import gongwen.model.Forms;
import gongwen.model.Period;
import gongwen.model.Section;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A key of a record in a unit file, and the file with something else there.
 *
 * @param around gives the file with another mapping in the place of the one that the key is in
 */
record Place(
    Class<?> type, Field field, Mapping mapping, Entry entry, Function<YamlNode, YamlNode> around) {

  /**
   * One of each key of each record, in the order of the file. The file around it is cut down to
   * what every file must have, so that thousands of them are soon read.
   */
  static List<Place> all(YamlNode root) {
    Map<String, Place> places = new LinkedHashMap<>();
    Mapping file = (Mapping) root;
    for (Entry each : file.entries()) {
      List<Entry> few = new ArrayList<>();
      for (Entry e : file.entries()) {
        if (e == each || field(e).required()) {
          few.add(e);
        } else if (field(e).en().equals("reports")) {
          few.add(new Entry(e.key(), new Sequence(List.of(), e.value().span())));
        }
      }
      collect(UnitFile.class, new Mapping(few, root.span()), node -> node, places);
    }
    return List.copyOf(places.values());
  }

  private static Field field(Entry top) {
    return RecordShape.of(UnitFile.class).field(top.key().value()).orElseThrow();
  }

  private static void collect(
      Class<?> record,
      Mapping mapping,
      Function<YamlNode, YamlNode> around,
      Map<String, Place> places) {
    for (Entry entry : mapping.entries()) {
      Field field = RecordShape.of(record).field(entry.key().value()).orElseThrow();
      Place place = new Place(record, field, mapping, entry, around);
      places.putIfAbsent(place.toString(), place);
      Class<?> inner = inner(field.type());
      if (entry.value() instanceof Mapping value && inner.isRecord()) {
        collect(inner, value, place::with, places);
      }
      if (entry.value() instanceof Sequence list && inner.isRecord()) {
        for (int i = 0; i < list.items().size(); i++) {
          int at = i;
          if (list.items().get(i) instanceof Mapping value) {
            collect(inner, value, node -> place.with(replaced(list, at, node)), places);
          }
        }
      }
    }
  }

  private static Sequence replaced(Sequence list, int at, YamlNode node) {
    List<YamlNode> items = new ArrayList<>(list.items());
    items.set(at, node);
    return new Sequence(items, list.span());
  }

  /** The record below a key; what is none has no keys of its own. */
  private static Class<?> inner(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    if (inner == Days.class || inner == TimeLimit.class || inner == Period.class) {
      return Forms.Range.class;
    }
    return inner == Section.class ? String.class : (Class<?>) inner;
  }

  String key() {
    return entry.key().value();
  }

  String otherSpelling() {
    return field.languageOf(key()).choose(field.en(), field.zh());
  }

  YamlNode with(YamlNode value) {
    return around.apply(each(e -> e == entry ? new Entry(e.key(), value) : e));
  }

  YamlNode renamed(String name) {
    return around.apply(each(e -> e == entry ? new Entry(named(name), e.value()) : e));
  }

  YamlNode without() {
    List<Entry> entries = new ArrayList<>(mapping.entries());
    entries.remove(entry);
    return around.apply(new Mapping(entries, mapping.span()));
  }

  YamlNode doubled() {
    List<Entry> entries = new ArrayList<>(mapping.entries());
    entries.add(new Entry(named(otherSpelling()), entry.value()));
    return around.apply(new Mapping(entries, mapping.span()));
  }

  private Scalar named(String name) {
    return new Scalar(name, entry.key().style(), entry.key().span());
  }

  private Mapping each(UnaryOperator<Entry> change) {
    return new Mapping(mapping.entries().stream().map(change).toList(), mapping.span());
  }

  @Override
  public String toString() {
    return KeyTexts.name(type) + "." + field.en();
  }
}
