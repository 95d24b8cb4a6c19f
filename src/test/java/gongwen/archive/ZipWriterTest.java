package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same archive, wherever and with whatever library it is packed. */
class ZipWriterTest {
  private static final String DIGEST =
      "33c320e2f71d80167dc90b5533d544fe0a810d42b1d452250323413d667ff0bd";

  @TempDir private Path folder;

  private String digest(String name) throws IOException, ChangedMeanwhile {
    Path stored = Files.writeString(folder.resolve("a.docx"), "公文");
    Path deflated = Files.writeString(folder.resolve("b.md"), "公文".repeat(10_000));
    List<Item> items =
        List.of(
            new Item("documents/a.docx", stored, Sha256.of(stored)),
            new Item("units/单位/b.md", deflated, Sha256.of(deflated)));
    return ZipWriter.write(folder.resolve(name), items);
  }

  @Test
  void itsBytesAreThoseOfOtherVersions() throws IOException, ChangedMeanwhile {
    assertEquals(DIGEST, digest("a.zip"));
  }

  @Test
  void noTimeZoneShows() throws IOException, ChangedMeanwhile {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Asia/Shanghai", "America/New_York", "Pacific/Apia", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertEquals(DIGEST, digest(zone.replace('/', '-') + ".zip"), zone);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
