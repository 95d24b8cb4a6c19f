package gongwen.write.docx;

import gongwen.layout.ColumnWidths;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.standard.Standard;

/** The part {@code styles.xml}: a style for every element of the standard. */
final class StyleSheet {
  static final String NORMAL = "Normal";
  static final String TEXT = "NormalIndent";
  static final String TITLE = "Title";
  static final String BYLINE = "Subtitle";
  static final String ADDRESSEES = "Salutation";
  static final String SIGNATURE = "Signature";
  static final String DATE = "Date";
  static final String CAPTION = "Caption";
  static final String FOOTER = "Footer";
  static final String PAGE_NUMBER = "PageNumber";
  static final String TABLE = "TableGrid";
  static final String CELL = "TableText";
  static final String HEAD_CELL = "TableHead";
  static final String COPY_NUMBER = "CopyNumber";
  static final String SECRECY = "Secrecy";
  static final String MARK = "IssuerMark";
  static final String NUMBER = "DocumentNumber";
  static final String RULE = "RedRule";
  static final String SIGNER = "Signer";
  static final String ATTACHMENT_NOTE = "AttachmentNote";
  static final String ATTACHMENT_LABEL = "AttachmentLabel";
  static final String NOTE = "Notes";
  static final String COLOPHON = "Colophon";
  static final String TINY = "SectionEnd";

  /** The standard's red. */
  private static final String RED = "FF0000";

  private final PageLayout layout;
  private final Xml out = new Xml();
  private final long pitch;
  private final long size = Twips.halfPoints(Standard.TEXT_SIZE.points());

  private StyleSheet(PageLayout layout) {
    this.layout = layout;
    this.pitch = pitch(layout);
  }

  /** From line to line; rounded down, so that the lines of a page fit. */
  static long pitch(PageLayout layout) {
    return (long) Math.floor(layout.pitch() * 20 + 0.001);
  }

  static String heading(int level) {
    return "Heading" + level;
  }

  /** The character style with the looks of a heading, for one that runs into its paragraph. */
  static String headingText(int level) {
    return heading(level) + "Char";
  }

  static String xml(PageLayout layout) {
    return new StyleSheet(layout).write();
  }

  private String write() {
    out.raw(Xml.DECLARATION).open("w:styles", "xmlns:w", DocxWriter.W);
    defaults();
    normal();
    headings();
    mainZone();
    headZone();
    tables();
    closing();
    return out.close("w:styles").toString();
  }

  private void defaults() {
    out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    fonts(FontRole.FANG);
    out.val("w:sz", size).val("w:szCs", size);
    out.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
    out.close("w:rPr").close("w:rPrDefault");
    out.open("w:pPrDefault").empty("w:pPr").close("w:pPrDefault").close("w:docDefaults");
    out.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultCharacter");
    out.val("w:name", "Default Paragraph Font").val("w:uiPriority", 1).empty("w:semiHidden");
    out.close("w:style");
    out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    out.val("w:name", "Normal Table").val("w:uiPriority", 99).empty("w:semiHidden");
    out.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
    for (String side : new String[] {"top", "left", "bottom", "right"}) {
      out.empty("w:" + side, "w:w", "0", "w:type", "dxa");
    }
    out.close("w:tblCellMar").close("w:tblPr").close("w:style");
  }

  private void normal() {
    out.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", NORMAL);
    out.val("w:name", "Normal").empty("w:qFormat").open("w:pPr");
    // Every line of the page is used; marks stay inside the type area and keep their width.
    off("w:widowControl");
    out.empty("w:kinsoku");
    off("w:overflowPunct");
    off("w:autoSpaceDE");
    off("w:autoSpaceDN");
    // The lines are of fixed height; LibreOffice would round each of them up to whole grid lines.
    off("w:snapToGrid");
    exact(pitch);
    out.val("w:jc", "both").close("w:pPr").open("w:rPr");
    fonts(FontRole.FANG);
    out.val("w:spacing", Twips.ofPoints(Standard.TRACKING.points()));
    out.val("w:sz", size).val("w:szCs", size).close("w:rPr").close("w:style");

    begin(TEXT, "Normal Indent", TEXT);
    out.open("w:pPr");
    firstLine();
    out.close("w:pPr").close("w:style");
  }

