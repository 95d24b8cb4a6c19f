package gongwen.yaml;

import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a value as the type that a record's component has. */
final class TypeDecoder {
  /** What people write for a list of records in which there are none. */
  private static final Set<String> NONE = Set.of("无", "暂无", "没有", "none");

  private TypeDecoder() {}

  /** The value; empty when it cannot be read, and then that has been reported. */
  static Optional<Object> decode(Type type, YamlNode node, Context at) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (raw == Optional.class) {
        return decode(generic.getActualTypeArguments()[0], node, at).map(Optional::of);
      }
      return raw == List.class
          ? list((Class<?>) generic.getActualTypeArguments()[0], node, at)
          : free(node, at);
    }
    return single((Class<?>) type, node, at);
  }

  /** What stands for a value that the file does not give. */
  static Optional<Object> absent(Type type, Span around, Context at) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      return Optional.of(
          raw == Optional.class ? Optional.empty() : raw == List.class ? List.of() : Map.of());
    }
    if (type == String.class) {
      return Optional.of("");
    }
    if (type == boolean.class) {
      return Optional.of(false);
    }
    if (type == int.class) {
      return Optional.of(0);
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return RecordDecoder.absent(c, around, at);
    }
    throw new IllegalStateException("no value stands for an absent " + type + ", " + at.ref());
  }

  private static Optional<Object> single(Class<?> type, YamlNode node, Context at) {
    Optional<ValueDecoder<?>> registered = at.run().value(type);
    if (registered.isPresent()) {
      return registered.get().decode(node, at).map(v -> v);
    }
    if (type.isRecord()) {
      return RecordDecoder.decode(type, node, at);
    }
    return ScalarDecoder.decode(type, node, at);
  }

  private static Optional<Object> list(Class<?> type, YamlNode node, Context at) {
    Optional<ValueDecoder<?>> registered = at.run().list(type);
    if (registered.isPresent()) {
      return registered.get().decode(node, at).map(v -> v);
    }
    if (type.isRecord() && node instanceof Scalar scalar && NONE.contains(scalar.value())) {
      return Optional.of(List.of());
    }
    List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      YamlNode item = items.get(i);
      if (item instanceof Scalar scalar && scalar.absent()) {
        at.report(DecodeFaults.emptyItem(scalar, at));
        continue;
      }
      Context inner = at.at(at.ref().item(values.size()), at.key(), item);
      Optional<Object> value = single(type, item, inner);
      value.ifPresent(values::add);
    }
    return Optional.of(List.copyOf(values));
  }

  /** Free data: texts, lists and maps of them, as written. */
  private static Optional<Object> free(YamlNode node, Context at) {
    if (node instanceof Mapping mapping) {
      return Optional.of(freeMap(mapping, at));
    }
    at.report(DecodeFaults.wrongType(node, DecodeFaults.A_MAPPING, at));
    return Optional.empty();
  }

  private static Map<String, Object> freeMap(Mapping mapping, Context at) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      Ref ref = at.ref().field(key);
      values.put(key, freeValue(entry.value(), at.at(ref, key, entry.value())));
    }
    return Collections.unmodifiableMap(values);
  }

  private static Object freeValue(YamlNode node, Context at) {
    if (node instanceof Scalar scalar) {
      return scalar.absent() ? "" : scalar.value();
    }
    if (node instanceof Mapping mapping) {
      return freeMap(mapping, at);
    }
    List<Object> values = new ArrayList<>();
    for (YamlNode item : ((Sequence) node).items()) {
      values.add(freeValue(item, at.at(at.ref().item(values.size()), at.key(), item)));
    }
    return List.copyOf(values);
  }
}
