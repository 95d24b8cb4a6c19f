package gongwen.inspect.docx;

import java.util.HashMap;
import java.util.Map;

/** Properties by their names, what was said later over what was said before. */
record Props(Map<String, XmlElement> nodes) {
  static Props of(XmlElement properties) {
    return new Props(Map.of()).with(properties);
  }

  Props with(XmlElement properties) {
    if (properties.children().isEmpty()) {
      return this;
    }
    Map<String, XmlElement> merged = new HashMap<>(nodes);
    for (XmlElement each : properties.children()) {
      merged.merge(each.name(), each, XmlElement::under);
    }
    return new Props(merged);
  }

  XmlElement get(String name) {
    return nodes.getOrDefault(name, XmlElement.NOTHING);
  }
}
