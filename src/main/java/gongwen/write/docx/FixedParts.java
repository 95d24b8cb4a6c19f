package gongwen.write.docx;

import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.PageNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The parts that depend on the layout alone: settings and fonts. */
final class FixedParts {
  private FixedParts() {}

  static void add(PageLayout layout, SortedMap<String, String> parts) {
    parts.put("word/settings.xml", settings(layout));
    parts.put("word/fontTable.xml", fonts(layout));
  }

  private static String settings(PageLayout layout) {
    Xml out = new Xml().raw(Xml.DECLARATION).open("w:settings", "xmlns:w", DocxWriter.W);
    out.empty("w:zoom", "w:percent", "100").val("w:defaultTabStop", 420);
    if (layout.pageNumber() == PageNumber.OUTSIDE) {
      out.empty("w:evenAndOddHeaders");
    }
    // 28 characters a line are 28 of equal width, marks among them.
    out.val("w:characterSpacingControl", "doNotCompress");
    out.open("w:compat").empty("w:spaceForUL").empty("w:balanceSingleByteDoubleByteWidth");
    out.empty("w:doNotLeaveBackslashAlone").empty("w:ulTrailSpace");
    out.empty("w:doNotExpandShiftReturn").empty("w:useFELayout");
    out.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    out.close("w:compat");
    out.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
    return out.close("w:settings").toString();
  }

  /** Each font with those that may stand in for it, for a machine that lacks it. */
  private static String fonts(PageLayout layout) {
    Map<String, List<String>> fonts = new LinkedHashMap<>();
    for (FontRole role : FontRole.values()) {
      List<String> alternatives = new ArrayList<>(role.alternatives());
      if (!layout.font(role).equals(role.font())) {
        alternatives.add(0, role.font());
      }
      alternatives.remove(layout.font(role));
      fonts.putIfAbsent(layout.font(role), alternatives);
    }
    Xml out = new Xml().raw(Xml.DECLARATION).open("w:fonts", "xmlns:w", DocxWriter.W);
    fonts.forEach(
        (name, alternatives) -> {
          out.open("w:font", "w:name", name).val("w:altName", String.join(",", alternatives));
          out.val("w:charset", "86").val("w:family", "auto").val("w:pitch", "default");
          out.close("w:font");
        });
    return out.close("w:fonts").toString();
  }
}