  private void headings() {
    FontRole[] roles = {FontRole.HEI, FontRole.KAI, FontRole.FANG, FontRole.FANG};
    for (int level = 1; level <= 4; level++) {
      FontRole role = roles[level - 1];
      boolean bold = level == 3 && layout.boldLevel3();
      out.open("w:style", "w:type", "paragraph", "w:styleId", heading(level));
      out.val("w:name", "heading " + level).val("w:basedOn", NORMAL).val("w:next", TEXT);
      out.val("w:link", headingText(level)).val("w:uiPriority", 9).empty("w:qFormat");
      out.open("w:pPr").empty("w:keepNext");
      firstLine();
      out.val("w:outlineLvl", level - 1).close("w:pPr");
      headingLooks(role, bold);
      out.close("w:style");
      String name = "标题 " + level + " 字符";
      out.open(
          "w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", headingText(level));
      out.val("w:name", name).val("w:link", heading(level)).val("w:uiPriority", 9);
      headingLooks(role, bold);
      out.close("w:style");
    }
  }

  private void headingLooks(FontRole role, boolean bold) {
    out.open("w:rPr");
    fonts(role);
    if (bold) {
      out.empty("w:b").empty("w:bCs");
    }
    out.close("w:rPr");
  }

  private void mainZone() {
    begin(TITLE, "Title", TEXT);
    out.open("w:pPr").empty("w:keepNext").val("w:jc", "center").close("w:pPr");
    text(FontRole.TITLE, Twips.halfPoints(Standard.TITLE_SIZE.points()), "");
    begin(BYLINE, "Subtitle", TEXT);
    out.open("w:pPr").val("w:jc", "center").close("w:pPr");
    text(FontRole.KAI, size, "");
    begin(ADDRESSEES, "Salutation", TEXT);
    out.close("w:style");
  }

  private void headZone() {
    begin(COPY_NUMBER, "份号", COPY_NUMBER);
    out.close("w:style");
    begin(SECRECY, "密级和紧急程度", SECRECY);
    text(FontRole.HEI, size, "");
    begin(MARK, "发文机关标志", MARK);
    out.open("w:pPr").val("w:jc", "center").close("w:pPr");
    text(FontRole.TITLE, Twips.halfPoints(Standard.MARK_SIZE.points()), RED);
    begin(NUMBER, "发文字号", NUMBER);
    out.close("w:style");
    begin(RULE, "版头分隔线", NORMAL);
    out.open("w:pPr").open("w:pBdr");
    border("w:bottom", Twips.eighths(Standard.RED_RULE), RED);
    out.close("w:pBdr");
    out.close("w:pPr").open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close("w:rPr");
    out.close("w:style");
    out.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", SIGNER);
    out.val("w:name", "签发人姓名").open("w:rPr");
    fonts(FontRole.KAI);
    out.close("w:rPr").close("w:style");
  }

