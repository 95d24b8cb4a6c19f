package gongwen.write.pdf;

import gongwen.write.html.Css;
import gongwen.write.html.HtmlNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The drawing of a chart as boxes: the engine draws them as it draws borders and text, and no
 * program for SVG with fonts of its own is needed. Each box stands in the flow and is moved to its
 * place by its margins; boxes outside the flow would be written, and copied, after all other text
 * of the document.
 */
final class ChartBoxes {
  /** From the top of a character's square to its base line, in its size. */
  private static final double ASCENT = 0.88;

  private final Document dom;
  private final double width;
  private final double size;

  /** Foot of the last box. */
  private double foot;

  private ChartBoxes(Document dom, HtmlNode.Element svg) {
    this.dom = dom;
    this.width = Double.parseDouble(svg.attribute("viewBox").split(" ")[2]);
    this.size = number(svg, "font-size");
  }

  static Element of(Document dom, HtmlNode.Element svg) {
    ChartBoxes boxes = new ChartBoxes(dom, svg);
    Element all = dom.createElement("div");
    all.setAttribute("class", "drawing");
    all.setAttribute("style", "width:" + Css.pt(boxes.width));
    for (HtmlNode node : svg.children()) {
      if (node instanceof HtmlNode.Element element) {
        boxes.add(all, element);
      }
    }
    return all;
  }

  private void add(Element all, HtmlNode.Element element) {
    switch (element.name()) {
      case "rect" -> {
        boolean outlined = !element.attribute("stroke").isEmpty();
        double line = outlined ? number(element, "stroke-width") : 0;
        Element box =
            box(
                number(element, "x") - line / 2,
                number(element, "y") - line / 2,
                number(element, "width") - line,
                number(element, "height") - line,
                2 * line,
                "background:" + element.attribute("fill") + border(line));
        all.appendChild(box);
      }
      case "line" -> {
        double line = number(element, "stroke-width");
        double x = number(element, "x1");
        double y = number(element, "y1");
        double wide = number(element, "x2") - x;
        double high = number(element, "y2") - y;
        String side = wide > high ? "border-top:" : "border-left:";
        all.appendChild(
            box(
                wide > high ? x : x - line / 2,
                wide > high ? y - line / 2 : y,
                wide,
                high,
                wide > high ? line : 0,
                side + Css.pt(line) + " solid #000"));
      }
      case "text" -> all.appendChild(text(element));
      case "title", "desc" -> {
        // These are for readers of HTML.
      }
      default -> throw new IllegalArgumentException(element.name());
    }
  }

  /** In a box as wide as the drawing on the side to which the text runs. */
  private Element text(HtmlNode.Element element) {
    double x = number(element, "x");
    String anchor = element.attribute("text-anchor");
    double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
    String align = anchor.equals("start") ? "left" : anchor.equals("end") ? "right" : "center";
    Element box =
        box(left, number(element, "y") - ASCENT * size, width, size, 0, "text-align:" + align);
    box.appendChild(dom.createTextNode(PdfText.of(element.text())));
    return box;
  }

  private static String border(double line) {
    return line > 0 ? ";border:" + Css.pt(line) + " solid #000" : "";
  }

  private Element box(
      double left, double top, double wide, double high, double edges, String look) {
    Element box = dom.createElement("div");
    box.setAttribute(
        "style",
        "margin-left:"
            + Css.pt(left)
            + ";margin-top:"
            + Css.pt(top - foot)
            + ";width:"
            + Css.pt(Math.max(0, wide))
            + ";height:"
            + Css.pt(Math.max(0, high))
            + ";"
            + look);
    foot = top + Math.max(0, high) + edges;
    return box;
  }

  /** What the drawing needs of the style sheet. */
  static String style(double size) {
    return ".drawing { margin: 0 auto; padding-top: 0.01pt }\n.drawing div { font-size: "
        + Css.pt(size)
        + "; line-height: "
        + Css.pt(size)
        + "; white-space: nowrap; text-indent: 0 }\n";
  }

  private static double number(HtmlNode.Element element, String attribute) {
    return Double.parseDouble(element.attribute(attribute));
  }
}
