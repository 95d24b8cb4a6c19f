package gongwen.write.html;

import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.standard.Standard;
import java.util.function.Function;

/** Paper, margins and page numbers. */
final class PageCss {
  /** The middle of a square stands this part of the size above the base line. */
  private static final double MIDDLE = 0.38;

  private final StyleRules css;
  private final PageLayout layout;
  private final Function<FontRole, String> families;
  private final double dash;

  private PageCss(
      StyleRules css, PageLayout layout, Function<FontRole, String> families, double dash) {
    this.css = css;
    this.layout = layout;
    this.families = families;
    this.dash = dash;
  }

  static void add(
      StyleRules css, PageLayout layout, Function<FontRole, String> families, double dash) {
    new PageCss(css, layout, families, dash).pages();
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
    css.rule(
        ".landscape",
        "page: landscape",
        "width: " + Css.pt(layout.typeWidth(Orientation.LANDSCAPE)));
  }

  private void page(Orientation orientation, String name) {
    Margins margins = layout.margins(orientation);
    css.rule(
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
            StyleRules.font(families.apply(FontRole.SONG)),
            "font-size: " + Css.pt(size),
            "line-height: " + Css.pt(2 * middle),
            "vertical-align: top",
            "text-align: " + align,
            "white-space: nowrap",
            align.equals("center") ? "padding: 0" : "padding-" + align + ": " + indent);
    css.line("@page" + pages + " { @bottom-" + box + " { " + declarations + " } }");
  }
}
