package gongwen.template;

import gongwen.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The templates that travel in the program's own jar, or beside its classes. */
final class BuiltIn {
  private static final String ROOT = "templates/";
  private static final String SHARED = "shared";

  private BuiltIn() {}

  /** The ids of all kinds, sorted. */
  static List<String> ids() {
    CodeSource source = BuiltIn.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException("the program does not know where it lies");
    }
    try {
      Path place = Path.of(new URI(source.getLocation().toString()));
      return Files.isDirectory(place) ? inFolder(place.resolve(ROOT)) : inJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(source.getLocation().toString(), e);
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve(Template.YAML)))
          .map(entry -> String.valueOf(entry.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(ROOT) && name.endsWith("/" + Template.YAML))
          .forEach(
              name ->
                  ids.add(
                      name.substring(ROOT.length(), name.length() - Template.YAML.length() - 1)));
    }
    return List.copyOf(ids);
  }

  static TemplateFolder folder(String id) {
    return name -> read(id + "/" + name);
  }

  static TemplateFolder shared() {
    return folder(SHARED);
  }

  private static Optional<SourceText> read(String name) {
    if (name.contains("..") || name.contains("//") || name.startsWith("/")) {
      return Optional.empty();
    }
    try (InputStream in = BuiltIn.class.getClassLoader().getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new SourceText(ROOT + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
