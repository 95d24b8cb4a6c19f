package gongwen.yaml.repair;

import java.util.List;

/**
 * Where something stands inside brackets.
 *
 * @param around the mapping or list in which it stands
 * @param seen the keys that the mapping has so far
 * @param colons whether a colon in a text is one too many: in a mapping, or an item that is a text
 */
record FlowPlace(Expected around, List<String> seen, boolean colons) {
  boolean has(String key) {
    return seen.contains(around.entry(key).nameOr(key));
  }

  FlowPlace withColons(boolean more) {
    return more && !colons ? new FlowPlace(around, seen, true) : this;
  }
}
