package gongwen.inspect.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles of a file: what holds for a paragraph and for its runs. */
final class Styles {
  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Props defaultParagraph;
  private final Props defaultRun;
  private String normal = "";
  private final Map<String, Props> paragraphs = new HashMap<>();
  private final Map<String, Props> runs = new HashMap<>();

  Styles(XmlElement part) {
    for (XmlElement style : part.all("w:style")) {
      styles.put(style.attribute("w:styleId"), style);
      if (style.attribute("w:type").equals("paragraph")
          && List.of("1", "true", "on").contains(style.attribute("w:default"))) {
        normal = style.attribute("w:styleId");
      }
    }
    XmlElement defaults = part.child("w:docDefaults");
    defaultParagraph = Props.of(defaults.child("w:pPrDefault").child("w:pPr"));
    defaultRun = Props.of(defaults.child("w:rPrDefault").child("w:rPr"));
  }

  /** Properties of a paragraph as its style has them. */
  Props paragraph(String id) {
    String known = styles.containsKey(id) ? id : normal;
    return paragraphs.computeIfAbsent(
        known, style -> chain(defaultParagraph, style, "w:pPr", new HashSet<>()));
  }

  /** Properties of runs as the style of their paragraph has them. */
  Props run(String paragraphStyle) {
    String known = styles.containsKey(paragraphStyle) ? paragraphStyle : normal;
    return runs.computeIfAbsent(known, style -> chain(defaultRun, style, "w:rPr", new HashSet<>()));
  }

  /** These under a character style. */
  Props under(Props props, String characterStyle) {
    return characterStyle.isEmpty()
        ? props
        : chain(props, characterStyle, "w:rPr", new HashSet<>());
  }

  private Props chain(Props base, String id, String kind, Set<String> seen) {
    XmlElement style = styles.get(id);
    if (style == null || !seen.add(id)) {
      return base;
    }
    Props below = chain(base, style.child("w:basedOn").val(), kind, seen);
    return below.with(style.child(kind));
  }
}
