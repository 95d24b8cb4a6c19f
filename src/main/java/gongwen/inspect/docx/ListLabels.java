package gongwen.inspect.docx;

import gongwen.text.ChineseNumerals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The labels that a word processor counts by itself: they stand on the page and not in the text.
 */
final class ListLabels {
  private static final Label NONE = new Label("", XmlElement.NOTHING, XmlElement.NOTHING);

  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();

  /** A label with the indents and looks that its level gives. */
  record Label(String text, XmlElement indents, XmlElement looks) {}

  ListLabels(XmlElement part) {
    for (XmlElement each : part.all("w:abstractNum")) {
      definitions.put(each.attribute("w:abstractNumId"), each);
    }
    for (XmlElement each : part.all("w:num")) {
      lists.put(each.attribute("w:numId"), each.child("w:abstractNumId").val());
    }
  }

  /** The label of the next paragraph, which has these properties of numbering or none. */
  Label next(boolean numbered, XmlElement numbering) {
    String definition = lists.getOrDefault(numbering.child("w:numId").val(), "");
    XmlElement abstractNum = definitions.get(definition);
    if (!numbered || abstractNum == null) {
      return NONE;
    }
    int level = level(numbering.child("w:ilvl").val());
    XmlElement own = level(abstractNum, level);
    Map<Integer, Integer> counts = counters.computeIfAbsent(definition, any -> new TreeMap<>());
    counts.merge(level, start(own), (now, first) -> now + 1);
    counts.keySet().removeIf(deeper -> deeper > level);
    String text = own.child("w:lvlText").val();
    if (own.child("w:numFmt").val().equals("bullet")) {
      text = "";
    }
    for (int i = 0; i <= level; i++) {
      XmlElement counted = level(abstractNum, i);
      int count = counts.getOrDefault(i, start(counted));
      text = text.replace("%" + (i + 1), number(count, counted.child("w:numFmt").val()));
    }
    return new Label(text, own.child("w:pPr"), own.child("w:rPr"));
  }

  private static int level(String value) {
    return value.matches("[0-8]") ? value.charAt(0) - '0' : 0;
  }

  private static XmlElement level(XmlElement definition, int level) {
    for (XmlElement each : definition.all("w:lvl")) {
      if (each.attribute("w:ilvl").equals(String.valueOf(level))) {
        return each;
      }
    }
    return XmlElement.NOTHING;
  }

  private static int start(XmlElement level) {
    return (int) level.child("w:start").number("w:val").orElse(1);
  }

  private static String number(int count, String format) {
    boolean chinese =
        List.of(
                "chineseCounting",
                "chineseCountingThousand",
                "japaneseCounting",
                "taiwaneseCountingThousand",
                "ideographDigital")
            .contains(format);
    return chinese ? ChineseNumerals.cardinal(count) : String.valueOf(count);
  }
}
