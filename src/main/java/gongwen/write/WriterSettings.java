package gongwen.write;

import gongwen.layout.PageLayout;
import gongwen.text.Places;
import java.nio.file.Path;
import java.util.List;

/**
 * What a writer needs beside the document.
 *
 * @param fontFolders where to look for fonts first; only for formats that embed them
 * @param places places of the values of the unit, to report what cannot be printed
 */
public record WriterSettings(PageLayout layout, List<Path> fontFolders, Places places) {
  public WriterSettings {
    fontFolders = List.copyOf(fontFolders);
  }
}
