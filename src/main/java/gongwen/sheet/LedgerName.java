package gongwen.sheet;

import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which ledger is meant, as the unit file says it.
 *
 * @param file how messages call it; its ending says what it is
 * @param sheets the names of its sheets; empty: the one that is called as one of the keys, the only
 *     one, or all that are called as months or quarters are
 * @param list the English key of the list that it fills
 * @param keys both spellings of that key
 * @param columns the headings of fields for which the unit file names one
 * @param each what every record has that does not say otherwise
 * @param fileAt where the file is named
 */
public record LedgerName(
    String file,
    List<Scalar> sheets,
    String list,
    List<String> keys,
    Map<Field, Scalar> columns,
    Map<Field, Entry> each,
    Span fileAt) {
  private static final Set<String> ALL = Set.of("全部", "所有", "all", "*");

  public LedgerName {
    sheets = List.copyOf(sheets);
  }

  /** Whether all sheets are asked for, unless one of them is called so. */
  boolean all() {
    return sheets.stream().anyMatch(s -> ALL.contains(s.value().strip()));
  }

  /** Whether a text is the heading of a column. */
  boolean heading(String text, RecordShape shape) {
    String plain = Columns.plain(text);
    return Columns.known(text, list, shape)
        || columns.values().stream().anyMatch(h -> Columns.plain(h.value()).equals(plain));
  }
}
