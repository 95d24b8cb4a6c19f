package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostics;
import gongwen.job.Job;
import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.text.Crc32;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives that are whole, each file what list and manifest say it is, and yet do not follow from
 * their unit files.
 */
class RemakeTest {
  private static final String REPORT =
      "  - {模板: 通用文稿, 时段: %s, 标题: 情况, 公文要素: {成文日期: 2024-12-20}, 正文: {正文: %s}}\n";

  private static final Listener DEAF =
      new Listener() {
        @Override
        public void written(Path file) {}
      };

  @TempDir private Path top;

  private Path unit;
  private Path documents;
  private Manifest manifest;

  @BeforeEach
  void render() throws IOException {
    Path units = Files.createDirectories(top.resolve("units"));
    unit = units.resolve("甲.yaml");
    documents = top.resolve("documents");
    write("一切正常。", "2024-Q1", "2024-Q2");
    Request order =
        new Request(
            List.of(units),
            Optional.empty(),
            Selection.ofYear(2024),
            Optional.empty(),
            List.of(),
            false);
    Output output = Output.into(documents, Formats.installed().only(List.of("md")));
    Job.render(order, output, JobRun.of(1, DEAF));
    manifest = read(Files.readString(documents.resolve(Manifest.FILE)));
  }

  private static Manifest read(String text) {
    return Manifest.read(text, Manifest.FILE).value().orElseThrow();
  }

  private void change(String from, String to) {
    assertTrue(manifest.text().contains(from), from);
    manifest = read(manifest.text().replace(from, to));
  }

  private void write(String body, String... periods) throws IOException {
    StringBuilder text = new StringBuilder("单位: {名称: 甲小学}\n年度: 2024\n报告:\n");
    for (String period : periods) {
      text.append(String.format(REPORT, period, body));
    }
    Files.writeString(unit, text);
  }

  /** The archive that someone makes who knows how it is made, with the unit file as it is now. */
  private Path forge() throws IOException, ChangedMeanwhile {
    change(manifest.units().get(0).inputs().get(0).sha256(), Sha256.of(unit));
    Contents contents =
        Contents.of(manifest, documents, unit.resolveSibling(""), new Diagnostics());
    ArchiveInfo about =
        new ArchiveInfo(ArchiveInfo.FORMAT, manifest.program(), 2024, List.of("md"), "", false);
    Path file = top.resolve("2024.zip");
    try (Workshop workshop = Workshop.beside(file)) {
      Path packed = workshop.file("archive.zip");
      new Packing(workshop, contents.items()).pack(packed, about, contents.manifest());
      workshop.deliver(packed);
    }
    return file;
  }

  private static List<String> verify(Path archive) {
    assertEquals(
        List.of(),
        Verify.archive(archive, Optional.empty(), Optional.empty()).findings(),
        "without --render it is whole");
    Remake remake = new Remake(List.of(), JobRun.of(1, DEAF));
    return Verify.archive(archive, Optional.empty(), Optional.of(remake)).findings().stream()
        .map(found -> found.id() + ": " + found.message().en())
        .toList();
  }

  @Test
  void anHonestOne() throws IOException, ChangedMeanwhile {
    assertEquals(List.of(), verify(forge()));
  }

  @Test
  void aDocumentThatSaysSomethingElse() throws IOException, ChangedMeanwhile {
    write("出了问题。", "2024-Q1", "2024-Q2");
    assertEquals(
        List.of(
            "render-differs: 甲小学-2024-Q1-通用文稿 is not what its unit files make",
            "render-differs: 甲小学-2024-Q2-通用文稿 is not what its unit files make"),
        verify(forge()));
  }

  @Test
  void aDocumentThatItsUnitFilesDoNotMake() throws IOException, ChangedMeanwhile {
    write("一切正常。", "2024-Q2");
    assertEquals(
        List.of("render-missing: its unit files do not make 甲小学-2024-Q1-通用文稿 again"),
        verify(forge()));
  }

  @Test
  void aDocumentThatWasHeldBack() throws IOException, ChangedMeanwhile {
    write("一切正常。", "2024-Q1", "2024-Q2", "2024-Q3");
    assertEquals(
        List.of("render-added: its unit files make 甲小学-2024-Q3-通用文稿 as well"), verify(forge()));
  }

  @Test
  void unitFilesThatMakeNothing() throws IOException, ChangedMeanwhile {
    Files.writeString(unit, "单位: {名称: 甲小学\n");
    List<String> found = verify(forge());
    assertEquals(2, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("render-missing"), found.get(0));
  }

  @Test
  void aFileOfOtherBytesIsOnlyMentioned() throws IOException, ChangedMeanwhile {
    OutputEntry output = manifest.units().get(0).reports().get(0).outputs().get(0);
    Path file = documents.resolve(output.path());
    Files.writeString(file, Files.readString(file) + "\n");
    change(
        sums(output.sha256(), output.crc32(), output.size()),
        sums(Sha256.of(file), Crc32.of(file), Files.size(file)));
    List<String> found = verify(forge());
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("render-other-bytes: 1 report is the same"), found.get(0));
  }

  private static String sums(String sha256, String crc32, long size) {
    return String.format(Locale.ROOT, "%s\",\"crc32\":\"%s\",\"size\":%d", sha256, crc32, size);
  }

  @Test
  void stoppedBeforeItsEndItProvesNothing() throws IOException, ChangedMeanwhile {
    Remake remake = new Remake(List.of(), new JobRun(1, new AtomicBoolean(true), DEAF));
    assertTrue(Verify.archive(forge(), Optional.empty(), Optional.of(remake)).interrupted());
  }
}
