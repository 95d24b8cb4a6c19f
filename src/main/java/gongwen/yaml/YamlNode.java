package gongwen.yaml;

import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;

/**
 * A value as it stands in a YAML file, with its place. Aliases are resolved: the node of an alias
 * is that of its anchor.
 */
public sealed interface YamlNode {
  Span span();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** {@code |} */
    LITERAL,
    /** {@code >} */
    FOLDED
  }

  /** A text; every plain value is one until it is bound ({@code 0123} is not 83). */
  record Scalar(String value, Style style, Span span) implements YamlNode {
    /** Written as nothing at all: no value, {@code ~} or {@code null}. */
    public boolean absent() {
      return style == Style.PLAIN
          && switch (value) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
          };
    }

    /**
     * The place of a part of the value.
     *
     * @param from the first char of the value (UTF-16), from 0
     * @param to the char after the last one
     * @return exact for literal blocks and for what stands on one line without escapes; else the
     *     start of the value, without extent
     */
    public Span at(int from, int to) {
      return ScalarMap.span(this, from, to);
    }
  }

  record Sequence(List<YamlNode> items, Span span) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys are texts and no two are equal; the order is that of the file.
   *
   * @param complete whether all of it could be read; else what is missing may be there
   */
  record Mapping(List<Entry> entries, Span span, boolean complete) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Mapping(List<Entry> entries, Span span) {
      this(entries, span, true);
    }

    /** The same with other entries. */
    public Mapping with(List<Entry> others) {
      return new Mapping(others, span, complete);
    }
  }

  record Entry(Scalar key, YamlNode value) {}

  /** A mapping without entries, as stands for a file in which nothing is said. */
  static Mapping nothing(SourceText source) {
    Position first = new Position(1, 1);
    return new Mapping(List.of(), new Span(source, first, first));
  }
}
