package gongwen.inspect.docx;

import gongwen.font.FontRoles;
import gongwen.layout.FontRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which font draws a character: named, or by way of the theme. */
final class Fonts {
  private final Map<String, String> theme = new HashMap<>();
  private final Map<String, Optional<FontRole>> roles = new HashMap<>();

  Fonts(XmlElement themePart) {
    XmlElement scheme = themePart.find("a:fontScheme").orElse(XmlElement.NOTHING);
    for (String kind : new String[] {"major", "minor"}) {
      XmlElement fonts = scheme.child("a:" + kind + "Font");
      theme.put(kind + "EastAsia", chinese(fonts));
      for (String latin : new String[] {"HAnsi", "Ascii"}) {
        theme.put(kind + latin, fonts.child("a:latin").attribute("typeface"));
      }
    }
  }

  private static String chinese(XmlElement fonts) {
    String named = fonts.child("a:ea").attribute("typeface");
    if (!named.isEmpty()) {
      return named;
    }
    for (XmlElement each : fonts.all("a:font")) {
      if (each.attribute("script").equals("Hans")) {
        return each.attribute("typeface");
      }
    }
    return "";
  }

  /** Empty if nothing names one. */
  String of(Props run, boolean chinese) {
    XmlElement fonts = run.get("w:rFonts");
    String kind = chinese ? "eastAsia" : "ascii";
    String themed = fonts.attribute("w:" + kind + "Theme");
    String font = theme.getOrDefault(themed, "");
    return font.isEmpty() ? fonts.attribute("w:" + kind) : font;
  }

  Optional<FontRole> role(String font) {
    return roles.computeIfAbsent(font, FontRoles::of);
  }
}
