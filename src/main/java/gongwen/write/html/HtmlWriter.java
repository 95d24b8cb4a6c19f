package gongwen.write.html;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.layout.PageLayout;
import gongwen.write.DocumentWriter;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import java.nio.charset.StandardCharsets;

/**
 * One self-contained HTML file: the standard's look on paper and on a screen. It names the fonts
 * and embeds none, runs nothing and loads nothing.
 */
public final class HtmlWriter implements DocumentWriter {
  @Override
  public String format() {
    return "html";
  }

  @Override
  public Outcome<Rendition> write(Document document, WriterSettings setting) {
    byte[] bytes = text(document, setting.layout()).getBytes(StandardCharsets.UTF_8);
    return Outcome.of(Rendition.of(bytes));
  }

  static String text(Document document, PageLayout layout) {
    HtmlPage page = HtmlPage.of(document, layout);
    Envelope envelope = document.envelope();
    Tag head = Tag.of("head").add(Tag.of("meta").with("charset", "utf-8"));
    meta(head, "viewport", "width=device-width, initial-scale=1");
    head.add(Tag.of("title").text(page.title()));
    meta(head, "author", String.join("、", envelope.head().issuers()));
    meta(head, "dcterms.identifier", envelope.head().number());
    meta(head, "dcterms.date", envelope.date().map(Object::toString).orElse(""));
    head.add(Tag.of("style").add(new HtmlNode.Text(DocumentCss.forBrowsers(layout))));
    Tag body = Tag.of("body");
    page.body().children().forEach(body::add);
    if (page.hasColophon()) {
      body.add(page.colophon());
    }
    Tag html = Tag.of("html").with("lang", "zh-CN").add(head).add(body);
    return HtmlText.of(html.element());
  }

  private static void meta(Tag head, String name, String content) {
    if (!content.isEmpty()) {
      head.add(Tag.of("meta").with("name", name).with("content", content));
    }
  }
}
