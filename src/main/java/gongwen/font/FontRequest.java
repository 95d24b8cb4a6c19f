package gongwen.font;

import gongwen.layout.FontRole;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where to look for fonts of the user's, and for which.
 *
 * @param folders named by the user; they come first
 * @param systemFolders of the operating system
 * @param asked the font that the page layout asks for, for each role; it goes before the known ones
 */
public record FontRequest(
    List<Path> folders, List<Path> systemFolders, Map<FontRole, String> asked) {
  public FontRequest {
    folders = List.copyOf(folders);
    systemFolders = List.copyOf(systemFolders);
    Map<FontRole, String> copy = new EnumMap<>(FontRole.class);
    copy.putAll(asked);
    asked = Collections.unmodifiableMap(copy);
  }

  // The method that a record gets by itself is put together when it is first called: a hundredth of
  // a second of every PDF.
  @Override
  public int hashCode() {
    return 31 * (31 * folders.hashCode() + systemFolders.hashCode()) + asked.hashCode();
  }
}
