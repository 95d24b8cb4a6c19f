package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void everyFormatIsFound() {
    assertEquals(List.of("docx", "html", "md", "pdf"), Formats.installed().names());
  }

  /** Who asks for DOCX does not wait for the engine of PDF. */
  @Test
  void namesAreKnownWithoutTheLibrariesOfPdf() throws ReflectiveOperationException {
    Class<?> formats = new WithoutPdf().loadClass("gongwen.job.Formats");
    Object installed = formats.getMethod("installed").invoke(null);
    assertEquals(
        List.of("docx", "html", "md", "pdf"), formats.getMethod("names").invoke(installed));
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
