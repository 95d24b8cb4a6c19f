package gongwen.write.html;

import gongwen.layout.ChartShape;
import gongwen.layout.ColumnWidths;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The style sheet of a page. Lengths along a line are in characters of the text (em), so that they
 * hold in any size; lengths down the page are in points.
 */
public final class DocumentCss {
  /** Height of a line of the issuer mark, in its size. */
  static final double MARK_LINE = 1.25;

  /** The top of a character stands this part of its size under that of its square. */
  static final double EMPTY_ABOVE = 0.02;

  /** The stroke of the dash stands this part of the size above the base line in common fonts. */
  private static final double DASH = 0.27;

  private static final String RED = "#f00";

  /** Classes and elements that are not in 仿宋. */
  private static final Map<String, FontRole> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("title", FontRole.TITLE);
    ROLES.put("mark", FontRole.TITLE);
    ROLES.put("mark-word", FontRole.TITLE);
    ROLES.put("secrecy", FontRole.HEI);
    ROLES.put("attachment-label", FontRole.HEI);
    ROLES.put("caption", FontRole.HEI);
    ROLES.put("level-1", FontRole.HEI);
    ROLES.put("level-2", FontRole.KAI);
    ROLES.put("byline", FontRole.KAI);
    ROLES.put("signer", FontRole.KAI);
  }

  private final PageLayout layout;
  private final Function<FontRole, String> families;
  private final StyleRules css = new StyleRules();

  private DocumentCss(PageLayout layout, Function<FontRole, String> families) {
    this.layout = layout;
    this.families = families;
  }

  /**
   * How a page is printed.
   *
   * @param families the fonts of a role as CSS names them
   * @param dash how high the stroke of the page number's dash stands over the base line, in its
   *     size
   */
  public static String inPrint(
      PageLayout layout, Function<FontRole, String> families, double dash) {
    DocumentCss page = new DocumentCss(layout, families);
    PageCss.add(page.css, layout, families, dash);
    page.text();
    page.headZone();
    page.mainZone();
    page.tables();
    page.charts();
    page.closing();
    return page.css.toString();
  }

  /** The same, and how it is shown on a screen, wide or narrow. */
  static String forBrowsers(PageLayout layout) {
    return inPrint(layout, role -> stack(layout, role), DASH) + ScreenCss.of(layout);
  }

  /** The font of an element inside one that is printed in another. */
  public static FontRole role(HtmlNode.Element element, FontRole around) {
    for (String kind : element.attribute("class").split(" ")) {
      FontRole role = ROLES.get(kind);
      if (role != null) {
        return role;
      }
    }
    return element.name().equals("th") ? FontRole.HEI : around;
  }

  private static String stack(PageLayout layout, FontRole role) {
    List<String> names = new ArrayList<>();
    names.add(layout.font(role));
    names.add(role.font());
    names.addAll(role.alternatives());
    StringBuilder stack = new StringBuilder();
    for (String name : names.stream().distinct().toList()) {
      stack.append('"').append(quoted(name)).append("\", ");
    }
    return stack + (role == FontRole.HEI ? "sans-serif" : "serif");
  }

  /** A name cannot end its string or the style sheet. */
  private static String quoted(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .filter(c -> c >= 0x20 && "\"\\<>".indexOf(c) < 0)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private String lines(double count) {
    return Css.pt(count * layout.pitch());
  }

  private void text() {
    css.rule(
        "body",
        "margin: 0",
        StyleRules.font(families.apply(FontRole.FANG)),
        "font-size: " + Css.pt(layout.characterAdvance()),
        "line-height: " + lines(1),
        "color: #000",
        "text-align: justify",
        "text-justify: inter-character",
        "line-break: strict",
        "word-wrap: break-word",
        "orphans: 1",
        "widows: 1");
    css.rule("p, h1, h2, h3, h4, h5, h6", "margin: 0", "font-size: 1em", "font-weight: normal");
    css.rule(
        "table",
        "border-collapse: collapse",
        "border-spacing: 0",
        "table-layout: fixed",
        "font-size: 1em",
        "line-height: inherit");
    css.rule(
        "td, th", "padding: 0", "font-weight: normal", "text-align: left", "vertical-align: top");
    css.rule("a", "color: inherit", "text-decoration: none");
    css.rule(".blank", "height: " + lines(1));
    ROLES.forEach((kind, role) -> css.rule("." + kind, StyleRules.font(families.apply(role))));
    css.rule("th", StyleRules.font(families.apply(FontRole.HEI)));
  }

  private void headZone() {
    css.rule(".mark", "color: " + RED, "text-align: center");
    css.rule("h1, h2, h3, h4, h5, h6", "page-break-after: avoid");
    css.rule(".joint-mark", "margin-left: auto", "margin-right: auto");
    css.rule(".joint-mark td", "vertical-align: middle");
    css.rule(".joint-mark .mark", "text-align: left", "white-space: nowrap");
    css.rule(
        ".joint-mark .mark-word", "color: " + RED, "padding-left: 0.8em", "white-space: nowrap");
    css.rule(".joint-mark + .number, .mark + .number", "margin-top: " + lines(blankAboveNumber()));
    css.rule(
        ".joint-mark + .signers, .mark + .signers", "margin-top: " + lines(blankAboveNumber()));
    css.rule(".joint-mark + .blank, .mark + .blank", "margin-top: " + lines(blankAboveNumber()));
    css.rule(".number", "text-align: center");
    css.rule(".signers td", "white-space: nowrap", "vertical-align: bottom");
    double underCharacters = (layout.pitch() - layout.characterAdvance()) / 2;
    css.rule(
        ".red-rule",
        "border-top: " + Css.mm(Standard.RED_RULE.millimetres()) + " solid " + RED,
        "margin-top: " + Css.pt(Standard.NUMBER_TO_RULE.points() - underCharacters));
  }

  private static int blankAboveNumber() {
    return Standard.MARK_TO_NUMBER.count();
  }

  private void mainZone() {
    css.rule(".title", "font-size: " + Css.pt(Standard.TITLE_SIZE.points()), "text-align: center");
    css.rule(".under-head", "margin-top: " + lines(Standard.RULE_TO_TITLE.count()));
    css.rule(".spaced", "margin-bottom: " + lines(Standard.TITLE_TO_ADDRESSEES.count()));
    css.rule(".addressees", "margin-top: " + lines(Standard.TITLE_TO_ADDRESSEES.count()));
    css.rule(".byline", "text-align: center");
    String indent = "text-indent: " + Css.em(Standard.FIRST_LINE_INDENT.count());
    css.rule(".text, .note", indent);
    css.rule("h2.level-1, h3, h4, h5, h6", indent);
    css.rule("h2.title, h3.title", "text-indent: 0");
    css.rule(".level-3", "font-weight: " + (layout.boldLevel3() ? "bold" : "normal"));
    css.rule(".attachment", "page-break-before: always");
    css.rule(".attachment-label", "text-align: left", "page-break-after: avoid");
    int under = Standard.ATTACHMENT_TITLE_LINE.count() - 2;
    css.rule(".attachment-label + .title", "margin-top: " + lines(under));
  }

  private void tables() {
    String border = Css.pt(Standard.TABLE_RULE.points()) + " solid #000";
    // Half a line on each side is in the cell, and a hair's breadth saves a full line.
    double line = Standard.TABLE_RULE.points() / 2 + 0.05;
    String padding = Css.pt(Standard.CELL_PADDING.points() - line);
    String above = Css.pt(Standard.CELL_PADDING.points() / 2);
    css.rule(
        ".caption",
        "font-size: " + Css.pt(Standard.TABLE_SIZE.points()),
        "text-align: center",
        "page-break-after: avoid");
    String room = Css.pt(ColumnWidths.ROOM);
    // A margin below would be lost in the blank lines above a signature.
    css.rule(".table", "margin-top: " + room, "padding-bottom: " + room);
    // Where nothing follows, the room would go to a page of its own when the table fills the last.
    css.rule(".table:last-child", "padding-bottom: 0");
    css.rule(".caption", "margin-top: " + Css.pt(ColumnWidths.ROOM));
    css.rule(".caption + .table", "margin-top: 0");
    css.rule(".grid", "line-height: " + ColumnWidths.CELL_LINE);
    css.rule(
        ".grid td, .grid th",
        "border: " + border,
        "padding: " + above + " " + padding,
        "vertical-align: middle");
    css.rule(".grid tr", "page-break-inside: avoid");
    css.rule(".grid tr.tall", "page-break-inside: auto");
    css.rule(".grid th", "text-align: center");
    css.rule(".grid td.centre", "text-align: center");
    css.rule(".grid td.right", "text-align: right");
  }

  private void charts() {
    css.rule(
        ".chart-unit",
        "font-size: " + Css.pt(ChartShape.TEXT_SIZE),
        "line-height: " + ColumnWidths.CELL_LINE,
        "text-align: right",
        "page-break-after: avoid");
    css.rule(".chart", "margin: " + Css.pt(ColumnWidths.ROOM) + " 0", "page-break-inside: avoid");
    css.rule(".chart svg", "display: block", "margin: 0 auto", "overflow: visible");
  }

  private void closing() {
    css.rule(".attachment-note", "margin-top: " + lines(Standard.TEXT_TO_ATTACHMENT_NOTE.count()));
    css.rule(".attachment-note td", "text-align: justify");
    css.rule(
        ".signature", "margin-top: " + lines(Standard.UNSEALED_SPACE.count()), "text-align: left");
    css.rule(".signed", "page-break-inside: avoid");
    css.rule(".sealed", "margin-top: " + lines(Standard.SEALED_SPACE.count()));
    css.rule(".date", "white-space: nowrap");
    css.rule(".seals td", "text-align: center");
    double size = Standard.COLOPHON_SIZE.points();
    css.rule(
        ".colophon",
        "font-size: " + Css.pt(size),
        "line-height: " + lines(1),
        "border-top: " + thick(),
        "border-bottom: " + thick());
    css.rule(".cc", "padding-right: " + Css.em(Standard.COLOPHON_INDENT.count()));
    css.rule(".divided", "border-bottom: " + rule(Standard.THIN_RULE));
    css.rule(".printed", "width: 100%");
    String side = Css.em(Standard.COLOPHON_INDENT.count());
    css.rule(".printed td", "padding: 0 " + side);
    css.rule(".printed td.printed-on", "text-align: right");
  }

  private static String thick() {
    return rule(Standard.THICK_RULE);
  }

  private static String rule(Measure width) {
    return Css.mm(width.millimetres()) + " solid #000";
  }
}
