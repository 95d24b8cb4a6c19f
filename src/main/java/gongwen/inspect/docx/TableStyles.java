package gongwen.inspect.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the styles of tables say. */
final class TableStyles {
  private final Map<String, Node> styles = new HashMap<>();
  private String normal = "";

  TableStyles(Node part) {
    for (Node style : part.all("w:style")) {
      if (style.attribute("w:type").equals("table")) {
        styles.put(style.attribute("w:styleId"), style);
        if (style.attribute("w:default").equals("1")) {
          normal = style.attribute("w:styleId");
        }
      }
    }
  }

  /** A property as the table itself has it, else as its style does. */
  Node of(String style, Node own, String property) {
    if (own.child(property) != Node.NOTHING) {
      return own.child(property);
    }
    Set<String> seen = new HashSet<>();
    String id = styles.containsKey(style) ? style : normal;
    while (styles.containsKey(id) && seen.add(id)) {
      Node found = styles.get(id).child("w:tblPr").child(property);
      if (found != Node.NOTHING) {
        return found;
      }
      id = styles.get(id).child("w:basedOn").val();
    }
    return Node.NOTHING;
  }
}
