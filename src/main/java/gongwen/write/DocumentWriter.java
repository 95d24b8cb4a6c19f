package gongwen.write;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import gongwen.layout.PageLayout;
import java.nio.file.Path;
import java.util.List;

/**
 * One output format. Found by the service loader, so that adding a format is adding a package with
 * a line in {@code META-INF/services}. All are made at every start to learn their names, so a
 * writer loads its library only when it writes. One writer may write in several threads at once.
 */
public interface DocumentWriter {
  /** The name on the command line and the file's ending, as {@code docx}. */
  String format();

  /**
   * The whole file: the same document and setting give the same bytes, always. Without a value if
   * the format cannot hold the document.
   */
  Outcome<Rendition> write(Document document, WriterSettings setting);

  /**
   * The fonts that serve the typefaces of the standard; none for a format that holds no fonts.
   *
   * @param fontFolders where to look for fonts first
   */
  default List<FontUse> fonts(PageLayout layout, List<Path> fontFolders) {
    return List.of();
  }
}
