package gongwen.job.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.write.DocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Path WRITE = Path.of("src", "main", "java", "gongwen", "write");

  /** A package of {@code write} without its line in {@code META-INF/services} is no format. */
  @Test
  void everyPackageOfWriteIsAFormat() throws IOException {
    Set<String> registered = new TreeSet<>();
    for (DocumentWriter writer : Formats.installed().writers()) {
      registered.add(writer.getClass().getPackageName().replaceFirst(".*\\.", ""));
    }
    try (Stream<Path> all = Files.list(WRITE)) {
      assertEquals(
          all.filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)),
          registered);
    }
  }

  @Test
  void everyFormatHasANameOfItsOwn() {
    List<String> names =
        ServiceLoader.load(DocumentWriter.class).stream()
            .map(writer -> writer.get().format())
            .sorted()
            .toList();
    assertEquals(names, Formats.installed().names());
    assertTrue(names.contains("docx"), "the default of render");
  }

  /** Who asks for DOCX does not wait for the engine of PDF. */
  @Test
  void namesAreKnownWithoutTheLibrariesOfPdf() throws ReflectiveOperationException {
    Class<?> formats = new WithoutPdf().loadClass("gongwen.job.output.Formats");
    Object installed = formats.getMethod("installed").invoke(null);
    assertEquals(Formats.installed().names(), formats.getMethod("names").invoke(installed));
  }

  /** Loads the program anew and has no library of PDF. */
  private static final class WithoutPdf extends ClassLoader {
    WithoutPdf() {
      super(FormatsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      for (String never :
          List.of("org.apache.pdfbox.", "org.apache.fontbox.", "com.openhtmltopdf.")) {
        if (name.startsWith(never)) {
          throw new ClassNotFoundException(name);
        }
      }
      if (!name.startsWith("gongwen.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
