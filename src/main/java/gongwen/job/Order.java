package gongwen.job;

import gongwen.yaml.YamlLimits;
import java.io.IOException;
import java.io.InputStream;
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
 * @param standardInput what the path {@code -} stands for; empty: a file of that name
 */
public record Order(
    List<Path> inputs,
    Optional<Path> root,
    Choice choice,
    Optional<Path> profile,
    List<Path> fontFolders,
    boolean strict,
    Optional<StandardInput> standardInput) {

  /** A unit file that was read from the standard input. */
  public record StandardInput(byte[] bytes) {
    /** Reads it to its end, or to where it is too long for a unit file. */
    public static StandardInput of(InputStream in) throws IOException {
      return new StandardInput(in.readNBytes(YamlLimits.MAX_SIZE + 1));
    }
  }

  public Order {
    inputs = List.copyOf(inputs);
    fontFolders = List.copyOf(fontFolders);
  }

  /** Files and folders only. */
  public Order(
      List<Path> inputs,
      Optional<Path> root,
      Choice choice,
      Optional<Path> profile,
      List<Path> fontFolders,
      boolean strict) {
    this(inputs, root, choice, profile, fontFolders, strict, Optional.empty());
  }

  /** The same, with these folders of fonts. */
  public Order withFontFolders(List<Path> folders) {
    return new Order(inputs, root, choice, profile, folders, strict, standardInput);
  }

  /** The same, as strict as this. */
  public Order withStrict(boolean wanted) {
    return new Order(inputs, root, choice, profile, fontFolders, wanted, standardInput);
  }

  /** The same, with this instead of a file that is called {@code -}. */
  public Order withStandardInput(StandardInput given) {
    return new Order(inputs, root, choice, profile, fontFolders, strict, Optional.of(given));
  }
}
