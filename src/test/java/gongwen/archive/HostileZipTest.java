package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ZIPs that must not be unpacked are refused before a byte of theirs is. */
class HostileZipTest {
  @TempDir private Path folder;

  private final RawZip zip = new RawZip();

  private void refused(String code, String why) throws IOException {
    refused(zip.bytes(), code, why);
  }

  private void refused(byte[] bytes, String code, String why) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), bytes);
    ZipFault fault = assertThrows(ZipFault.class, () -> Unzip.open(file).close());
    assertEquals(code, fault.code().id(), fault.sentence().en());
    assertTrue(fault.sentence().en().contains(why), fault.sentence().en());
    assertTrue(fault.sentence().zh().codePoints().anyMatch(c -> c > 0x4e00), fault.sentence().zh());
  }

  @Test
  void anHonestOneIsRead() throws IOException, ZipFault {
    zip.add("a.txt", "one");
    zip.add("文件夹/b.txt", "two");
    Path file = Files.write(folder.resolve("a.zip"), zip.bytes());
    try (Unzip open = Unzip.open(file)) {
      assertEquals(Set.of("a.txt", "文件夹/b.txt"), open.files().keySet());
      ByteArrayOutputStream two = new ByteArrayOutputStream();
      open.unpack(open.file("文件夹/b.txt").orElseThrow(), two);
      assertEquals("two", two.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../a.txt, leaves the folder",
    "documents/../../a.txt, leaves the folder",
    "/etc/passwd, absolute path",
    "C:/a.txt, does not allow :",
    "a\\b.txt, backslash",
    "..\\a.txt, backslash",
    "a//b.txt, parts is empty",
    "./a.txt, parts is empty",
    "a/con.txt, device",
    "a./b.txt, ends in a dot",
    "a?.txt, does not allow ?",
    "a\u202Etxt.exe, invisible character U+202E"
  })
  void namesThatLeadAstray(String name, String why) throws IOException {
    zip.add(name, "x");
    refused("archive-unsafe", why);
  }

  @Test
  void links() throws IOException {
    zip.add("units/a.yaml", "/etc/passwd").mode = 0120777;
    refused("archive-unsafe", "is a link");
  }

  @Test
  void devices() throws IOException {
    zip.add("a", "").mode = 0020666;
    refused("archive-unsafe", "no ordinary file");
  }

  @Test
  void oneNameTwice() throws IOException {
    zip.add("a.txt", "one");
    zip.add("a.txt", "two");
    refused("archive-unsafe", "is in it twice");
  }

  @Test
  void namesThatAreOneOnSomeSystems() throws IOException {
    zip.add("A.txt", "one");
    zip.add("a.txt", "two");
    refused("archive-unsafe", "the same file");
  }

  @Test
  void aFileThatIsAFolder() throws IOException {
    zip.add("a", "one");
    zip.add("a/b", "two");
    refused("archive-unsafe", "a file and a folder");
  }

  @Test
  void encrypted() throws IOException {
    zip.add("a.txt", "x").flags |= 1;
    refused("archive-unsafe", "encrypted");
  }

  @Test
  void unknownMethods() throws IOException {
    zip.add("a.txt", "x").method = 14;
    refused("archive-unsafe", "number 14");
  }

  @Test
  void headerAndDirectoryThatDiffer() throws IOException {
    zip.add("a.txt", "x").localName = "b.txt";
    refused("archive-unsafe", "does not say what the directory says");
  }

  @Test
  void filesThatOverlap() throws IOException {
    zip.add("a.txt", "x".repeat(100));
    RawZip.Entry second = zip.add("b.txt", "x".repeat(100));
    second.headerAt = 0;
    second.withoutHeader = true;
    refused("archive-unsafe", "overlaps");
  }

  @Test
  void aFileInsideOfAnother() throws IOException {
    RawZip inner = new RawZip();
    inner.add("b.txt", "x".repeat(50));
    byte[] hidden = Arrays.copyOf(inner.bytes(), 30 + 5 + 50);
    zip.add("a.txt", hidden);
    RawZip.Entry second = zip.add("b.txt", "x".repeat(50));
    second.headerAt = 30 + 5;
    second.withoutHeader = true;
    refused("archive-unsafe", "overlaps");
  }

  @Test
  void bytesBetweenFiles() throws IOException {
    zip.add("a.txt", "x");
    zip.add("b.txt", "x").before = "hidden".getBytes(StandardCharsets.UTF_8);
    refused("archive-unsafe", "belong to no file");
  }

  @Test
  void bytesBeforeTheFirst() throws IOException {
    zip.add("b.txt", "x").before = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8);
    refused("archive-unsafe", "before its first file");
  }

  @Test
  void secondNames() throws IOException {
    CRC32 crc = new CRC32();
    crc.update("a.txt".getBytes(StandardCharsets.UTF_8));
    byte[] other = "../b".getBytes(StandardCharsets.UTF_8);
    ByteBuffer extra = ByteBuffer.allocate(9 + other.length).order(ByteOrder.LITTLE_ENDIAN);
    extra.putShort((short) 0x7075).putShort((short) (5 + other.length)).put((byte) 1);
    extra.putInt((int) crc.getValue()).put(other);
    zip.add("a.txt", "x").extra = extra.array();
    refused("archive-unsafe", "two different names");
  }

  @Test
  void bombs() throws IOException {
    byte[] packed = deflated(new byte[50_000_000]);
    RawZip.Entry bomb = zip.add("a.txt", packed);
    bomb.method = ZipArchiveEntry.DEFLATED;
    bomb.size = 50_000_000;
    refused("archive-unsafe", "bomb");
  }

  /** It says that it is small. What comes out is measured while it comes out. */
  @Test
  void bombsThatHide() throws IOException, ZipFault {
    RawZip.Entry bomb = zip.add("a.txt", deflated(new byte[50_000_000]));
    bomb.method = ZipArchiveEntry.DEFLATED;
    bomb.size = 1000;
    Path file = Files.write(folder.resolve("a.zip"), zip.bytes());
    try (Unzip open = Unzip.open(file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ZipFault fault =
          assertThrows(ZipFault.class, () -> open.unpack(open.file("a.txt").orElseThrow(), out));
      assertEquals("archive-damaged", fault.code().id());
      assertTrue(out.size() < 1_000_000, out.size() + " bytes came out");
    }
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] bytes = new byte[100_000];
    byte[] packed = Arrays.copyOf(bytes, deflater.deflate(bytes));
    deflater.end();
    return packed;
  }

  /** Behind the end of what is packed, yet within the file. */
  @Test
  void bytesBehindWhatIsPacked() throws IOException, ZipFault {
    byte[] packed = deflated("text".getBytes(StandardCharsets.UTF_8));
    RawZip.Entry entry = zip.add("a.txt", Arrays.copyOf(packed, packed.length + 10));
    CRC32 crc = new CRC32();
    crc.update("text".getBytes(StandardCharsets.UTF_8));
    entry.crc = crc.getValue();
    entry.method = ZipArchiveEntry.DEFLATED;
    entry.size = 4;
    Path file = Files.write(folder.resolve("a.zip"), zip.bytes());
    try (Unzip open = Unzip.open(file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ZipFault fault =
          assertThrows(ZipFault.class, () -> open.unpack(open.file("a.txt").orElseThrow(), out));
      assertEquals("archive-damaged", fault.code().id());
    }
  }

  /** Programs that count see fewer files than those that read on. */
  @Test
  void linesThatAreNotCounted() throws IOException {
    zip.add("a.txt", "one");
    zip.add("b.txt", "two");
    byte[] bytes = zip.bytes();
    bytes[bytes.length - 12] = 1;
    bytes[bytes.length - 14] = 1;
    refused(bytes, "archive-damaged", "directory is damaged");
  }

  /** A second end in the comment of the first. */
  @Test
  void twoEnds() throws IOException {
    zip.add("a.txt", "one");
    byte[] first = zip.bytes();
    byte[] both = Arrays.copyOf(first, first.length + 22 + 5);
    System.arraycopy(first, first.length - 22, both, first.length, 22);
    both[first.length - 2] = 22 + 5;
    refused(both, "archive-damaged", "it has no end");
  }

  @Test
  void numbersThatCannotBe() throws IOException {
    zip.add("a.txt", "x");
    byte[] bytes = zip.bytes();
    bytes[bytes.length - 12] = 0x70;
    bytes[bytes.length - 11] = 0x70;
    refused(bytes, "archive-unsafe", "cannot be");
  }

  @Test
  void contentThatWasChanged() throws IOException, ZipFault {
    zip.add("a.txt", "content");
    byte[] bytes = zip.bytes();
    bytes[36] ^= 1;
    Path file = Files.write(folder.resolve("a.zip"), bytes);
    try (Unzip open = Unzip.open(file)) {
      ZipFault fault =
          assertThrows(
              ZipFault.class,
              () -> open.unpack(open.file("a.txt").orElseThrow(), new ByteArrayOutputStream()));
      assertEquals("archive-damaged", fault.code().id());
    }
  }

  /** However a file is cut or spoilt, it is told and not a bug. */
  @Test
  void everyCutAndEveryFlippedByte() throws IOException {
    zip.add("a.txt", "one");
    RawZip.Entry second =
        zip.add("b/b.txt", deflated("two".repeat(30).getBytes(StandardCharsets.UTF_8)));
    second.method = ZipArchiveEntry.DEFLATED;
    second.size = 90;
    byte[] whole = zip.bytes();
    for (int i = 0; i < whole.length; i++) {
      assertFault(Arrays.copyOf(whole, i), "cut after " + i);
      byte[] spoilt = whole.clone();
      spoilt[i] ^= (byte) 0xFF;
      readOrRefused(spoilt);
    }
  }

  private void assertFault(byte[] bytes, String what) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), bytes);
    assertThrows(ZipFault.class, () -> Unzip.open(file).close(), what);
  }

  private void readOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), bytes);
    try (Unzip open = Unzip.open(file)) {
      for (ZipArchiveEntry each : open.files().values()) {
        open.unpack(each, new ByteArrayOutputStream());
      }
    } catch (ZipFault told) {
      assertTrue(told.code().id().startsWith("archive-"), told.code().id());
    }
  }
}
