package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines and text boxes among the drawings of a paragraph, in both languages of drawing. */
final class Shapes {
  private static final double EMU = 12700;

  private Shapes() {}

  /** The contents of text boxes; one that is given twice counts once. */
  static List<XmlElement> boxes(XmlElement drawing) {
    List<XmlElement> boxes = new ArrayList<>();
    collect(drawing, "w:txbxContent", boxes);
    return boxes;
  }

  private static void collect(XmlElement node, String name, List<XmlElement> found) {
    for (XmlElement child : node.children()) {
      if (child.is(name)) {
        found.add(child);
      } else if (!child.is("mc:Fallback")) {
        collect(child, name, found);
      }
    }
  }

  static List<Drawn> lines(XmlElement drawing) {
    List<Drawn> lines = new ArrayList<>();
    List<XmlElement> anchors = new ArrayList<>();
    collect(drawing, "wp:anchor", anchors);
    collect(drawing, "wp:inline", anchors);
    for (XmlElement anchor : anchors) {
      anchor.find("wps:wsp").ifPresent(shape -> line(anchor, shape, lines));
    }
    if (anchors.isEmpty()) {
      List<XmlElement> vml = new ArrayList<>();
      collect(new XmlElement("", Map.of(), List.of(drawing), ""), "v:line", vml);
      vml.forEach(node -> lines.add(vml(node)));
    }
    return lines;
  }

  private static void line(XmlElement anchor, XmlElement shape, List<Drawn> lines) {
    double width = anchor.child("wp:extent").number("cx").orElse(0) / EMU;
    double height = anchor.child("wp:extent").number("cy").orElse(0) / EMU;
    XmlElement pen = shape.child("wps:spPr").child("a:ln");
    String colour = pen.child("a:solidFill").child("a:srgbClr").attribute("val");
    if (height < 3 && width > 20 && pen.find("a:noFill").isEmpty()) {
      lines.add(
          new Drawn(
              false,
              OptionalDouble.of(width),
              pen.number("w").orElse(EMU * 3 / 4) / EMU,
              Colours.of(colour),
              OptionalDouble.empty()));
    }
  }

  private static Drawn vml(XmlElement line) {
    OptionalDouble from = horizontal(line.attribute("from"));
    OptionalDouble to = horizontal(line.attribute("to"));
    OptionalDouble width =
        from.isPresent() && to.isPresent()
            ? OptionalDouble.of(Math.abs(to.getAsDouble() - from.getAsDouble()))
            : OptionalDouble.empty();
    return new Drawn(
        false,
        width,
        points(line.attribute("strokeweight")).orElse(0.75),
        Colours.of(line.attribute("strokecolor")),
        OptionalDouble.empty());
  }

  private static OptionalDouble horizontal(String point) {
    return points(point.replaceFirst(",.*", ""));
  }

  /** A length with its unit in points. */
  static OptionalDouble points(String length) {
    Matcher matcher =
        Pattern.compile("(-?[\\d.]{1,12})(pt|mm|cm|in|px|pc|pi|)").matcher(length.strip());
    if (!matcher.matches() || matcher.group(1).chars().filter(c -> c == '.').count() > 1) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble("0" + matcher.group(1).replace("-", ""));
    double unit =
        switch (matcher.group(2)) {
          case "mm" -> 72 / 25.4;
          case "cm" -> 720 / 25.4;
          case "in" -> 72;
          case "pc", "pi" -> 12;
          case "px" -> 0.75;
          default -> 1;
        };
    return OptionalDouble.of(matcher.group(1).startsWith("-") ? -value * unit : value * unit);
  }
}
