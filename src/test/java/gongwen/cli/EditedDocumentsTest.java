package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.job.cache.PreviousRunFiles;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changed among the documents, or put there, is not overwritten in silence. */
class EditedDocumentsTest {
  private static final String MINE = "我的话";

  @TempDir private Path top;
  private Path units;
  private Path out;
  private Path unit;
  private Path edited;
  private Path other;

  @BeforeEach
  void makeUnits() throws IOException {
    units = top.resolve("units");
    out = top.resolve("out");
    FolderOfUnits.make(units, 2);
    unit = units.resolve("片区1/" + FolderOfUnits.name(1) + ".yaml");
    edited = out.resolve("片区1/第01小学-2024-Q2-分析研判报告.md");
    other = out.resolve("片区1/第01小学-2024-Q2-分析研判报告.docx");
  }

  private Run render(String... options) {
    List<String> args =
        new ArrayList<>(List.of("render", units.toString(), "-o", out.toString(), "-f", "docx,md"));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0]));
  }

  private Path beside() {
    return edited.resolveSibling("第01小学-2024-Q2-分析研判报告（新）.md");
  }

  private List<String> mine() throws IOException {
    return List.of(Files.readString(edited), Files.exists(beside()) ? "beside" : "alone");
  }

  private void changeUnit() throws IOException {
    Files.writeString(unit, Files.readString(unit) + "# 一句说明\n");
  }

  private OutputEntry entry(Path document) throws IOException {
    Manifest manifest =
        Manifest.read(Files.readString(out.resolve(Manifest.FILE)), "m").value().orElseThrow();
    String path = out.relativize(document).toString().replace('\\', '/');
    return manifest.units().stream()
        .flatMap(each -> each.reports().stream())
        .flatMap(each -> each.outputs().stream())
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatWasChangedStaysAndIsReported() throws IOException {
    render();
    Files.writeString(edited, MINE);
    FileTime untouched = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(other, untouched);
    for (int i = 0; i < 2; i++) {
      Run run = render();
      assertEquals(0, run.code(), run.err());
      assertTrue(run.err().contains("warning[changed-by-hand]: " + edited), run.err());
      assertTrue(run.err().contains("--keep-both"), run.err());
      assertEquals(List.of(), run.outLines(), "nothing else had changed");
      assertEquals(List.of(MINE, "alone"), mine());
      assertEquals(untouched, Files.getLastModifiedTime(other));
      assertTrue(entry(edited).edited().isPresent());
    }
    assertEquals(1, render("--strict").code());
    assertEquals(MINE, Files.readString(edited));
  }

  @Test
  void theOtherDocumentOfTheUnitIsMade() throws IOException {
    render();
    Files.writeString(edited, MINE);
    Files.delete(other);
    changeUnit();
    Run run = render();
    assertEquals(List.of(other.toString()), run.outLines());
    assertEquals(MINE, Files.readString(edited));
  }

  @Test
  void theNewOneIsKeptBesideIt() throws IOException {
    render();
    String original = Files.readString(edited);
    Files.writeString(edited, MINE);
    Run run = render("--keep-both");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(beside().toString()), run.outLines());
    assertEquals(List.of(MINE, "beside"), mine());
    assertEquals(original, Files.readString(beside()));
    assertEquals(List.of(), render("--keep-both").outLines(), "it is there already");

    Files.writeString(beside(), MINE + "2");
    render("--keep-both");
    assertEquals(MINE + "2", Files.readString(beside()), "it may be corrected just so");

    Files.writeString(beside(), original);
    Run prune = render("--prune");
    assertTrue(prune.err().contains("deleted, no longer made: " + beside()), prune.err());
    assertEquals(List.of(MINE, "alone"), mine());
  }

  @Test
  void forceAloneOverwrites() throws IOException {
    render();
    String original = Files.readString(edited);
    Files.writeString(edited, MINE);
    render("--force", "--keep-both");
    assertEquals(List.of(MINE, "beside"), mine());
    Run run = render("--force");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("changed-by-hand"), run.err());
    assertEquals(original, Files.readString(edited));
    assertTrue(entry(edited).edited().isEmpty());
  }

  @Test
  void afterTheChangeIsUndoneAllIsAsBefore() throws IOException {
    render();
    String manifest = Files.readString(out.resolve(Manifest.FILE));
    byte[] original = Files.readAllBytes(edited);
    Files.writeString(edited, MINE);
    render();
    Files.write(edited, original);
    Run run = render();
    assertFalse(run.err().contains("changed-by-hand"), run.err());
    assertEquals(manifest, Files.readString(out.resolve(Manifest.FILE)));

    Files.writeString(edited, MINE);
    render();
    Files.delete(edited);
    assertEquals(List.of(edited.toString()), render().outLines());
    assertEquals(manifest, Files.readString(out.resolve(Manifest.FILE)));
  }

  @Test
  void somebodysOwnFileStays() throws IOException {
    Files.createDirectories(edited.getParent());
    Files.writeString(edited, MINE);
    for (int i = 0; i < 2; i++) {
      Run run = render();
      assertEquals(0, run.code(), run.err());
      assertTrue(run.err().contains(edited + " is not this program's"), run.err());
      assertEquals(MINE, Files.readString(edited));
      assertTrue(Files.exists(other));
    }
    render("--keep-both");
    assertEquals(List.of(MINE, "beside"), mine());
  }

  @Test
  void withoutAManifestTheSameBytesAreTheProgramsOwn() throws IOException {
    render();
    Files.delete(out.resolve(Manifest.FILE));
    Run run = render();
    assertEquals("0 files written (4 reports); 0 errors, 0 warnings.", run.lastWord());
    assertEquals(4, Files.readString(out.resolve(Manifest.FILE)).split("\"md\"").length - 1);
  }

  @Test
  void aDryRunSaysSo() throws IOException {
    render();
    Files.writeString(edited, MINE);
    Run left = render("--dry-run");
    assertEquals(List.of(), left.outLines());
    assertTrue(left.err().contains("warning[changed-by-hand]: " + edited), left.err());
    assertEquals(1, render("--dry-run", "--strict").code());

    Run both = render("--dry-run", "--keep-both");
    assertEquals(1, both.outLines().size());
    assertTrue(both.out().startsWith(beside().toString()), both.out());
    assertFalse(Files.exists(beside()));
  }

  @Test
  void aDocumentThatIsNoLongerMadeIsNotDeletedOnceItWasChanged() throws IOException {
    render();
    Files.writeString(edited, MINE);
    render();
    Files.delete(unit);
    Run run = render("--prune");
    assertTrue(run.err().contains("warning[changed-by-hand]: " + edited), run.err());
    assertEquals(MINE, Files.readString(edited));
    assertFalse(Files.exists(other));
  }

  /** A run that was killed after a document had its name, and before its unit was noted. */
  @Test
  void whatAKilledRunWroteIsTheProgramsOwn() throws IOException {
    render();
    OutputEntry before = entry(edited);
    byte[] cutOff = "a later version".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(edited, cutOff);
    OutputEntry written =
        new OutputEntry(
            before.path(),
            "md",
            gongwen.text.Sha256.of(cutOff),
            gongwen.text.Crc32.of(cutOff),
            cutOff.length,
            before.pages(),
            "");
    Files.createDirectories(PreviousRunFiles.workshop(out));
    Files.writeString(
        PreviousRunFiles.documents(out), "\n" + written.line() + "\n{\"path\":\"cut o");

    // Its unit cannot be made now, but the document must not be forgotten.
    String sound = Files.readString(unit);
    Files.writeString(unit, sound + "不认识: 1\n");
    assertEquals(1, render().code());
    assertArrayEquals(cutOff, Files.readAllBytes(edited));
    assertFalse(Files.exists(PreviousRunFiles.workshop(out)));
    assertEquals(1, render().code());

    Files.writeString(unit, sound);
    Run run = render();
    assertFalse(run.err().contains("changed-by-hand"), run.err());
    assertEquals(before.sha256(), entry(edited).sha256());
  }

  @Test
  void shardsAreJoinedWithWhatWasChangedAndNothingIsWrittenOver() throws IOException {
    Path first = top.resolve("1");
    Path second = top.resolve("2");
    Path all = top.resolve("all");
    String[] one = {"render", units.toString(), "-o", first.toString(), "--shard", "1/2"};
    String[] two = {"render", units.toString(), "-o", second.toString(), "--shard", "2/2"};
    String[] join = {"merge", first.toString(), second.toString(), "-o", all.toString()};
    Run.of(one);
    Run.of(two);
    Path inShard =
        FolderOfUnits.contents(first).keySet().stream()
            .filter(each -> each.endsWith(".docx"))
            .findFirst()
            .map(first::resolve)
            .orElseThrow();
    Files.writeString(inShard, MINE);
    Run changed = Run.of(join);
    assertTrue(changed.err().contains("merge-changed"), changed.err());
    assertEquals(0, Run.of(one).code());
    assertEquals(0, Run.of(join).code());
    Path joined = all.resolve(first.relativize(inShard));
    assertEquals(MINE, Files.readString(joined));

    Files.writeString(joined, MINE + "3");
    Run again = Run.of(join);
    assertEquals(1, again.code());
    assertTrue(again.err().contains("error[changed-by-hand]: " + joined), again.err());
    assertEquals(MINE + "3", Files.readString(joined));
  }

  @Test
  void noUnitCanHaveTheNameOfANewOneBeside() throws IOException {
    String text = Files.readString(unit);
    Path twin = unit.resolveSibling("twin.yaml");
    Files.writeString(twin, text);
    render("--name", "{unit}-{id}", "--force");
    Path folder = top.resolve("names");
    Run.of("render", twin.toString(), "-o", folder.toString(), "-f", "md", "--name", "某校（新）");
    List<String> names =
        FolderOfUnits.contents(folder).keySet().stream().filter(e -> e.endsWith(".md")).toList();
    assertTrue(names.stream().noneMatch(each -> each.endsWith("（新）.md")), names.toString());
    assertFalse(names.isEmpty());
  }
}
