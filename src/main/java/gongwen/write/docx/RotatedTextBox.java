package gongwen.write.docx;

/** A footer with a text box at a place of the page, its text rotated clockwise. */
final class RotatedTextBox {
  private static final String WP =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String WPS =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  private static final double EMU = 12700;

  private RotatedTextBox() {}

  /** A box on the page, from its top left corner, in points. */
  record Place(double left, double top, double width, double height) {}

  /** Opens the footer with the names that a box needs. */
  static void open(Xml out) {
    out.open(
        "w:ftr",
        "xmlns:w",
        DocxWriter.W,
        "xmlns:mc",
        MC,
        "xmlns:wp",
        WP,
        "xmlns:a",
        A,
        "xmlns:wps",
        WPS);
  }

  static void write(Xml out, ParagraphXml content, Place place) {
    out.open("w:p").open("w:pPr").val("w:pStyle", StyleSheet.TINY).close("w:pPr").open("w:r");
    out.open("mc:AlternateContent").open("mc:Choice", "Requires", "wps");
    out.open("w:drawing");
    anchor(out, place);
    shape(out, content, place);
    out.close("wp:anchor").close("w:drawing");
    out.close("mc:Choice").close("mc:AlternateContent").close("w:r").close("w:p");
  }

  private static void anchor(Xml out, Place place) {
    out.open(
        "wp:anchor",
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0",
        "simplePos",
        "0",
        "relativeHeight",
        "1",
        "behindDoc",
        "0",
        "locked",
        "0",
        "layoutInCell",
        "1",
        "allowOverlap",
        "1");
    out.empty("wp:simplePos", "x", "0", "y", "0");
    out.open("wp:positionH", "relativeFrom", "page");
    out.element("wp:posOffset", emu(place.left())).close("wp:positionH");
    out.open("wp:positionV", "relativeFrom", "page");
    out.element("wp:posOffset", emu(place.top())).close("wp:positionV");
    out.empty("wp:extent", "cx", emu(place.width()), "cy", emu(place.height()));
    out.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    out.empty("wp:wrapNone").empty("wp:docPr", "id", "1", "name", "页码");
    out.empty("wp:cNvGraphicFramePr");
  }

  private static void shape(Xml out, ParagraphXml content, Place place) {
    out.open("a:graphic").open("a:graphicData", "uri", WPS).open("wps:wsp");
    out.empty("wps:cNvSpPr", "txBox", "1").open("wps:spPr").open("a:xfrm");
    out.empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", emu(place.width()), "cy", emu(place.height())).close("a:xfrm");
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
    out.empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln").close("wps:spPr");
    out.open("wps:txbx").open("w:txbxContent");
    content.write(out);
    out.close("w:txbxContent").close("wps:txbx");
    out.empty(
        "wps:bodyPr",
        "rot",
        "0",
        "vert",
        "vert",
        "wrap",
        "square",
        "lIns",
        "0",
        "tIns",
        "0",
        "rIns",
        "0",
        "bIns",
        "0",
        "anchor",
        "t");
    out.close("wps:wsp").close("a:graphicData").close("a:graphic");
  }

  private static String emu(double points) {
    return String.valueOf(Math.round(points * EMU));
  }
}
