package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.manifest.Manifest;
import gongwen.manifest.Version;
import gongwen.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an archive, the file that it was done to is named. */
class VerifyTest {
  private static final String DOCUMENT = "documents/schools/青石镇中心小学-2024-Q1-分析研判报告.pdf";
  private static final String UNIT = "units/schools/0001-白石镇中心小学.yaml";

  @TempDir private Path folder;

  private Path archive;
  private Map<String, byte[]> files;

  @BeforeEach
  void pack() throws IOException, ChangedMeanwhile, ZipFault {
    archive = Year.of(folder, 3).archive(folder.resolve("made"));
    files = new TreeMap<>();
    try (Unzip zip = Unzip.open(archive)) {
      for (ZipArchiveEntry each : zip.files().values()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        zip.unpack(each, bytes);
        files.put(each.getName(), bytes.toByteArray());
      }
    }
  }

  /** Packs the files again, as someone would who changed them. */
  private List<String> verify() throws IOException {
    RawZip zip = new RawZip();
    files.forEach(zip::add);
    return verify(Files.write(folder.resolve("changed.zip"), zip.bytes()));
  }

  private static List<String> verify(Path file) {
    return Verify.archive(file, Optional.empty(), Optional.empty()).findings().stream()
        .map(VerifyTest::line)
        .toList();
  }

  private static String line(Diagnostic found) {
    return found.id() + ": " + found.message().en();
  }

