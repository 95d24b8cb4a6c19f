package gongwen.yaml;

import gongwen.text.Span;
import java.util.List;

/**
 * A comment that speaks to the program: {@code # gongwen: …}. It stands behind the first line of
 * what it is about, or on a line of its own above it.
 *
 * @param text what follows the colon
 * @param span the comment
 * @param about the values of keys (with their keys) and the items of lists that begin on that line,
 *     each without what it lies in: on the first line of a record the whole record, and not the
 *     list of records
 */
public record Remark(String text, Span span, List<Span> about) {
  public Remark {
    about = List.copyOf(about);
  }

  /** All that a file holds, in their order. */
  public static List<Remark> of(YamlNode root) {
    return new RemarkReader(root).remarks();
  }
}
