package gongwen.write.html;

import gongwen.document.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of a page: text, or an element with what is in it. */
public sealed interface HtmlNode {
  /** All its text in the order of reading. */
  String text();

  /** Answers with the case of its kind. */
  <R> R match(Cases<R> cases);

  /** What is done with a node of each kind. */
  interface Cases<R> {
    R text(Text text);

    R element(Element element);
  }

  /** Text as it is printed, on one line: without line breaks and tabs. */
  record Text(String text) implements HtmlNode {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * An element of HTML.
   *
   * @param attributes in the order in which they are written
   * @param origin where its text came from, as far as known
   */
  record Element(
      String name, Map<String, String> attributes, List<HtmlNode> children, Origin origin)
      implements HtmlNode {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    /** The value of an attribute, empty if it has none. */
    public String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    @Override
    public String text() {
      return children.stream().map(HtmlNode::text).collect(Collectors.joining());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.element(this);
    }
  }
}
