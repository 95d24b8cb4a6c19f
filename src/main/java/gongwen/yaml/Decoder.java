package gongwen.yaml;

import gongwen.diagnostic.Language;
import gongwen.diagnostic.Outcome;
import gongwen.text.Ref;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * Binds nodes to records: each component with a {@link Key} takes the value under either spelling,
 * a component of type {@link Ref} without one is filled with the record's place.
 *
 * <p>Components are texts, {@code int}, {@code long}, {@code boolean} and their boxes, {@link
 * java.math.BigDecimal}, {@link java.time.LocalDate}, enums whose constants have a {@link Key},
 * records, {@code Optional<T>}, {@code List<T>} (one value stands for a list of one), {@code
 * Map<String, Object>} (free data), and what has a {@link ValueDecoder}. What is absent is {@code
 * ""}, an empty list, an empty optional, or a record in which everything is absent.
 *
 * <p>All faults are collected.
 */
public final class Decoder {
  private final Map<Class<?>, ValueDecoder<?>> values;
  private final Map<Class<?>, ValueDecoder<?>> lists;

  private final OptionalInt year;

  private Decoder(
      Map<Class<?>, ValueDecoder<?>> values,
      Map<Class<?>, ValueDecoder<?>> lists,
      OptionalInt year) {
    this.values = values;
    this.lists = lists;
    this.year = year;
  }

  public static Decoder plain() {
    return new Decoder(Map.of(), Map.of(), OptionalInt.empty());
  }

  /** Also reads values of this type. */
  public <T> Decoder with(Class<T> type, ValueDecoder<T> decoder) {
    Map<Class<?>, ValueDecoder<?>> more = new HashMap<>(values);
    more.put(type, decoder);
    return new Decoder(more, lists, year);
  }

  /** Also reads what stands where a component is a {@code List} of this type. */
  public <T> Decoder withList(Class<T> type, ValueDecoder<List<T>> decoder) {
    Map<Class<?>, ValueDecoder<?>> more = new HashMap<>(lists);
    more.put(type, decoder);
    return new Decoder(values, more, year);
  }

  /** Also reads days that are written without a year: they are of this one. */
  public Decoder inYear(OptionalInt known) {
    return new Decoder(values, lists, known);
  }

  /** Reads a record, without taking down where its values stand. */
  public <T extends Record> Outcome<T> decode(Class<T> type, YamlNode node, Ref ref) {
    return decode(type, node, ref, (where, what) -> {});
  }

  private static boolean empty(YamlNode node) {
    return node instanceof Scalar scalar && scalar.absent();
  }

  /**
   * Reads a record.
   *
   * @param ref the place of the record
   * @param places receives every value with its place
   */
  public <T extends Record> Outcome<T> decode(
      Class<T> type, YamlNode node, Ref ref, BiConsumer<Ref, YamlNode> places) {
    Outcome<T> read = decodeWhatCanBe(type, node, ref, places);
    return read.hasErrors() ? Outcome.failed(read.diagnostics()) : read;
  }

  /**
   * Reads as much of a record as can be read. Where there are errors the value has holes: it serves
   * to find further ones and nothing else.
   */
  public <T extends Record> Outcome<T> decodeWhatCanBe(
      Class<T> type, YamlNode node, Ref ref, BiConsumer<Ref, YamlNode> places) {
    Decoding run = new Decoding(values, lists, year, places);
    run.place(ref, node);
    YamlNode given = empty(node) ? new Mapping(List.of(), node.span()) : node;
    Optional<Object> value =
        RecordDecoder.decode(type, given, new Context(run, ref, "", Language.EN));
    return new Outcome<>(value.map(type::cast), run.diagnostics(node.span()).list());
  }
}
