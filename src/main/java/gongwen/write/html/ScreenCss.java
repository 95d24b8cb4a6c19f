package gongwen.write.html;

import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;

/** How a page is shown on a screen, wide or narrow. */
final class ScreenCss {
  private ScreenCss() {}

  /**
   * A sheet of paper on a wide screen, with wider sheets for landscape parts where the screen has
   * room for them; on a narrow one, text in a size that is read there.
   */
  static String of(PageLayout layout) {
    StyleRules css = new StyleRules();
    Margins margins = layout.margins();
    css.line("@media screen {");
    css.rule("html", "background: #e8e8e8");
    css.rule(
        "body",
        "width: " + Css.pt(layout.typeWidth(Orientation.PORTRAIT)),
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
    css.rule(".attachment, .colophon", "margin-top: " + Css.pt(2 * layout.pitch()));
    css.rule("a", "text-decoration: underline");
    String room = Css.pt(layout.paperWidth(Orientation.LANDSCAPE));
    css.line("}\n@media screen and (min-width: " + room + ") {");
    landscape(css, layout);
    css.line("}\n@media screen and (max-width: " + room + ") {");
    css.rule(".landscape", "width: auto");
    css.rule(".landscape .table, .landscape .chart", "overflow-x: auto");
    flushRight(css, ".landscape ");
    css.line("}\n@media screen and (max-width: 210mm) {");
    css.rule(
        "body",
        "width: auto",
        "margin: 0",
        "padding: 1.5em 5%",
        "font-size: 17px",
        "line-height: 1.8");
    css.rule(".table, .chart", "overflow-x: auto");
    css.rule(".blank", "height: 1.8em");
    css.rule(
        ".mark, .mark-word, .joint-mark",
        "font-size: 1.5em !important",
        "line-height: 1.4 !important");
    css.rule(".mark, .title", "white-space: normal");
    css.rule("header .mark, .joint-mark", "margin-top: 0.5em !important");
    css.rule(".title", "font-size: 1.35em", "line-height: 1.5");
    css.rule(".number, .signers, .under-head", "margin-top: 1em !important");
    css.rule(".seals, .printed", "width: 100% !important");
    // One character is left free at either end.
    css.rule(".signers", "width: calc(100% - 2em)");
    css.rule(".signers td:first-child", "width: auto !important");
    css.rule(".attachment-note td:first-child", "white-space: nowrap");
    flushRight(css, "");
    css.line("}");
    return css.toString();
  }

  /** A landscape sheet, over the middle of the others; a document that is one is that sheet. */
  private static void landscape(StyleRules css, PageLayout layout) {
    Margins margins = layout.margins(Orientation.LANDSCAPE);
    String sides = Css.mm(margins.right()) + " 2em " + Css.mm(margins.left());
    css.rule(
        ".landscape",
        "margin: 1em calc(50% - " + Css.pt(layout.paperWidth(Orientation.LANDSCAPE) / 2) + ")",
        "padding: 2em " + sides,
        "background: #fff");
    css.rule(
        "body:has(> main > .landscape:only-child)",
        "width: " + Css.pt(layout.typeWidth(Orientation.LANDSCAPE)),
        "padding: 2em " + sides);
    css.rule("main > .landscape:only-child", "margin: 0", "padding: 0");
  }

  /** The signature where the line is not as long as it was reckoned for. */
  private static void flushRight(StyleRules css, String inside) {
    css.rule(inside + ".signature", "padding-left: 0 !important", "text-align: right !important");
    css.rule(inside + ".signature p", "padding-left: 0 !important");
  }
}
