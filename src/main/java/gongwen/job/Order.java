package gongwen.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done.
 *
 * @param inputs files and folders, as the user typed them
 * @param root how far paths in files may reach; empty: the folder given, or the file's own
 * @param profile a file with deviations from the standard layout
 * @param fontFolders where to look for fonts first
 * @param strict whether a unit is passed over when one of its members has errors
 */
public record Order(
    List<Path> inputs,
    Optional<Path> root,
    Choice choice,
    Optional<Path> profile,
    List<Path> fontFolders,
    boolean strict) {
  public Order {
    inputs = List.copyOf(inputs);
    fontFolders = List.copyOf(fontFolders);
  }

  /** The same, with these folders of fonts. */
  public Order withFontFolders(List<Path> folders) {
    return new Order(inputs, root, choice, profile, folders, strict);
  }

  /** The same, as strict as this. */
  public Order withStrict(boolean wanted) {
    return new Order(inputs, root, choice, profile, fontFolders, wanted);
  }
}
