package gongwen.write;

import gongwen.document.Document;
import gongwen.layout.PageLayout;

/**
 * One output format. Found by the service loader, so that adding a format is adding a package with
 * a line in {@code META-INF/services}.
 */
public interface DocumentWriter {
  /** The name on the command line and the file's ending, as {@code docx}. */
  String format();

  /** The whole file: the same document and layout give the same bytes, always. */
  byte[] write(Document document, PageLayout layout);
}
