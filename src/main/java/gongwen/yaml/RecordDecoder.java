package gongwen.yaml;

import gongwen.diagnostic.Language;
import gongwen.text.Ref;
import gongwen.text.Span;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills a record from a mapping: every known key once, in either spelling, and no other. */
final class RecordDecoder {
  private final RecordShape shape;
  private final Context at;
  private final Map<Integer, Entry> given = new HashMap<>();

  /** Fields for which a key that is not known was probably meant. */
  private final Set<Integer> misspelt = new HashSet<>();

  private boolean failed;

  private RecordDecoder(RecordShape shape, Context at) {
    this.shape = shape;
    this.at = at;
  }

  static Optional<Object> decode(Class<?> type, YamlNode node, Context at) {
    RecordShape shape = RecordShape.of(type);
    if (node instanceof Mapping mapping) {
      Context inner = at.spelled(spelling(shape, mapping, at.language()));
      return new RecordDecoder(shape, inner).fill(mapping);
    }
    if (node instanceof Scalar scalar && shape.shorthand().isPresent()) {
      Field field = shape.shorthand().get();
      Scalar key = new Scalar(field.key(at.language()), YamlNode.Style.PLAIN, scalar.span());
      Mapping mapping = new Mapping(List.of(new Entry(key, scalar)), scalar.span());
      return new RecordDecoder(shape, at).fill(mapping);
    }
    at.report(DecodeFaults.notAMapping(node, shape, at));
    return Optional.empty();
  }

  /** A record of which the file says nothing. */
  static Optional<Object> absent(Class<?> type, Span around, Context at) {
    RecordShape shape = RecordShape.of(type);
    return new RecordDecoder(shape, at).fill(new Mapping(List.of(), around));
  }

  /** Chinese or English: what most of the known keys are; else what the letters are. */
  private static Language spelling(RecordShape shape, Mapping mapping, Language around) {
    int balance = 0;
    int unknown = 0;
    for (Entry entry : mapping.entries()) {
      String key = entry.key().value();
      Optional<Field> field = shape.field(key);
      if (field.isPresent()) {
        balance += field.get().languageOf(key).choose(1, -1);
      } else {
        unknown += han(key) ? 1 : -1;
      }
    }
    int sum = balance != 0 ? balance : unknown;
    if (sum == 0) {
      return around;
    }
    return sum > 0 ? Language.ZH : Language.EN;
  }

  private static boolean han(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private Optional<Object> fill(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      take(entry, mapping);
    }
    Object[] values = shape.emptyValues();
    for (Field field : shape.fields()) {
      Entry entry = given.get(field.index());
      Optional<Object> value =
          entry == null || absent(entry.value())
              ? missing(field, mapping, Optional.ofNullable(entry))
              : present(field, entry);
      Optional<Object> instead = value.isPresent() ? value : unread(field, mapping);
      if (instead.isPresent()) {
        values[field.index()] = instead.get();
      } else {
        failed = true;
      }
    }
    return failed ? Optional.empty() : Optional.of(shape.create(values, at.ref()));
  }

  private void take(Entry entry, Mapping mapping) {
    Optional<Field> known = shape.field(entry.key().value());
    if (known.isEmpty()) {
      if (at.run().full()) {
        at.run().count();
      } else {
        at.report(DecodeFaults.unknownKey(entry.key(), shape, mapping, at));
        DecodeFaults.nearest(entry.key().value(), shape)
            .ifPresent(field -> misspelt.add(field.index()));
      }
      return;
    }
    Entry other = given.putIfAbsent(known.get().index(), entry);
    if (other != null) {
      at.report(DecodeFaults.bothSpellings(entry.key(), other.key()));
    }
  }

  private Optional<Object> present(Field field, Entry entry) {
    Ref ref = at.ref().field(field.en());
    Context inner = at.at(ref, entry.key().value(), entry.value());
    if (field.required() && entry.value() instanceof Scalar s && s.value().isBlank()) {
      at.report(DecodeFaults.emptyValue(entry.key()));
      return Optional.empty();
    }
    return TypeDecoder.decode(field.type(), entry.value(), inner);
  }

  /** For a value that could not be read: none, so that the rest can be looked at. */
  private Optional<Object> unread(Field field, Mapping mapping) {
    if (field.required()) {
      return field.type() == String.class ? Optional.of("") : Optional.empty();
    }
    return TypeDecoder.absent(field.type(), mapping.span(), at);
  }

  private Optional<Object> missing(Field field, Mapping mapping, Optional<Entry> entry) {
    boolean reported = !mapping.complete() || misspelt.contains(field.index());
    if (field.required() && reported && entry.isEmpty()) {
      // It is in what could not be read, or has another name.
      return Optional.empty();
    }
    if (field.required()) {
      at.report(
          entry.isPresent()
              ? DecodeFaults.emptyValue(entry.get().key())
              : DecodeFaults.missingKey(field.key(at.language()), mapping, at));
      return Optional.empty();
    }
    Ref ref = at.ref().field(field.en());
    Span around = entry.map(e -> e.value().span()).orElse(mapping.span());
    return TypeDecoder.absent(
        field.type(), around, new Context(at.run(), ref, field.key(at.language()), at.language()));
  }

  private static boolean absent(YamlNode node) {
    return node instanceof Scalar scalar && scalar.absent();
  }
}
