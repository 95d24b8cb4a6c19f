package gongwen.inspect.docx;

import java.util.HashMap;
import java.util.Map;

/** Properties by their names, what was said later over what was said before. */
record Props(Map<String, Node> nodes) {
  static Props of(Node properties) {
    return new Props(Map.of()).with(properties);
  }

  Props with(Node properties) {
    if (properties.children().isEmpty()) {
      return this;
    }
    Map<String, Node> merged = new HashMap<>(nodes);
    for (Node each : properties.children()) {
      merged.merge(each.name(), each, Node::under);
    }
    return new Props(merged);
  }

  Node get(String name) {
    return nodes.getOrDefault(name, Node.NOTHING);
  }
}
