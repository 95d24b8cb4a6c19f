package gongwen.write.html;

import gongwen.layout.ChartShape;
import gongwen.layout.ColumnWidths;
import gongwen.layout.FontRole;
import gongwen.layout.Measure;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.layout.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The style sheet of a page. Lengths along a line are in characters of the text (em), so that they
 * hold in any size; lengths down the page are in points.
 */
public final class Look {
  /** Height of a line of the issuer mark, in its size. */
  static final double MARK_LINE = 1.25;

  /** The top of a character stands this part of its size under that of its square. */
  static final double EMPTY_ABOVE = 0.02;

  /** The middle of a square stands this part of the size above the base line. */
  private static final double MIDDLE = 0.38;

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
  private final double dash;
  private final StringBuilder css = new StringBuilder(4096);

  private Look(PageLayout layout, Function<FontRole, String> families, double dash) {
    this.layout = layout;
    this.families = families;
    this.dash = dash;
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
    Look look = new Look(layout, families, dash);
    look.pages();
    look.text();
    look.headZone();
    look.mainZone();
    look.tables();
    look.charts();
    look.closing();
    return look.css.toString();
  }

  /** The same, and how it is shown on a screen, wide or narrow. */
  static String forBrowsers(PageLayout layout) {
    Look look = new Look(layout, role -> stack(layout, role), DASH);
    return inPrint(layout, look.families, DASH) + look.screen();
  }

