package gongwen.sheet;

import gongwen.sheet.SheetForm.Kind;
import java.util.Locale;

/** How the cells of an empty sheet look, by the numbers of their styles. */
final class FormStyles {
  private static final String WRAPPED = "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
  private static final String WRAPPED_CENTRED =
      "<alignment horizontal=\"center\" vertical=\"top\" wrapText=\"1\"/></xf>";
  private static final String CENTRED =
      "<alignment horizontal=\"center\" vertical=\"center\"/></xf>";

  /** Texts are texts whatever they look like (2024-3 is no day, 007 not 7). */
  static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
          + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9D9D9\"/></patternFill></fill>"
          + "</fills><borders count=\"2\"><border/><border><left style=\"thin\"/>"
          + "<right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\"><xf/>"
          + xf(0, 1, 2, 1)
          + CENTRED
          + xf(0, 0, 0, 1)
          + CENTRED
          + xf(49, 0, 0, 0)
          + WRAPPED
          + xf(0, 0, 0, 0)
          + WRAPPED_CENTRED
          + xf(164, 0, 0, 0)
          + WRAPPED_CENTRED
          + "</cellXfs></styleSheet>";

  private FormStyles() {}

  private static String xf(int format, int font, int fill, int border) {
    return String.format(
        Locale.ROOT,
        "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\""
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
            + " applyAlignment=\"1\">",
        format,
        font,
        fill,
        border);
  }

  /** Grey and bold where no row may be without. */
  static int heading(boolean required) {
    return required ? 1 : 2;
  }

  static int cell(Kind kind) {
    return switch (kind) {
      case TEXT -> 3;
      case NUMBER -> 4;
      case DAY, DAYS -> 5;
    };
  }
}
