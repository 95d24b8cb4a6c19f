package gongwen.template.library;

import gongwen.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of the user; links that lead out of it lead nowhere, and what cannot be read is not
 * there.
 */
record DiskFolder(Path folder) implements TemplateFolder {
  private static final long LARGEST = 1 << 20;

  @Override
  public Optional<SourceText> read(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (!file.toRealPath().startsWith(folder.toRealPath()) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
      return Optional.of(new SourceText(file.toString(), mark ? text.substring(1) : text));
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> names() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
