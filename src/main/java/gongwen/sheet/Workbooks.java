package gongwen.sheet;

import gongwen.text.BoundedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens workbooks, within limits: nothing is parsed before it is known how large it is. */
final class Workbooks {
  /** Unpacked bytes of all parts; the parsed tree takes a multiple of them. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private static final int MOST_PARTS = 1_000;

  static {
    // POI logs through an interface that complains when nobody listens, and prints stack traces.
    silence(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    silence("org.apache.logging.log4j.simplelog.level", "OFF");
    // Rows that are empty but formatted shrink as well as a bomb does; the size is what counts.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
  }

  private Workbooks() {}

  private static void silence(String property, String value) {
    System.setProperty(property, System.getProperty(property, value));
  }

  /** Whether it is small enough to be opened; what is no archive is. */
  static boolean fits(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        InputStream unpacked = new BoundedInput(zip, MOST_BYTES)) {
      for (int parts = 0; zip.getNextEntry() != null; parts++) {
        if (parts == MOST_PARTS) {
          return false;
        }
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
    } catch (BoundedInput.TooLargeException e) {
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return true;
    }
    return true;
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
