package gongwen.write.markdown;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.markdown.DocumentText;
import gongwen.write.DocumentWriter;
import gongwen.write.Rendition;
import gongwen.write.WriterSettings;
import java.nio.charset.StandardCharsets;

/** Markdown in UTF-8 with front matter. It has no pages, so the layout changes nothing. */
public final class MarkdownWriter implements DocumentWriter {
  @Override
  public String format() {
    return "md";
  }

  @Override
  public Outcome<Rendition> write(Document document, WriterSettings setting) {
    return Outcome.of(Rendition.of(write(document, setting.layout())));
  }

  /** The whole file; any document can be written. */
  public byte[] write(Document document, PageLayout layout) {
    return DocumentText.write(document).getBytes(StandardCharsets.UTF_8);
  }
}