  /** The font in which an element is printed whose surroundings are printed in another. */
  public static FontRole role(Node.Element element, FontRole around) {
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

  private void rule(String selector, String... declarations) {
    css.append(selector).append(" { ").append(String.join("; ", declarations)).append(" }\n");
  }

  private static String font(String families) {
    return "font-family: " + families;
  }

  private String lines(double count) {
    return Css.pt(count * layout.pitch());
  }

  private void pages() {
    page(Orientation.PORTRAIT, "");
    page(Orientation.LANDSCAPE, " landscape");
    if (layout.pageNumber() == PageNumber.CENTRE) {
      number("", "center", "center");
    } else {
      number(" :right", "right", "right");
      number(" :left", "left", "left");
    }
    rule(".landscape", "page: landscape", "width: " + width(Orientation.LANDSCAPE));
  }

  private String width(Orientation orientation) {
    return Css.pt(layout.typeWidth(orientation));
  }

  private void page(Orientation orientation, String name) {
    Margins margins = layout.margins(orientation);
    rule(
        "@page" + name,
        "size: "
            + Css.pt(layout.paperWidth(orientation))
            + " "
            + Css.pt(layout.paperHeight(orientation)),
        "margin: "
            + Css.mm(margins.top())
            + " "
            + Css.mm(margins.right())
            + " "
            + Css.mm(margins.bottom())
            + " "
            + Css.mm(margins.left()));
  }

  /** 7.5: the dash 7 mm under the type area, near the middle of a line that is twice as high. */
  private void number(String pages, String box, String align) {
    double size = Standard.PAGE_NUMBER_SIZE.points();
    double middle = Standard.PAGE_NUMBER_DISTANCE.points() + (dash - MIDDLE) * size;
    String indent = Css.pt(Standard.PAGE_NUMBER_INDENT.count() * size);
    String declarations =
        String.join(
            "; ",
            "content: \"— \" counter(page) \" —\"",
            font(families.apply(FontRole.SONG)),
            "font-size: " + Css.pt(size),
            "line-height: " + Css.pt(2 * middle),
            "vertical-align: top",
            "text-align: " + align,
            "white-space: nowrap",
            align.equals("center") ? "padding: 0" : "padding-" + align + ": " + indent);
    css.append("@page").append(pages).append(" { @bottom-").append(box);
    css.append(" { ").append(declarations).append(" } }\n");
  }

  private void text() {
    rule(
        "body",
        "margin: 0",
        font(families.apply(FontRole.FANG)),
        "font-size: " + Css.pt(layout.characterAdvance()),
        "line-height: " + lines(1),
        "color: #000",
        "text-align: justify",
        "text-justify: inter-character",
        "line-break: strict",
        "word-wrap: break-word",
        "orphans: 1",
        "widows: 1");
    rule("p, h1, h2, h3, h4, h5, h6", "margin: 0", "font-size: 1em", "font-weight: normal");
    rule(
        "table",
        "border-collapse: collapse",
        "border-spacing: 0",
        "table-layout: fixed",
        "font-size: 1em",
        "line-height: inherit");
    rule("td, th", "padding: 0", "font-weight: normal", "text-align: left", "vertical-align: top");
    rule("a", "color: inherit", "text-decoration: none");
    rule(".blank", "height: " + lines(1));
    ROLES.forEach((kind, role) -> rule("." + kind, font(families.apply(role))));
    rule("th", font(families.apply(FontRole.HEI)));
  }

  private void headZone() {
    rule(".mark", "color: " + RED, "text-align: center");
    rule("h1, h2, h3, h4, h5, h6", "page-break-after: avoid");
    rule(".joint-mark", "margin-left: auto", "margin-right: auto");
    rule(".joint-mark td", "vertical-align: middle");
    rule(".joint-mark .mark", "text-align: left", "white-space: nowrap");
    rule(".joint-mark .mark-word", "color: " + RED, "padding-left: 0.8em", "white-space: nowrap");
    rule(".joint-mark + .number, .mark + .number", "margin-top: " + lines(blankAboveNumber()));
    rule(".joint-mark + .signers, .mark + .signers", "margin-top: " + lines(blankAboveNumber()));
    rule(".joint-mark + .blank, .mark + .blank", "margin-top: " + lines(blankAboveNumber()));
    rule(".number", "text-align: center");
    rule(".signers td", "white-space: nowrap", "vertical-align: bottom");
    double underCharacters = (layout.pitch() - layout.characterAdvance()) / 2;
    rule(
        ".red-rule",
        "border-top: " + Css.mm(Standard.RED_RULE.millimetres()) + " solid " + RED,
        "margin-top: " + Css.pt(Standard.NUMBER_TO_RULE.points() - underCharacters));
  }

  private static int blankAboveNumber() {
    return Standard.MARK_TO_NUMBER.count();
  }

  private void mainZone() {
    rule(".title", "font-size: " + Css.pt(Standard.TITLE_SIZE.points()), "text-align: center");
    rule(".under-head", "margin-top: " + lines(Standard.RULE_TO_TITLE.count()));
    rule(".spaced", "margin-bottom: " + lines(Standard.TITLE_TO_ADDRESSEES.count()));
    rule(".addressees", "margin-top: " + lines(Standard.TITLE_TO_ADDRESSEES.count()));
    rule(".byline", "text-align: center");
    String indent = "text-indent: " + Css.em(Standard.FIRST_LINE_INDENT.count());
    rule(".text, .note", indent);
    rule("h2.level-1, h3, h4, h5, h6", indent);
    rule("h2.title, h3.title", "text-indent: 0");
    rule(".level-3", "font-weight: " + (layout.boldLevel3() ? "bold" : "normal"));
    rule(".attachment", "page-break-before: always");
    rule(".attachment-label", "text-align: left", "page-break-after: avoid");
    int under = Standard.ATTACHMENT_TITLE_LINE.count() - 2;
    rule(".attachment-label + .title", "margin-top: " + lines(under));
  }

  private void tables() {
    String border = Css.pt(Standard.TABLE_RULE.points()) + " solid #000";
    // Half a rule on each side stands in the cell, and a hair's breadth saves a full line.
    double rules = Standard.TABLE_RULE.points() / 2 + 0.05;
    String padding = Css.pt(Standard.CELL_PADDING.points() - rules);
    String above = Css.pt(Standard.CELL_PADDING.points() / 2);
    rule(
        ".caption",
        "font-size: " + Css.pt(Standard.TABLE_SIZE.points()),
        "text-align: center",
        "page-break-after: avoid");
    rule(".table", "margin: " + Css.pt(ColumnWidths.ROOM) + " 0");
    rule(".caption", "margin-top: " + Css.pt(ColumnWidths.ROOM));
    rule(".caption + .table", "margin-top: 0");
    rule(".grid", "line-height: " + ColumnWidths.CELL_LINE);
    rule(
        ".grid td, .grid th",
        "border: " + border,
        "padding: " + above + " " + padding,
        "vertical-align: middle");
    rule(".grid tr", "page-break-inside: avoid");
    rule(".grid tr.tall", "page-break-inside: auto");
    rule(".grid th", "text-align: center");
    rule(".grid td.centre", "text-align: center");
    rule(".grid td.right", "text-align: right");
  }

  private void charts() {
    rule(
        ".chart-unit",
        "font-size: " + Css.pt(ChartShape.TEXT_SIZE),
        "line-height: " + ColumnWidths.CELL_LINE,
        "text-align: right",
        "page-break-after: avoid");
    rule(".chart", "margin: " + Css.pt(ColumnWidths.ROOM) + " 0", "page-break-inside: avoid");
    rule(".chart svg", "display: block", "margin: 0 auto", "overflow: visible");
  }

  private void closing() {
    rule(".attachment-note", "margin-top: " + lines(Standard.TEXT_TO_ATTACHMENT_NOTE.count()));
    rule(".attachment-note td", "text-align: justify");
    rule(".signature", "margin-top: " + lines(Standard.UNSEALED_SPACE.count()), "text-align: left");
    rule(".signed", "page-break-inside: avoid");
    rule(".sealed", "margin-top: " + lines(Standard.SEALED_SPACE.count()));
    rule(".date", "white-space: nowrap");
    rule(".seals td", "text-align: center");
    double size = Standard.COLOPHON_SIZE.points();
    rule(
        ".colophon",
        "font-size: " + Css.pt(size),
        "line-height: " + lines(1),
        "border-top: " + thick(),
        "border-bottom: " + thick());
    rule(".cc", "padding-right: " + Css.em(Standard.COLOPHON_INDENT.count()));
    rule(".divided", "border-bottom: " + rule(Standard.THIN_RULE));
    rule(".printed", "width: 100%");
    String side = Css.em(Standard.COLOPHON_INDENT.count());
    rule(".printed td", "padding: 0 " + side);
    rule(".printed td.printed-on", "text-align: right");
  }

  private static String thick() {
    return rule(Standard.THICK_RULE);
  }

  private static String rule(Measure width) {
    return Css.mm(width.millimetres()) + " solid #000";
  }

  /** A sheet of paper on a wide screen; on a narrow one, text in a size that is read there. */
  private String screen() {
    css.setLength(0);
    Margins margins = layout.margins();
    css.append("@media screen {\n");
    rule("html", "background: #e8e8e8");
    rule(
        "body",
        "width: " + width(Orientation.PORTRAIT),
        "margin: 1em auto",
        "padding: "
            + Css.mm(margins.top())
            + " "
            + Css.mm(margins.right())
            + " "
            + Css.mm(margins.bottom())
            + " "
            + Css.mm(margins.left()),
        "background: #fff");
    rule(".landscape", "width: auto");
    rule(".table, .chart", "overflow-x: auto");
    rule(".attachment, .colophon", "margin-top: " + lines(2));
    rule("a", "text-decoration: underline");
    css.append("}\n@media screen and (max-width: 210mm) {\n");
    rule(
        "body",
        "width: auto",
        "margin: 0",
        "padding: 1.5em 5%",
        "font-size: 17px",
        "line-height: 1.8");
    rule(".blank", "height: 1.8em");
    rule(
        ".mark, .mark-word, .joint-mark",
        "font-size: 1.5em !important",
        "line-height: 1.4 !important");
    rule(".mark, .title", "white-space: normal");
    rule("header .mark, .joint-mark", "margin-top: 0.5em !important");
    rule(".title", "font-size: 1.35em", "line-height: 1.5");
    rule(".number, .signers, .under-head", "margin-top: 1em !important");
    rule(".signers, .seals, .printed", "width: 100% !important");
    rule(".signature", "padding-left: 0 !important", "text-align: right !important");
    rule(".signature p", "padding-left: 0 !important");
    css.append("}\n");
    return css.toString();
  }
}
