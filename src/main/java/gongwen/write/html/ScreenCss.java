package gongwen.write.html;

import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;

/** How a page is shown on a screen, wide or narrow. */
final class ScreenCss {
  private ScreenCss() {}

  /** A sheet of paper on a wide screen; on a narrow one, text in a size that is read there. */
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
    css.rule(".landscape", "width: auto");
    css.rule(".attachment, .colophon", "margin-top: " + Css.pt(2 * layout.pitch()));
    css.rule("a", "text-decoration: underline");
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
    css.rule(".signers, .seals, .printed", "width: 100% !important");
    css.rule(".signature", "padding-left: 0 !important", "text-align: right !important");
    css.rule(".signature p", "padding-left: 0 !important");
    css.line("}");
    return css.toString();
  }
}
