package gongwen.write.html;

import gongwen.document.Origin;
import gongwen.write.html.HtmlNode.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element in the making. */
final class Tag {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<HtmlNode> children = new ArrayList<>();
  private Origin origin = Origin.UNKNOWN;

  private Tag(String name) {
    this.name = name;
  }

  static Tag of(String name) {
    return new Tag(name);
  }

  /** One with a class, by which {@link DocumentCss} knows it. */
  static Tag of(String name, String kind) {
    return new Tag(name).with("class", kind);
  }

  Tag with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Declarations for this element alone; they follow those it has. */
  Tag style(String declarations) {
    attributes.merge("style", declarations, (old, more) -> old + ";" + more);
    return this;
  }

  Tag from(Origin where) {
    origin = where;
    return this;
  }

  Tag text(String text) {
    if (!text.isEmpty()) {
      children.add(new HtmlNode.Text(oneLine(text)));
    }
    return this;
  }

  Tag add(Tag child) {
    children.add(child.element());
    return this;
  }

  Tag add(HtmlNode child) {
    children.add(child);
    return this;
  }

  Tag lineBreak() {
    return add(of("br"));
  }

  boolean isEmpty() {
    return children.isEmpty();
  }

  Element element() {
    return new Element(name, attributes, children, origin);
  }

  private static String oneLine(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    return plain.toString();
  }
}
