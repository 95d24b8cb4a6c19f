package gongwen.write.docx;

import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;

/** Properties of a section: paper, margins, line grid, footers. */
final class SectionXml {
  private SectionXml() {}

  /** Width of the type area in twips. */
  static long typeWidth(PageLayout layout, Orientation orientation) {
    Margins margins = layout.margins(orientation);
    return Twips.ofPoints(layout.paperWidth(orientation))
        - Twips.ofMillimetres(margins.left())
        - Twips.ofMillimetres(margins.right());
  }

  static String of(PageLayout layout, Orientation orientation) {
    Margins margins = layout.margins(orientation);
    boolean landscape = orientation == Orientation.LANDSCAPE;
    Xml out = new Xml().open("w:sectPr");
    out.empty("w:footerReference", "w:type", "default", "r:id", Footers.id(orientation, false));
    if (layout.pageNumber() == PageNumber.OUTSIDE) {
      out.empty("w:footerReference", "w:type", "even", "r:id", Footers.id(orientation, true));
    }
    String width = String.valueOf(Twips.ofPoints(layout.paperWidth(orientation)));
    String height = String.valueOf(Twips.ofPoints(layout.paperHeight(orientation)));
    if (landscape) {
      out.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    out.empty(
        "w:pgMar",
        "w:top",
        String.valueOf(Twips.ofMillimetres(margins.top())),
        "w:right",
        String.valueOf(Twips.ofMillimetres(margins.right())),
        "w:bottom",
        String.valueOf(Twips.ofMillimetres(margins.bottom())),
        "w:left",
        String.valueOf(Twips.ofMillimetres(margins.left())),
        "w:header",
        String.valueOf(Twips.ofMillimetres(margins.top() / 2)),
        "w:footer",
        String.valueOf(Footers.distance(margins.bottom())),
        "w:gutter",
        "0");
    out.empty(
        "w:docGrid", "w:type", "lines", "w:linePitch", String.valueOf(StyleSheet.pitch(layout)));
    return out.close("w:sectPr").toString();
  }
}
