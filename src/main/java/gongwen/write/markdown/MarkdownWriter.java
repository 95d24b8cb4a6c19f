package gongwen.write.markdown;

import gongwen.document.Document;
import gongwen.layout.PageLayout;
import gongwen.markdown.DocumentText;
import gongwen.write.DocumentWriter;
import java.nio.charset.StandardCharsets;

/** Markdown in UTF-8 with front matter. It has no pages, so the layout changes nothing. */
public final class MarkdownWriter implements DocumentWriter {
  @Override
  public String format() {
    return "md";
  }

  @Override
  public byte[] write(Document document, PageLayout layout) {
    return DocumentText.write(document).getBytes(StandardCharsets.UTF_8);
  }
}
