package gongwen.sheet;

import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import gongwen.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Map;

/**
 * Which ledger is meant, as the unit file says it.
 *
 * @param file how messages call it; its ending says what it is
 * @param sheet the sheet's name; empty: the one that is called as one of the keys, or the only one
 * @param list the English key of the list that it fills
 * @param keys both spellings of that key
 * @param columns the headings of fields for which the unit file names one
 * @param fileAt where the file is named
 * @param sheetAt where the sheet is named
 */
public record LedgerName(
    String file,
    String sheet,
    String list,
    List<String> keys,
    Map<Field, Scalar> columns,
    Span fileAt,
    Span sheetAt) {

  /** Whether a text is the heading of a column. */
  boolean heading(String text, RecordShape shape) {
    String plain = Columns.plain(text);
    return Columns.known(text, list, shape)
        || columns.values().stream().anyMatch(h -> Columns.plain(h.value()).equals(plain));
  }
}
