package gongwen.write.docx;

import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Margins;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PageLayout.PageNumber;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import java.util.SortedMap;

/** The page number (页码, 7.5) in the footers of odd and even pages. */
final class Footers {
  /** Of a line of fixed height this part is above the base line, in Word as in LibreOffice. */
  static final double ASCENT = 0.8;

  /** The dash stands this part of the size above the base line. */
  private static final double DASH_HEIGHT = 0.37;

  private static final String DASH = "—";

  private Footers() {}

  /** The part's name for a footer. */
  static String part(Orientation orientation, boolean even) {
    return "footer"
        + (orientation == Orientation.PORTRAIT ? "" : "-landscape")
        + (even ? "-even" : "")
        + ".xml";
  }

  static String id(Orientation orientation, boolean even) {
    return "rId" + (10 + orientation.ordinal() * 2 + (even ? 1 : 0));
  }

  private static double lineHeight() {
    return 1.5 * Standard.PAGE_NUMBER_SIZE.points();
  }

  /**
   * From the edge of the paper to the footer's foot in twips, such that the dash comes to stand 7
   * mm under the type area.
   *
   * @param bottom margin in millimetres
   */
  static long distance(double bottom) {
    double dash = Measure.points(bottom) - Standard.PAGE_NUMBER_DISTANCE.points();
    double above = DASH_HEIGHT * Standard.PAGE_NUMBER_SIZE.points();
    return Math.max(0, Twips.ofPoints(dash - lineHeight() * (1 - ASCENT) - above));
  }

  static void add(PageLayout layout, SortedMap<String, String> parts) {
    boolean centre = layout.pageNumber() == PageNumber.CENTRE;
    for (Orientation orientation : Orientation.values()) {
      parts.put(
          "word/" + part(orientation, false),
          xml(layout, orientation, centre ? "center" : "right"));
      if (!centre) {
        parts.put("word/" + part(orientation, true), xml(layout, orientation, "left"));
      }
    }
  }

  private static String xml(PageLayout layout, Orientation orientation, String alignment) {
    Xml out = new Xml().raw(Xml.DECLARATION);
    ParagraphXml number = number(alignment);
    if (orientation == Orientation.PORTRAIT) {
      out.open("w:ftr", "xmlns:w", DocxWriter.W);
      number.write(out);
    } else {
      RotatedTextBox.open(out);
      RotatedTextBox.write(out, number, box(layout));
    }
    return out.close("w:ftr").toString();
  }

  /**
   * Where the number stands on a landscape page: clause 8 wants it where it stands on the others,
   * so that the bound sheets show it in one place. The foot of the sheet is the left side here.
   */
  private static RotatedTextBox.Place box(PageLayout layout) {
    Margins margins = layout.margins(Orientation.LANDSCAPE);
    double dash = Measure.points(margins.left()) - Standard.PAGE_NUMBER_DISTANCE.points();
    double above = DASH_HEIGHT * Standard.PAGE_NUMBER_SIZE.points();
    double left = dash - lineHeight() * (1 - ASCENT) - above;
    return new RotatedTextBox.Place(
        left,
        Measure.points(margins.top()),
        lineHeight(),
        layout.typeHeight(Orientation.LANDSCAPE));
  }

  private static ParagraphXml number(String alignment) {
    long indent =
        alignment.equals("center")
            ? 0
            : Standard.PAGE_NUMBER_INDENT.count()
                * Twips.ofPoints(Standard.PAGE_NUMBER_SIZE.points());
    return new ParagraphXml(StyleSheet.FOOTER)
        .exactly(Twips.ofPoints(lineHeight()))
        .align(alignment)
        .indent(alignment.equals("left") ? indent : 0, alignment.equals("right") ? indent : 0, 0)
        .run(DASH + " ")
        .field("PAGE", "1", Run.styled(StyleSheet.PAGE_NUMBER))
        .run(" " + DASH);
  }
}
