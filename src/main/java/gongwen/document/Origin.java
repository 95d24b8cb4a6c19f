package gongwen.document;

import gongwen.text.Ref;

/** Where a block came from. */
public sealed interface Origin {
  /**
   * The unit wrote it.
   *
   * @param ref the text value
   * @param from the first char (UTF-16) of the block in the value before expansion, as near as
   *     known
   */
  record Written(Ref ref, int from) implements Origin {}

  /** A template composed it; the slot is empty for the template's own body. */
  record Composed(String template, String slot) implements Origin {}

  /** Not known, as for a document that was read from a file. */
  record Unknown() implements Origin {}

  Origin UNKNOWN = new Unknown();
}
