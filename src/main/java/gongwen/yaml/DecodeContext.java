package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Ref;

/** Where a value that is being read stands, and where its faults go. */
public interface DecodeContext {
  Ref ref();

  /** The key over the value, as the file spells it. */
  String key();

  /** Whether the mapping around the value uses the Chinese spellings. */
  boolean chinese();

  void report(Diagnostic diagnostic);
}
