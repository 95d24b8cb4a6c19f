package gongwen.inspect.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the styles of tables say. */
final class TableStyles {
  private final Map<String, XmlElement> styles = new HashMap<>();
  private String normal = "";

  TableStyles(XmlElement part) {
    for (XmlElement style : part.all("w:style")) {
      if (style.attribute("w:type").equals("table")) {
        styles.put(style.attribute("w:styleId"), style);
        if (style.attribute("w:default").equals("1")) {
          normal = style.attribute("w:styleId");
        }
      }
    }
  }

  /** A property as the table itself has it, else as its style does. */
  XmlElement of(String style, XmlElement own, String property) {
    if (own.child(property) != XmlElement.NOTHING) {
      return own.child(property);
    }
    Set<String> seen = new HashSet<>();
    String id = styles.containsKey(style) ? style : normal;
    while (styles.containsKey(id) && seen.add(id)) {
      XmlElement found = styles.get(id).child("w:tblPr").child(property);
      if (found != XmlElement.NOTHING) {
        return found;
      }
      id = styles.get(id).child("w:basedOn").val();
    }
    return XmlElement.NOTHING;
  }
}