  private void tables() {
    long table = Twips.halfPoints(Standard.TABLE_SIZE.points());
    begin(CAPTION, "caption", TEXT);
    out.open("w:pPr").empty("w:keepNext").val("w:jc", "center").close("w:pPr");
    text(FontRole.HEI, table, "");
    for (String id : new String[] {CELL, HEAD_CELL}) {
      boolean head = id.equals(HEAD_CELL);
      begin(id, head ? "表头" : "表格文字", id);
      // A fixed pitch would cut the text of a cell or blow up its row.
      out.open("w:pPr");
      long line = Twips.ofPoints(ColumnWidths.CELL_LINE * Standard.TABLE_SIZE.points());
      out.empty("w:spacing", "w:line", String.valueOf(line), "w:lineRule", "atLeast");
      out.val("w:jc", head ? "center" : "left").close("w:pPr");
      text(head ? FontRole.HEI : FontRole.FANG, table, "");
    }
    out.open("w:style", "w:type", "table", "w:styleId", TABLE);
    out.val("w:name", "Table Grid").val("w:basedOn", "TableNormal").val("w:uiPriority", 39);
    out.open("w:tblPr").open("w:tblBorders");
    long rule = Twips.eighths(Standard.TABLE_RULE);
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      border("w:" + side, rule, "000000");
    }
    out.close("w:tblBorders").open("w:tblCellMar");
    String padding = String.valueOf(Twips.ofPoints(Standard.CELL_PADDING.points()));
    String above = String.valueOf(Twips.ofPoints(Standard.CELL_PADDING.points() / 2));
    out.empty("w:top", "w:w", above, "w:type", "dxa");
    out.empty("w:left", "w:w", padding, "w:type", "dxa");
    out.empty("w:bottom", "w:w", above, "w:type", "dxa");
    out.empty("w:right", "w:w", padding, "w:type", "dxa");
    out.close("w:tblCellMar").close("w:tblPr").close("w:style");
  }

  private void closing() {
    begin(ATTACHMENT_NOTE, "附件说明", ATTACHMENT_NOTE);
    out.close("w:style");
    begin(SIGNATURE, "Signature", DATE);
    out.open("w:pPr").empty("w:keepNext").val("w:jc", "right").close("w:pPr").close("w:style");
    begin(DATE, "Date", TEXT);
    out.open("w:pPr").val("w:jc", "right").close("w:pPr").close("w:style");
    begin(NOTE, "附注", NOTE);
    out.open("w:pPr");
    firstLine();
    out.close("w:pPr").close("w:style");
    begin(ATTACHMENT_LABEL, "附件标记", TITLE);
    out.open("w:pPr").empty("w:keepNext").close("w:pPr");
    text(FontRole.HEI, size, "");
    begin(COLOPHON, "版记", COLOPHON);
    text(FontRole.FANG, Twips.halfPoints(Standard.COLOPHON_SIZE.points()), "");
    begin(FOOTER, "footer", FOOTER);
    text(FontRole.SONG, Twips.halfPoints(Standard.PAGE_NUMBER_SIZE.points()), "");
    out.open("w:style", "w:type", "character", "w:styleId", PAGE_NUMBER);
    out.val("w:name", "page number").close("w:style");
    begin(TINY, "分节", NORMAL);
    out.open("w:pPr");
    exact(20);
    out.close("w:pPr").open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close("w:rPr");
    out.close("w:style");
  }

  private void begin(String id, String name, String next) {
    boolean own = name.codePointAt(0) >= 0x80;
    if (own) {
      out.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
    } else {
      out.open("w:style", "w:type", "paragraph", "w:styleId", id);
    }
    out.val("w:name", name).val("w:basedOn", NORMAL).val("w:next", next).empty("w:qFormat");
  }

  /** Ends a paragraph style with a font of its own, without tracking. */
  private void text(FontRole role, long halfPoints, String colour) {
    out.open("w:rPr");
    fonts(role);
    if (!colour.isEmpty()) {
      out.val("w:color", colour);
    }
    out.val("w:spacing", halfPoints == size ? Twips.ofPoints(Standard.TRACKING.points()) : 0);
    out.val("w:sz", halfPoints).val("w:szCs", halfPoints).close("w:rPr").close("w:style");
  }

  private void fonts(FontRole role) {
    String font = layout.font(role);
    out.empty("w:rFonts", "w:ascii", font, "w:eastAsia", font, "w:hAnsi", font, "w:cs", font);
  }

  private void firstLine() {
    int characters = Standard.FIRST_LINE_INDENT.count();
    long twips = characters * Twips.ofPoints(Standard.TEXT_SIZE.points());
    out.empty(
        "w:ind",
        "w:firstLineChars",
        String.valueOf(characters * 100),
        "w:firstLine",
        String.valueOf(twips));
  }

  private void exact(long twips) {
    out.empty("w:spacing", "w:line", String.valueOf(twips), "w:lineRule", "exact");
  }

  private void border(String name, long eighths, String colour) {
    out.empty(
        name,
        "w:val",
        "single",
        "w:sz",
        String.valueOf(eighths),
        "w:space",
        "0",
        "w:color",
        colour);
  }

  private void off(String name) {
    out.val(name, 0);
  }
}
