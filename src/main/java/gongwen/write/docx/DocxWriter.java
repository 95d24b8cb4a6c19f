package gongwen.write.docx;

import gongwen.diagnostic.Outcome;
import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.EnvelopeText;
import gongwen.document.Title;
import gongwen.layout.PageLayout;
import gongwen.layout.PartOrientation;
import gongwen.layout.TitleShape;
import gongwen.standard.Standard;
import gongwen.write.DocumentWriter;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes DOCX. The parts are written as text and not through the beans of a library: these cost a
 * third of a second at the start, and every byte of the file is meant.
 */
public final class DocxWriter implements DocumentWriter {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public Outcome<Rendition> write(Document document, WriterSettings setting) {
    return Outcome.of(Rendition.of(write(document, setting.layout())));
  }

  /** The whole file; any document can be written. */
  public byte[] write(Document document, PageLayout layout) {
    SortedMap<String, String> parts = new TreeMap<>();
    Flow flow = new Flow(layout);
    parts.put("word/document.xml", documentPart(document, flow));
    parts.putAll(flow.charts().parts());
    parts.put("word/styles.xml", StyleSheet.xml(layout));
    Footers.add(layout, parts);
    FixedParts.add(layout, parts);
    PropertyParts.add(document, parts);
    PackageParts.add(parts);
    return ZipBytes.of(parts, flow.charts().workbooks());
  }

  private static String documentPart(Document document, Flow flow) {
    EnvelopeText words = EnvelopeText.of(document);
    if (!document.envelope().style().hasHeadZone()) {
      flow.orient(PartOrientation.of(document.body(), flow.layout()));
    }
    DocxHeadZone.add(flow, words.head());
    title(flow, document.envelope().title());
    if (!words.addressees().isEmpty()) {
      flow.blankLines(Standard.TITLE_TO_ADDRESSEES.count());
      flow.paragraph(StyleSheet.ADDRESSEES).run(words.addressees());
    } else if (document.body().isEmpty() || !BlockWriter.isByline(document.body().get(0))) {
      flow.blankLines(Standard.TITLE_TO_ADDRESSEES.count());
    }
    BlockWriter.add(flow, document.body());
    DocxClosing.add(flow, words, document.envelope().sealed());
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      attachment(
          flow,
          words.attachmentLabels().get(i),
          new Title(attachment.title(), document.envelope().title().names()),
          attachment.body());
    }
    DocxColophon.add(flow, words.colophon());
    Xml out = new Xml().raw(Xml.DECLARATION);
    out.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
    flow.write(out);
    return out.close("w:body").close("w:document").toString();
  }

  private static void title(Flow flow, Title title) {
    List<String> lines = TitleShape.lines(title, flow.layout().titleCapacity(flow.orientation()));
    if (lines.isEmpty()) {
      return;
    }
    ParagraphXml paragraph = flow.paragraph(StyleSheet.TITLE);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.lineBreak();
      }
      paragraph.run(lines.get(i));
    }
  }

  /** 7.3.7: a new page, the label on line 1, the title on line 3. */
  private static void attachment(Flow flow, String label, Title title, List<Block> body) {
    boolean newPage = flow.orient(PartOrientation.of(body, flow.layout()));
    ParagraphXml first = flow.paragraph(StyleSheet.ATTACHMENT_LABEL).run(label);
    if (!newPage) {
      first.pageBreakBefore();
    }
    flow.blankLines(Standard.ATTACHMENT_TITLE_LINE.count() - 2);
    title(flow, title);
    flow.blankLines(Standard.TITLE_TO_ADDRESSEES.count());
    BlockWriter.add(flow, body);
  }
}
