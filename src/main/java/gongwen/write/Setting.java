package gongwen.write;

import gongwen.layout.PageLayout;
import gongwen.text.Places;
import java.nio.file.Path;
import java.util.List;

/**
 * What a writer needs beside the document.
 *
 * @param fontFolders where to look for fonts first; only for formats that embed them
 * @param places where the values of the unit stand, to tell what cannot be printed
 */
public record Setting(PageLayout layout, List<Path> fontFolders, Places places) {
  public Setting {
    fontFolders = List.copyOf(fontFolders);
  }
}
