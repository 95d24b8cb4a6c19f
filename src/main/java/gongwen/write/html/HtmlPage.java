package gongwen.write.html;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.EnvelopeText;
import gongwen.document.Title;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PartOrientation;
import gongwen.layout.TitleShape;
import gongwen.write.html.HtmlNode.Element;
import java.util.List;

/**
 * A document as a page of HTML.
 *
 * @param title the document's, for the head
 * @param body the element {@code body}; its classes are those of {@link DocumentCss}
 * @param headings of the text and the attachments, in the order of reading
 * @param colophon the colophon, which a printed document has at the foot of its last page; empty
 *     ({@code footer} without children) for none. It is not in {@code body}.
 */
public record HtmlPage(String title, Element body, List<Heading> headings, Element colophon) {
  /**
   * A heading.
   *
   * @param id of its element
   * @param level 1 for an attachment or a heading of level 1 in the text
   */
  public record Heading(String id, int level, String text) {}

  public HtmlPage {
    headings = List.copyOf(headings);
  }

  public boolean hasColophon() {
    return !colophon.children().isEmpty();
  }

  public static HtmlPage of(Document document, PageLayout layout) {
    Envelope envelope = document.envelope();
    EnvelopeText words = EnvelopeText.of(document);
    HeadingIds headings = new HeadingIds();
    Orientation orientation =
        envelope.style().hasHeadZone()
            ? Orientation.PORTRAIT
            : PartOrientation.of(document.body(), layout);
    Parts body = new Parts(layout, headings, 1);
    body.orient(orientation);
    HtmlHeadZone.add(body, words.head());
    boolean head = !body.isEmpty();
    body.add(
        title("h1", envelope.title(), layout.titleCapacity(orientation), head, spaced(document)));
    if (!words.addressees().isEmpty()) {
      body.add(Tag.of("p", "addressees").text(words.addressees()));
    }
    body.blocks(document.body());
    HtmlClosing.add(body, words, envelope.sealed());
    Tag page = Tag.of("body");
    page.add(body.into(Tag.of("main")));
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      Title title = new Title(attachment.title(), envelope.title().names());
      String label = words.attachmentLabels().get(i);
      page.add(attachment(attachmentId(i + 1), label, title, attachment.body(), body));
    }
    return new HtmlPage(
        words.title(), page.element(), headings.all(), HtmlColophon.of(words.colophon()).element());
  }

  private static boolean spaced(Document document) {
    return document.envelope().addressees().isEmpty()
        && (document.body().isEmpty() || !Parts.isByline(document.body().get(0)));
  }

  /** 7.3.7: a new page, the label on line 1, the title on line 3. */
  private static Tag attachment(
      String id, String label, Title title, List<Block> blocks, Parts text) {
    text.headings().add(id, 1, label + "　" + title.text());
    Parts parts = new Parts(text.layout(), text.headings(), 2);
    Orientation orientation = PartOrientation.of(blocks, text.layout());
    parts.orient(orientation);
    parts.add(Tag.of("p", "attachment-label").with("id", id).text(label));
    int capacity = text.layout().titleCapacity(orientation);
    parts.add(title("h2", title, capacity, false, true));
    parts.blocks(blocks);
    return parts.into(Tag.of("section", "attachment"));
  }

  static String attachmentId(int n) {
    return "attachment-" + n;
  }

  /** A title in lines, each a phrase (7.3.1). */
  private static Tag title(
      String name, Title title, int capacity, boolean underHead, boolean spaceUnder) {
    String kind = "title" + (underHead ? " under-head" : "") + (spaceUnder ? " spaced" : "");
    Tag tag = Tag.of(name, kind);
    List<String> lines = TitleShape.lines(title, capacity);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        tag.lineBreak();
      }
      tag.text(lines.get(i));
    }
    return tag;
  }
}
