package gongwen.inspect;

import gongwen.inspect.docx.DocxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a DOCX says of itself.
 *
 * @param title as its properties have it; empty if they have none
 * @param named the properties that the program that wrote it gave names of its own
 */
public record DocumentProperties(String title, Map<String, String> named) {
  public DocumentProperties {
    named = Map.copyOf(named);
  }

  /** Nothing is known of a file that is no sound DOCX. */
  public static DocumentProperties of(Path file) throws IOException {
    Map<String, String> all = DocxReader.properties(file);
    return new DocumentProperties(all.getOrDefault("", ""), all);
  }

  /** The value of this name; empty if there is none. */
  public String get(String name) {
    return named.getOrDefault(name, "");
  }
}
