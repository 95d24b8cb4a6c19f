package gongwen.standard;

import static gongwen.standard.Measure.Unit.CHARACTER;
import static gongwen.standard.Measure.Unit.COUNT;
import static gongwen.standard.Measure.Unit.LINE;
import static gongwen.standard.Measure.Unit.MILLIMETRE;
import static gongwen.standard.Measure.Unit.POINT;
import static gongwen.standard.Strength.GENERAL;
import static gongwen.standard.Strength.PRACTICE;
import static gongwen.standard.Strength.PRESCRIBED;
import static gongwen.standard.Strength.RECOMMENDED;

import java.util.List;

/**
 * The measures of GB/T 9704-2012, each once. A page layout starts from these, and a profile may
 * change some of them there; everything else is read from here.
 */
public final class Standard {
  // Clause 5: paper, type area, characters
  public static final Measure PAGE_WIDTH =
      new Measure("纸张宽", "paper width", 210, MILLIMETRE, "5.1", PRESCRIBED);
  public static final Measure PAGE_HEIGHT =
      new Measure("纸张高", "paper height", 297, MILLIMETRE, "5.1", PRESCRIBED);
  public static final Measure MARGIN_TOP =
      new Measure("天头", "top margin", 37, MILLIMETRE, "5.2.1", PRESCRIBED);
  public static final Measure MARGIN_LEFT =
      new Measure("订口", "binding margin", 28, MILLIMETRE, "5.2.1", PRESCRIBED);

  public static final Measure MARGIN_TOLERANCE =
      new Measure("天头、订口允许误差", "tolerance of both margins", 1, MILLIMETRE, "5.2.1", PRESCRIBED);

  /** Not written in the standard: what the type area of 225 mm leaves. */
  public static final Measure MARGIN_BOTTOM =
      new Measure("地脚", "bottom margin", 35, MILLIMETRE, "5.2.1", PRESCRIBED);

  /** Not written in the standard: what the type area of 156 mm leaves. */
  public static final Measure MARGIN_RIGHT =
      new Measure("切口", "outer margin", 26, MILLIMETRE, "5.2.1", PRESCRIBED);

  public static final Measure TEXT_SIZE =
      new Measure("正文字号", "text size (3号)", 16, POINT, "5.2.2", GENERAL);
  public static final Measure LINES =
      new Measure("每面行数", "lines a page", 22, COUNT, "5.2.3", GENERAL);
  public static final Measure CHARACTERS =
      new Measure("每行字数", "characters a line", 28, COUNT, "5.2.3", GENERAL);

  /** 22 lines fill 225 mm. The standard gives no pitch. */
  public static final Measure PITCH =
      new Measure("行距", "line pitch", 225 / 25.4 * 72 / 22, POINT, "5.2.3", PRACTICE);

  /** 28 characters of 16 pt are wider than 156 mm; with this they are not. */
  public static final Measure TRACKING =
      new Measure("字间距", "tracking", -0.25, POINT, "5.2.3", PRACTICE);

  // Clause 7.2: head zone
  public static final Measure MARK_TOP =
      new Measure(
          "发文机关标志上边缘至版心上边缘",
          "top of the type area to the top of the issuer mark",
          35,
          MILLIMETRE,
          "7.2.4",
          PRESCRIBED);
  public static final Measure MARK_SIZE =
      new Measure("发文机关标志字号上限", "largest issuer mark (小初)", 36, POINT, "7.2.4", PRACTICE);

  /** Under this the mark is set in two lines. */
  public static final Measure MARK_SIZE_LEAST =
      new Measure("发文机关标志字号下限", "smallest issuer mark (2号)", 22, POINT, "7.2.4", PRACTICE);

  public static final Measure MARK_TO_NUMBER =
      new Measure("发文字号上空行", "blank lines under the issuer mark", 2, LINE, "7.2.5", PRESCRIBED);
  public static final Measure HEAD_INDENT =
      new Measure(
          "上行文发文字号、签发人缩进",
          "indent of number and signer, upward documents",
          1,
          CHARACTER,
          "7.2.6",
          PRESCRIBED);
  public static final Measure SIGNERS_PER_LINE =
      new Measure("每行签发人数", "signers a line", 2, COUNT, "7.2.6", GENERAL);
  public static final Measure NUMBER_TO_RULE =
      new Measure("发文字号至分隔线", "number to red rule", 4, MILLIMETRE, "7.2.7", PRESCRIBED);
  public static final Measure RED_RULE =
      new Measure("版头分隔线线宽", "red rule", 0.35, MILLIMETRE, "7.2.7", PRACTICE);

  // Clause 7.3: main zone
  public static final Measure TITLE_SIZE =
      new Measure("标题字号", "title size (2号)", 22, POINT, "7.3.1", GENERAL);
  public static final Measure RULE_TO_TITLE =
      new Measure("标题上空行", "blank lines above the title", 2, LINE, "7.3.1", PRESCRIBED);
  public static final Measure TITLE_TO_ADDRESSEES =
      new Measure("主送机关上空行", "blank lines under the title", 1, LINE, "7.3.2", PRESCRIBED);
  public static final Measure FIRST_LINE_INDENT =
      new Measure("段首缩进", "first line indent", 2, CHARACTER, "7.3.3", PRESCRIBED);
  public static final Measure TEXT_TO_ATTACHMENT_NOTE =
      new Measure("附件说明上空行", "blank lines above the attachment note", 1, LINE, "7.3.4", PRESCRIBED);
  public static final Measure SEALED_DATE_INDENT =
      new Measure(
          "成文日期右空（加盖印章）", "right indent of the date, sealed", 4, CHARACTER, "7.3.5.1", GENERAL);

