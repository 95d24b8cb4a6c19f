package gongwen.write.docx;

import gongwen.document.EnvelopeText;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.TextWidth;
import gongwen.standard.Measure;
import gongwen.standard.Standard;
import gongwen.write.docx.TableXml.RowKind;
import java.util.List;

/**
 * The colophon (版记, 7.4): at the foot of the last page, its last rule on the lower edge of the type
 * area. It is a table that floats to the foot, so it stays there whatever is edited above.
 */
final class DocxColophon {
  private DocxColophon() {}

  static void add(Flow flow, EnvelopeText.Colophon words) {
    boolean printed = !words.printedBy().isEmpty() || !words.printedOn().isEmpty();
    if (words.cc().isEmpty() && !printed) {
      return;
    }
    // The last page of a document that is bound at the left is read upright.
    flow.orient(Orientation.PORTRAIT);
    long width = flow.typeWidth();
    long character = Twips.ofPoints(Standard.COLOPHON_SIZE.points());
    long indent = Standard.COLOPHON_INDENT.count() * character;
    TableXml table =
        TableXml.atFoot(
            List.of(width), Twips.ofMillimetres(flow.layout().margins().left()), borders());
    if (!words.cc().isEmpty()) {
      long label = Math.round(TextWidth.of(words.cc().label()) * character);
      ParagraphXml line =
          new ParagraphXml(StyleSheet.COLOPHON)
              .indent(indent + label, indent, -label)
              .run(words.cc().label())
              .run(words.cc().text());
      table.row(RowKind.WHOLE, List.of(List.of(line)));
    }
    if (printed) {
      ParagraphXml line =
          new ParagraphXml(StyleSheet.COLOPHON)
              .indent(indent, indent, 0)
              .tab("right", width - indent)
              .run(words.printedBy())
              .toTab()
              .run(words.printedOn());
      table.row(RowKind.WHOLE, List.of(List.of(line)));
    }
    // Before it, for LibreOffice loses the orientation of a page before a table that floats; after
    // it, for
    // the table stands on the page of the paragraph that follows it.
    flow.paragraph(StyleSheet.TINY);
    flow.add(table);
    flow.paragraph(StyleSheet.TINY);
  }

  private static String borders() {
    Xml xml = new Xml().open("w:tblBorders");
    rule(xml, "w:top", Standard.THICK_RULE);
    rule(xml, "w:bottom", Standard.THICK_RULE);
    rule(xml, "w:insideH", Standard.THIN_RULE);
    return xml.close("w:tblBorders").toString();
  }

  private static void rule(Xml xml, String side, Measure measure) {
    xml.empty(
        side,
        "w:val",
        "single",
        "w:sz",
        String.valueOf(Twips.eighths(measure)),
        "w:space",
        "0",
        "w:color",
        "000000");
  }
}
