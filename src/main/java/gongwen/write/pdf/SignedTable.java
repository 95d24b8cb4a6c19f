package gongwen.write.pdf;

import gongwen.layout.ColumnWidths;
import gongwen.layout.PageLayout;
import gongwen.write.html.Css;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A table with the signature under it. The engine keeps nothing with the end of a table, so the
 * signature becomes a row without borders, in one unbroken group with the last row: no page holds a
 * signature and nothing else.
 */
final class SignedTable {
  private SignedTable() {}

  /** How the row of the signature looks, as if it stood outside. */
  static String style(PageLayout layout) {
    return ".grid .held { page-break-inside: avoid }\n.grid .under { border-style: none; padding: "
        + Css.pt(ColumnWidths.ROOM)
        + " 0 0; font-size: "
        + Css.pt(layout.characterAdvance())
        + "; line-height: "
        + Css.pt(layout.pitch())
        + " }\n";
  }

  /**
   * Puts a signature into the table before it.
   *
   * @return false if there is no such table, or one without rows or whose last row may divide, or
   *     what comes next is no signature or one with a table of its own
   */
  static boolean takes(@Nullable Node before, Node next) {
    if (!(before instanceof Element table)
        || !table.getAttribute("class").equals("table")
        || !(next instanceof Element signed)
        || !signed.getAttribute("class").equals("signed")
        || signed.getElementsByTagName("table").getLength() > 0) {
      return false;
    }
    NodeList rows = table.getElementsByTagName("tr");
    if (rows.getLength() == 0) {
      return false;
    }
    Element last = (Element) rows.item(rows.getLength() - 1);
    if (!last.getParentNode().getNodeName().equals("tbody")
        || last.getAttribute("class").equals("tall")) {
      return false;
    }
    hold(last, signed);
    return true;
  }

  private static void hold(Element last, Element signed) {
    Document dom = last.getOwnerDocument();
    Element body = (Element) last.getParentNode();
    Element held = dom.createElement("tbody");
    held.setAttribute("class", "held");
    body.getParentNode().appendChild(held);
    int columns = last.getElementsByTagName("td").getLength();
    held.appendChild(last);
    if (!body.hasChildNodes()) {
      body.getParentNode().removeChild(body);
    }
    Element row = dom.createElement("tr");
    Element cell = dom.createElement("td");
    cell.setAttribute("class", "under");
    cell.setAttribute("colspan", String.valueOf(columns));
    cell.appendChild(signed);
    row.appendChild(cell);
    held.appendChild(row);
  }
}
