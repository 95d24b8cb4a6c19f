package gongwen.yaml;

import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;

/**
 * Reads one YAML document into nodes, within limits. What YAML allows and a unit file has no use
 * for (tags, merge keys, several documents, keys that are no texts) is an error with a hint.
 */
public final class YamlReader {
  private YamlReader() {}

  /**
   * The root of the document; an empty document is a scalar that is {@link YamlNode.Scalar#absent}.
   */
  public static Outcome<YamlNode> read(SourceText source) {
    throw new UnsupportedOperationException(source.name());
  }
}
