package gongwen.write.docx;

/**
 * How a run looks beyond its paragraph's style. Made once for many runs, as for those of a table.
 */
final class Run {
  static final Run PLAIN = new Run("", 0);

  private final String latin;
  private final String chinese;

  /**
   * @param style a character style; empty for none
   * @param halfPoints font size; 0 for the style's
   */
  private Run(String style, long halfPoints) {
    latin = opening(style, halfPoints, false);
    chinese = opening(style, halfPoints, true);
  }

  static Run styled(String style) {
    return new Run(style, 0);
  }

  static Run sized(long halfPoints) {
    return new Run("", halfPoints);
  }

  private static String opening(String style, long halfPoints, boolean chinese) {
    Xml xml = new Xml().open("w:r");
    if (chinese || !style.isEmpty() || halfPoints > 0) {
      xml.open("w:rPr");
      if (!style.isEmpty()) {
        xml.val("w:rStyle", style);
      }
      if (chinese) {
        // Without it quotation marks, dashes and ellipses fall to the Latin font.
        xml.empty("w:rFonts", "w:hint", "eastAsia");
      }
      if (halfPoints > 0) {
        xml.val("w:sz", halfPoints).val("w:szCs", halfPoints);
      }
      xml.close("w:rPr");
    }
    return xml.toString();
  }

  /** Writes the run with its text. */
  void write(Xml xml, String text) {
    xml.raw(isChinese(text) ? chinese : latin);
    String[] space =
        text.isBlank() || text.strip().length() < text.length() || text.contains("  ")
            ? new String[] {"xml:space", "preserve"}
            : new String[0];
    xml.element("w:t", text, space).close("w:r");
  }

  private static boolean isChinese(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }
}