  private byte[] content(String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  private String text(String name) {
    return new String(content(name), StandardCharsets.UTF_8);
  }

  private void change(String name, String from, String to) {
    String changed = text(name).replace(from, to);
    assertTrue(!changed.equals(text(name)), name + " has no " + from);
    files.put(name, changed.getBytes(StandardCharsets.UTF_8));
  }

  /** As someone would who knows of the list of digests. */
  private void sumAgain(String name) throws IOException {
    Path file = Files.write(folder.resolve("changed"), content(name));
    String line = Sums.line("[0-9a-f]{64}", name.replace(".", "\\."));
    String sums = text(ArchiveNames.SUMS).replaceFirst(line, Sums.line(Sha256.of(file), name));
    files.put(ArchiveNames.SUMS, sums.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aWholeOne() throws IOException {
    Verify.Verified verified = Verify.archive(archive, Optional.empty(), Optional.empty());
    assertEquals(List.of(), verified.findings());
    assertEquals(15, verified.reports());
    assertEquals(30, verified.documents());
    assertEquals(Optional.of(Sha256.of(archive)), verified.sha256());
    assertEquals(List.of(), verify(), "packed again by another program");
  }

  @Test
  void theSameYearGivesTheSameBytes() throws IOException, ChangedMeanwhile {
    Path again = Year.of(folder.resolve("again"), 3).archive(folder.resolve("made again"));
    assertArrayEquals(Files.readAllBytes(archive), Files.readAllBytes(again));
  }

  @Test
  void aMissingDocument() throws IOException {
    files.remove(DOCUMENT);
    assertEquals(List.of("archive-missing: " + DOCUMENT + " is missing"), verify());
  }

  @Test
  void aChangedUnitFile() throws IOException {
    change(UNIT, "2024", "2023");
    assertEquals(List.of("archive-changed: " + UNIT + " was changed"), verify());
  }

  @Test
  void anAddedFile() throws IOException {
    files.put("documents/extra.pdf", new byte[] {1});
    assertEquals(List.of("archive-added: documents/extra.pdf was added"), verify());
  }

  @Test
  void anAddedFolder() throws IOException {
    files.put("documents/", new byte[0]);
    files.put("documents/empty/", new byte[0]);
    assertEquals(List.of("archive-added: documents/empty/ was added"), verify());
  }

  @Test
  void aDocumentWhoseDigestWasReplacedToo() throws IOException {
    files.put(DOCUMENT, "forged".getBytes(StandardCharsets.UTF_8));
    sumAgain(DOCUMENT);
    assertEquals(List.of("archive-changed: " + DOCUMENT + " was changed"), verify());
  }

  @Test
  void aFileThatOnlyTheDigestsList() throws IOException {
    files.put("documents/extra.pdf", new byte[] {1});
    Path file = Files.write(folder.resolve("extra"), new byte[] {1});
    String sums = text(ArchiveNames.SUMS) + Sums.line(Sha256.of(file), "documents/extra.pdf");
    files.put(ArchiveNames.SUMS, sums.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("archive-added: documents/extra.pdf was added"), verify());
  }

  @Test
  void aChangedList() throws IOException {
    change(ArchiveNames.LIST, "永久", "10年");
    assertEquals(List.of("archive-changed: list.csv was changed"), verify());
    sumAgain(ArchiveNames.LIST);
    assertEquals(
        List.of("archive-contradiction: list.csv does not say what manifest.json says"), verify());
  }

  @Test
  void aChangedPage() throws IOException {
    change(ArchiveNames.INDEX, "年度报告归档", "年度报告");
    assertEquals(List.of("archive-changed: index.html was changed"), verify());
    sumAgain(ArchiveNames.INDEX);
    assertEquals(
        List.of("archive-contradiction: index.html does not say what manifest.json says"),
        verify());
  }

  @Test
  void aChangedManifest() throws IOException {
    change(Manifest.FILE, "永久", "10年");
    assertTrue(verify().contains("archive-changed: manifest.json was changed"));
    sumAgain(Manifest.FILE);
    assertEquals(2, verify().size(), "list and page say something else");
  }

  @Test
  void aManifestOfAnotherVersion() throws IOException {
    change(Manifest.FILE, "\"manifest\":1", "\"manifest\":7");
    sumAgain(Manifest.FILE);
    assertEquals(
        List.of(
            "manifest-version: manifest.json is a manifest of version 7; this program knows version"
                + " 1"),
        verify());
  }

  @Test
  void anArchiveOfAnotherVersion() throws IOException {
    change(ArchiveNames.ABOUT, "\"archive\":1", "\"archive\":2");
    sumAgain(ArchiveNames.ABOUT);
    assertEquals(
        List.of("archive-version: this is an archive of version 2; this program knows version 1"),
        verify());
  }

  @Test
  void aFolderThatLeadsOut() throws IOException {
    change(ArchiveNames.ABOUT, "\"year\"", "\"folder\":\"../..\",\"year\"");
    sumAgain(ArchiveNames.ABOUT);
    assertEquals(List.of("archive-changed: archive.json was changed"), verify());
  }

  @Test
  void withoutItsPapers() throws IOException {
    files.remove(ArchiveNames.SUMS);
    files.remove(Manifest.FILE);
    assertEquals(
        List.of(
            "archive-missing: SHA256SUMS is missing", "archive-missing: manifest.json is missing"),
        verify());
  }

  @Test
  void anotherZip() throws IOException {
    files.keySet().removeIf(name -> !name.startsWith("documents/"));
    assertEquals(List.of("not-an-archive: this ZIP is no archive of this program"), verify());
  }

  @Test
  void anotherVersionOfTheProgram() throws IOException {
    change(ArchiveNames.ABOUT, Version.text(), "0.0.1");
    sumAgain(ArchiveNames.ABOUT);
    change(ArchiveNames.LIST, "永久", "10年");
    sumAgain(ArchiveNames.LIST);
    List<String> found = verify();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("archive-other-program"), found.get(0));
  }

  @Test
  void aTruncatedOne() throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 9000));
    assertEquals(
        List.of("archive-damaged: it is no ZIP file, or is truncated: it has no end"), verify(cut));
  }

  @Test
  void noFile() {
    assertTrue(verify(folder.resolve("none.zip")).get(0).startsWith("file-not-found"));
  }

  @Test
  void theDigestThatWasKept() {
    Optional<String> kept = Verify.archive(archive, Optional.empty(), Optional.empty()).sha256();
    assertEquals(List.of(), Verify.archive(archive, kept, Optional.empty()).findings());
    String other = "0".repeat(64);
    List<Diagnostic> found =
        Verify.archive(archive, Optional.of(other), Optional.empty()).findings();
    assertEquals(1, found.size());
    assertEquals("archive-digest", found.get(0).id());
  }
}