  /** So that the seal's top comes within one line of the text and its centre over the name. */
  public static final Measure SEALED_SPACE =
      new Measure("署名上空行（加盖印章）", "blank lines for a seal", 2, LINE, "7.3.5.1", PRACTICE);

  public static final Measure UNSEALED_SPACE =
      new Measure("署名上空行（不加盖印章）", "blank lines, unsealed", 1, LINE, "7.3.5.2", PRESCRIBED);
  public static final Measure UNSEALED_INDENT =
      new Measure(
          "署名右空（不加盖印章）",
          "right indent of the issuer, unsealed",
          2,
          CHARACTER,
          "7.3.5.2",
          PRESCRIBED);
  public static final Measure UNSEALED_DATE_SHIFT =
      new Measure(
          "成文日期较署名右移",
          "date to the right of the issuer, unsealed",
          2,
          CHARACTER,
          "7.3.5.2",
          PRESCRIBED);
  public static final Measure ATTACHMENT_TITLE_LINE =
      new Measure("附件标题所在行", "line of an attachment's title", 3, LINE, "7.3.7", PRESCRIBED);

  // Clause 7.4: colophon
  public static final Measure THICK_RULE =
      new Measure("版记首末条分隔线", "first and last rule", 0.35, MILLIMETRE, "7.4.1", RECOMMENDED);
  public static final Measure THIN_RULE =
      new Measure("版记中间分隔线", "middle rules", 0.25, MILLIMETRE, "7.4.1", RECOMMENDED);
  public static final Measure COLOPHON_SIZE =
      new Measure("版记字号", "colophon size (4号)", 14, POINT, "7.4.2", GENERAL);
  public static final Measure COLOPHON_INDENT =
      new Measure("版记左右各空", "indent on both sides", 1, CHARACTER, "7.4.2", PRESCRIBED);

  // Clause 7.5: page number
  public static final Measure PAGE_NUMBER_SIZE =
      new Measure("页码字号", "page number size (4号)", 14, POINT, "7.5", GENERAL);
  public static final Measure PAGE_NUMBER_DISTANCE =
      new Measure("页码一字线至版心下边缘", "type area to page number", 7, MILLIMETRE, "7.5", PRESCRIBED);
  public static final Measure PAGE_NUMBER_INDENT =
      new Measure("页码距边空", "page number's indent", 1, CHARACTER, "7.5", PRESCRIBED);

  // Tables: the standard has rules for the page only (clause 8)
  public static final Measure TABLE_SIZE =
      new Measure("表格字号", "table text (小四)", 12, POINT, "", PRACTICE);
  public static final Measure WIDE_TABLE_SIZE =
      new Measure("横排表格字号", "landscape table text (五号)", 10.5, POINT, "", PRACTICE);
  public static final Measure TABLE_RULE =
      new Measure("表格线宽", "table rules", 0.5, POINT, "", PRACTICE);
  public static final Measure CELL_PADDING =
      new Measure("单元格左右边距", "padding left and right in a cell", 4, POINT, "", PRACTICE);

  private Standard() {}

  /** All of them, in the order of the clauses. */
  public static List<Measure> all() {
    return List.of(
        PAGE_WIDTH,
        PAGE_HEIGHT,
        MARGIN_TOP,
        MARGIN_LEFT,
        MARGIN_TOLERANCE,
        MARGIN_BOTTOM,
        MARGIN_RIGHT,
        TEXT_SIZE,
        LINES,
        CHARACTERS,
        PITCH,
        TRACKING,
        MARK_TOP,
        MARK_SIZE,
        MARK_SIZE_LEAST,
        MARK_TO_NUMBER,
        HEAD_INDENT,
        SIGNERS_PER_LINE,
        NUMBER_TO_RULE,
        RED_RULE,
        TITLE_SIZE,
        RULE_TO_TITLE,
        TITLE_TO_ADDRESSEES,
        FIRST_LINE_INDENT,
        TEXT_TO_ATTACHMENT_NOTE,
        SEALED_DATE_INDENT,
        SEALED_SPACE,
        UNSEALED_SPACE,
        UNSEALED_INDENT,
        UNSEALED_DATE_SHIFT,
        ATTACHMENT_TITLE_LINE,
        THICK_RULE,
        THIN_RULE,
        COLOPHON_SIZE,
        COLOPHON_INDENT,
        PAGE_NUMBER_SIZE,
        PAGE_NUMBER_DISTANCE,
        PAGE_NUMBER_INDENT,
        TABLE_SIZE,
        WIDE_TABLE_SIZE,
        TABLE_RULE,
        CELL_PADDING);
  }
}
