package gongwen.template.library;

import gongwen.template.sandbox.Engine;
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
import java.util.jar.JarFile;

/** The templates that travel in the program's own jar, or beside its classes. */
final class BuiltInFolders {
  private static final String ROOT = "templates/";
  private static final String SHARED = "shared";

  private static final class Holder {
    static final Engine SHARED_FILES = new Engine(shared()::read);
  }

  private BuiltInFolders() {}

  /** The ids of all kinds, sorted. */
  static List<String> ids() {
    String ending = "/" + Template.YAML;
    return names("").stream()
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .toList();
  }

  /** The files below a folder of templates, by their names in it, sorted. */
  private static List<String> names(String folder) {
    CodeSource source = BuiltInFolders.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException("the program does not know where it lies");
    }
    try {
      Path place = Path.of(new URI(source.getLocation().toString()));
      return Files.isDirectory(place)
          ? new DiskFolder(place.resolve(ROOT + folder)).names()
          : inJar(place, ROOT + folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(source.getLocation().toString(), e);
    }
  }

  private static List<String> inJar(Path jar, String folder) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
          .map(name -> name.substring(folder.length()))
          .sorted()
          .toList();
    }
  }

  static TemplateFolder folder(String id) {
    return new TemplateFolder() {
      @Override
      public Optional<SourceText> read(String name) {
        return BuiltInFolders.read(id + "/" + name);
      }

      @Override
      public List<String> names() {
        return BuiltInFolders.names(id + "/");
      }
    };
  }

  /** Of what all kinds share; made at the first report. */
  static Engine engine() {
    return Holder.SHARED_FILES;
  }

  static TemplateFolder shared() {
    return folder(SHARED);
  }

  private static Optional<SourceText> read(String name) {
    if (name.contains("..") || name.contains("//") || name.startsWith("/")) {
      return Optional.empty();
    }
    try (InputStream in = BuiltInFolders.class.getClassLoader().getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new SourceText(ROOT + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
