package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.testing.Slow;
import gongwen.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More files than the first ZIPs could count. */
@Slow
class LargeZipTest {
  private static final int FILES = 70_000;

  @TempDir private Path folder;

  @Test
  void aCityOfReports() throws IOException, ChangedMeanwhile, ZipFault {
    Path document = Files.writeString(folder.resolve("a.md"), "text");
    String sum = Sha256.of(document);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      items.add(new Item(String.format(Locale.ROOT, "documents/%05d.docx", i), document, sum));
    }
    Path file = folder.resolve("a.zip");
    assertEquals(ZipWriter.write(file, items), Sha256.of(file));
    try (ZipFile jdk = new ZipFile(file.toFile())) {
      assertEquals(FILES, jdk.size());
    }
    try (Unzip own = Unzip.open(file)) {
      assertEquals(FILES, own.files().size());
      ByteArrayOutputStream last = new ByteArrayOutputStream();
      own.unpack(own.file("documents/69999.docx").orElseThrow(), last);
      assertEquals("text", last.toString(StandardCharsets.UTF_8));
    }
  }
}
