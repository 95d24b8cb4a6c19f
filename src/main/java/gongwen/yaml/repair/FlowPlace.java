package gongwen.yaml.repair;

/**
 * Where something stands inside brackets.
 *
 * @param around the mapping or list in which it stands
 * @param seen the keys that the mapping has so far
 * @param colons whether a colon in a text is one too many: in a mapping, or an item that is a text
 */
record FlowPlace(Expected around, KeyNames seen, boolean colons) {
  boolean has(String key) {
    return seen.has(around.entry(key).nameOr(key));
  }

  FlowPlace withColons(boolean more) {
    return more && !colons ? new FlowPlace(around, seen, true) : this;
  }
}
