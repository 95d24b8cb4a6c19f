package gongwen.write.html;

import gongwen.document.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a page: text, or an element with what is in it. */
public sealed interface Node {
  /** Text as it is printed, on one line: without line breaks and tabs. */
  record Text(String text) implements Node {}

  /**
   * An element of HTML.
   *
   * @param attributes in the order in which they are written
   * @param origin where its text came from, as far as known
   */
  record Element(String name, Map<String, String> attributes, List<Node> children, Origin origin)
      implements Node {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    /** The value of an attribute, empty if it has none. */
    public String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** All text of a node in the order of reading. */
  static String text(Node node) {
    if (node instanceof Text text) {
      return text.text();
    }
    StringBuilder all = new StringBuilder();
    if (node instanceof Element element) {
      element.children().forEach(child -> all.append(text(child)));
    }
    return all.toString();
  }
}
