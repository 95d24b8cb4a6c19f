package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.text.Ref;
import gongwen.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** What one run of the decoder shares: registered types, the faults found, the places recorded. */
final class Decoding {
  private final Map<Class<?>, ValueDecoder<?>> values;
  private final Map<Class<?>, ValueDecoder<?>> lists;
  private final OptionalInt year;
  private final BiConsumer<Ref, YamlNode> places;
  private final Diagnostics diagnostics = new Diagnostics();
  private int faults;

  Decoding(
      Map<Class<?>, ValueDecoder<?>> values,
      Map<Class<?>, ValueDecoder<?>> lists,
      OptionalInt year,
      BiConsumer<Ref, YamlNode> places) {
    this.values = values;
    this.lists = lists;
    this.year = year;
    this.places = places;
  }

  Optional<ValueDecoder<?>> value(Class<?> type) {
    return Optional.ofNullable(values.get(type));
  }

  Optional<ValueDecoder<?>> list(Class<?> item) {
    return Optional.ofNullable(lists.get(item));
  }

  /** The year of days that are written without one. */
  OptionalInt year() {
    return year;
  }

  void place(Ref ref, YamlNode node) {
    places.accept(ref, node);
  }

  void report(Diagnostic diagnostic) {
    if (++faults <= YamlLimits.MAX_FAULTS) {
      diagnostics.add(diagnostic);
    }
  }

  /** Whether further faults are only counted, and none need be described. */
  boolean full() {
    return faults >= YamlLimits.MAX_FAULTS;
  }

  /** Counts a fault that is not described. */
  void count() {
    faults++;
  }

  /**
   * All that was found.
   *
   * @param around where the count of those stands that are not listed
   */
  Diagnostics diagnostics(Span around) {
    if (faults > YamlLimits.MAX_FAULTS) {
      Span start = new Span(around.source(), around.start(), around.start());
      diagnostics.add(NodeFaults.more(start, faults - YamlLimits.MAX_FAULTS));
    }
    return diagnostics;
  }
}
