package gongwen.inspect.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * An element of a part. Names have the prefixes that are usual in WordprocessingML, whatever the
 * file calls them.
 */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  /** As files write numbers; neither NaN nor Infinity, which are numbers to Java. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:\\.\\d{0,12})?");

  /** In whatever unit; a page has some ten millions of the smallest. */
  private static final double MOST = 1e9;

  /** No word processor knows a longer length than 22 inches. */
  private static final double LONGEST = 22 * 72;

  static final XmlElement NOTHING = new XmlElement("", Map.of(), List.of(), "");

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** The first child of this name; {@link #NOTHING} without one. */
  XmlElement child(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return child;
      }
    }
    return NOTHING;
  }

  /** The first of this name at any depth. */
  Optional<XmlElement> find(String wanted) {
    for (XmlElement child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
      Optional<XmlElement> below = child.find(wanted);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  List<XmlElement> all(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** Empty if it is absent. */
  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  String val() {
    return attribute("w:val");
  }

  OptionalDouble number(String wanted) {
    return number(attributes, wanted);
  }

  static OptionalDouble number(Map<String, String> attributes, String wanted) {
    String written = attributes.getOrDefault(wanted, "").strip();
    return NUMBER.matcher(written).matches()
        ? within(Double.parseDouble(written), MOST)
        : OptionalDouble.empty();
  }

  /** What is beyond all bounds is damaged, and as good as not said. */
  private static OptionalDouble within(double value, double most) {
    return Math.abs(value) <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** An attribute in twips, or with a unit of its own, as points. */
  OptionalDouble twips(String wanted) {
    OptionalDouble twips = number(wanted);
    OptionalDouble points =
        twips.isPresent()
            ? OptionalDouble.of(twips.getAsDouble() / 20)
            : Shapes.points(attribute(wanted));
    return points.isPresent() ? within(points.getAsDouble(), LONGEST) : points;
  }

  /** Whether a property that is on or off is on. */
  boolean isOn() {
    return this != NOTHING && !List.of("0", "false", "off", "none").contains(val());
  }

  /** This with what {@code over} says otherwise. */
  XmlElement under(XmlElement over) {
    Map<String, String> merged = new LinkedHashMap<>(attributes);
    for (String kind : List.of("eastAsia", "ascii", "hAnsi")) {
      if (over.attributes.containsKey("w:" + kind)) {
        merged.remove("w:" + kind + "Theme");
      }
    }
    merged.putAll(over.attributes);
    return new XmlElement(name, merged, over.children.isEmpty() ? children : over.children, "");
  }
}
