package gongwen.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the cells of a workbook show their numbers, by the number of a cell's style. */
final class CellFormats {
  static final CellFormats NONE = new CellFormats(List.of(), List.of(), Map.of());

  private static final Format GENERAL = new Format(0, "General");

  private final List<Integer> styles;
  private final List<Boolean> struck;
  private final Map<Integer, String> own;

  /**
   * A number format.
   *
   * @param index its number; those below 164 every program knows
   * @param code as 0.00 or yyyy-mm-dd
   */
  record Format(int index, String code) {}

  private CellFormats(List<Integer> styles, List<Boolean> struck, Map<Integer, String> own) {
    this.styles = styles;
    this.struck = struck;
    this.own = own;
  }

  static CellFormats read(PartXml xml) throws IOException {
    Map<Integer, String> own = new HashMap<>();
    List<Integer> styles = new ArrayList<>();
    List<Boolean> fonts = new ArrayList<>();
    List<Boolean> struck = new ArrayList<>();
    boolean ofFonts = false;
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        own.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.starts("fonts") || xml.ends("fonts")) {
        ofFonts = xml.starts("fonts");
      } else if (ofFonts && xml.starts("font")) {
        fonts.add(false);
      } else if (ofFonts && xml.starts("strike") && !fonts.isEmpty()) {
        fonts.set(fonts.size() - 1, !List.of("0", "false", "off").contains(xml.attribute("val")));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (ofCells && xml.starts("xf")) {
        styles.add(number(xml.attribute("numFmtId")));
        int font = number(xml.attribute("fontId"));
        struck.add(font < fonts.size() && fonts.get(font));
      }
    }
    return new CellFormats(styles, struck, own);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** Whether cells of a style are struck through. */
  boolean struck(String style) {
    int number = number(style);
    return number < struck.size() && struck.get(number);
  }

  /**
   * @param style as the cell names it; empty: the first
   */
  Format of(String style) {
    int number = number(style);
    if (number >= styles.size()) {
      return GENERAL;
    }
    int index = styles.get(number);
    String code = own.get(index);
    String known = code == null ? BuiltinFormats.getBuiltinFormat(index) : code;
    return new Format(index, known == null ? "" : known);
  }
}
