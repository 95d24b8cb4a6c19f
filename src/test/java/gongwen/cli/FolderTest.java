package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.manifest.Manifest;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of units: what is made, what is left alone, and what is told. */
class FolderTest {
  private static final int UNITS = 7;

  @TempDir private Path top;
  private Path units;
  private Path out;

  @BeforeEach
  void makeUnits() throws IOException {
    units = top.resolve("units");
    out = top.resolve("out");
    FolderOfUnits.make(units, UNITS);
  }

  private Run render(String... options) {
    List<String> args =
        new ArrayList<>(List.of("render", units.toString(), "-o", out.toString(), "-f", "docx,md"));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0]));
  }

  private Path unit(int i) {
    return units.resolve("片区" + (i + 4) / 5).resolve(FolderOfUnits.name(i) + ".yaml");
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }

  private Manifest manifest() throws IOException {
    String text = Files.readString(out.resolve(Manifest.FILE));
    return Manifest.read(text, "m").value().orElseThrow();
  }

  @Test
  void everyUnitIsMadeInTheSameTree() throws IOException {
    Run run = render();
    assertEquals(0, run.code(), run.err());
    assertEquals("28 files written (14 reports); 0 errors, 0 warnings.", run.lastWord());
    SortedMap<String, String> made = FolderOfUnits.contents(out);
    assertEquals(29, made.size());
    assertTrue(made.containsKey("片区2/第07小学-2024-Q2-分析研判报告.docx"), made.keySet().toString());
    List<String> files =
        run.outLines().stream().map(line -> out.relativize(Path.of(line)).toString()).toList();
    assertEquals(files, files.stream().sorted().toList());
  }

  @Test
  void theManifestTellsWhatWasMadeFromWhat() throws IOException {
    render();
    Manifest manifest = manifest();
    assertEquals(UNITS, manifest.units().size());
    UnitEntry unit = manifest.units().get(0);
    assertEquals("片区1/第01小学.yaml", unit.file());
    assertEquals("第01小学", unit.name());
    assertTrue(unit.complete());
    assertEquals(List.of("片区1/第01小学.yaml"), unit.inputs().stream().map(e -> e.path()).toList());
    assertEquals(6, unit.totals().activities());
    assertEquals(1, unit.totals().closed());
    ReportEntry report = unit.reports().get(0);
    assertEquals("2024-Q2", report.covered().period());
    assertEquals("2024-06-30", report.covered().to());
    assertEquals(
        List.of("docx", "md"), report.outputs().stream().map(each -> each.format()).toList());
    assertEquals(
        Files.size(out.resolve(report.outputs().get(0).path())), report.outputs().get(0).size());
    assertFalse(Files.readString(out.resolve(Manifest.FILE)).contains(top.toString()));
  }

  @Test
  void whatIsUpToDateIsNotMadeAgain() throws IOException {
    render();
    SortedMap<String, String> first = FolderOfUnits.contents(out);
    Run again = render();
    assertEquals(0, again.code());
    assertEquals("", again.out());
    assertEquals(
        "0 files written (0 reports), 14 up to date; 0 errors, 0 warnings.", again.lastWord());
    assertEquals(first, FolderOfUnits.contents(out));
  }

  @Test
  void timeStampsMeanNothing() throws IOException {
    render();
    Files.setLastModifiedTime(unit(1), FileTime.fromMillis(0));
    assertEquals("", render().out());
    String text = Files.readString(unit(2));
    FileTime time = Files.getLastModifiedTime(unit(2));
    Files.writeString(unit(2), text.replace("更换", "换新"));
    Files.setLastModifiedTime(unit(2), time);
    assertEquals(2, render().outLines().size(), "the other report does not tell of measures");
  }

  @Test
  void aChangedUnitIsMadeAgainAndNoOther() throws IOException {
    render();
    edit(unit(3), "更换", "全部更换");
    Run run = render();
    assertEquals(2, run.outLines().size());
    assertTrue(run.lastWord().contains("(2 reports)"), run.lastWord());
    assertTrue(run.outLines().stream().allMatch(line -> line.contains("第03小学")), run.out());
    assertEquals("", render().out());
  }

  @Test
  void aDocumentThatIsGoneIsMadeAgain() throws IOException {
    render();
    SortedMap<String, String> first = FolderOfUnits.contents(out);
    Path gone = out.resolve("片区1/第01小学-2024-Q2-分析研判报告.md");
    Files.delete(gone);
    assertEquals(List.of(gone.toString()), render().outLines());
    assertEquals(first, FolderOfUnits.contents(out));
  }

  @Test
  void anotherFormatIsAddedAndTheOthersStay() throws IOException {
    render("-f", "html");
    assertEquals(3, manifest().units().get(0).reports().get(0).outputs().size());
    render("-f", "md");
    assertEquals("", render().out());
    assertEquals(3, manifest().units().get(0).reports().get(0).outputs().size());
  }

  @Test
  void aProfileMakesEverythingAgain() throws IOException {
    render();
    Path profile = Files.writeString(top.resolve("p.yaml"), "mark: 文件\n");
    Run run = render("--profile", profile.toString());
    if (run.code() == 0) {
      assertEquals(28, run.outLines().size());
    } else {
      assertNotEquals("", run.err());
    }
  }

  @Test
  void forceMakesEverythingAgainAndTheSame() throws IOException {
    render();
    SortedMap<String, String> first = FolderOfUnits.contents(out);
    assertEquals(28, render("--force").outLines().size());
    assertEquals(first, FolderOfUnits.contents(out));
  }

  @Test
  void aDryRunTellsWhatWouldBeMadeAndWhyAndWritesNothing() throws IOException {
    Run run = render("--dry-run");
    assertEquals(28, run.outLines().size());
    assertTrue(run.outLines().get(0).endsWith("(not made yet)"), run.out());
    assertEquals("28 files would be written (14 reports); 0 errors, 0 warnings.", run.lastWord());
    assertFalse(Files.exists(out));
    render();
    edit(unit(3), "更换", "全部更换");
    SortedMap<String, String> first = FolderOfUnits.contents(out);
    Run changed = render("--dry-run");
    assertEquals(4, changed.outLines().size());
    assertTrue(changed.outLines().get(0).endsWith("第03小学.yaml changed)"), changed.out());
    assertEquals(first, FolderOfUnits.contents(out));
  }

  @Test
  void whatIsNoLongerMadeIsNamedAndDeletedOnlyWhenAsked() throws IOException {
    render();
    Files.delete(unit(7));
    edit(unit(1), "  - {模板: 问题整改台账, 时段: 2024-Q2}\n", "");
    Run named = render();
    assertEquals(0, named.code());
    assertEquals(6, named.err().lines().filter(line -> line.contains("no longer made")).count());
    assertEquals(6, manifest().left().size());
    Path changed = out.resolve("片区2/第07小学-2024-Q2-分析研判报告.md");
    Files.writeString(changed, "by hand");
    Run pruned = render("--prune");
    assertEquals(5, pruned.err().lines().filter(line -> line.startsWith("deleted")).count());
    assertTrue(pruned.err().contains("warning[changed-by-hand]"), pruned.err());
    assertEquals("by hand", Files.readString(changed));
    assertEquals(1 + 6 * 4 - 2 + 1, FolderOfUnits.contents(out).size());
  }

  @Test
  void aFileByItselfLeavesTheOthersAlone() throws IOException {
    Path lone = Files.writeString(units.resolve("独.yaml"), FolderOfUnits.unit(9));
    render();
    edit(lone, "更换", "全部更换");
    Run one = Run.of("render", lone.toString(), "-o", out.toString(), "-f", "docx,md");
    assertEquals(2, one.outLines().size());
    assertFalse(one.err().contains("no longer made"), one.err());
    assertEquals(UNITS + 1, manifest().units().size());
    assertEquals("", render().out());
  }

  @Test
  void faultsStayWhereTheyAre() throws IOException {
    edit(unit(2), "2024-05-20", "2024-13-20");
    edit(unit(5), "模板: 分析研判报告", "模板: 分析研判");
    Run run = render();
    assertEquals(1, run.code());
    assertEquals(4 * (UNITS - 2) + 2, run.outLines().size());
    assertTrue(run.err().contains("第02小学.yaml:"), run.err());
    assertTrue(run.err().contains("\n  " + unit(5)), run.err());
    edit(unit(2), "2024-13-20", "2024-05-20");
    edit(unit(5), "模板: 分析研判,", "模板: 分析研判报告,");
    Run mended = render();
    assertEquals(0, mended.code());
    assertEquals(6, mended.outLines().size());
  }

  @Test
  void findingsAreToldAgainWhenNothingIsMade() throws IOException {
    edit(unit(4), "时限: 2024-05-31", "时限: 2024-03-31");
    Run first = render();
    Run again = render();
    assertTrue(first.err().contains("warning[due-before-found]"), first.err());
    assertEquals(
        first.err().lines().filter(line -> !line.contains("files written")).toList(),
        again.err().lines().filter(line -> !line.contains("files written")).toList());
    assertEquals(1, render("--strict").code());
  }

  @Test
  void twoReportsOfOneNameAreToldBeforeAnythingIsWritten() throws IOException {
    edit(unit(2), "名称: 第02小学", "名称: 第01小学");
    Run run = render("--dry-run");
    assertEquals(1, run.code());
    assertEquals(2, run.err().lines().filter(line -> line.contains("[output-taken]")).count());
    assertEquals(26, render().outLines().size() + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "4"})
  void anyNumberOfJobsMakesTheSame(String jobs) {
    render("--jobs", jobs);
    SortedMap<String, String> made = FolderOfUnits.contents(out);
    out = top.resolve("other");
    render("--jobs", "3");
    assertEquals(made, FolderOfUnits.contents(out));
  }

  @Test
  void shardsAreDisjointAndTogetherTheWhole() throws IOException {
    render();
    SortedMap<String, String> whole = FolderOfUnits.contents(out);
    SortedMap<String, String> joined = new TreeMap<>();
    for (int i = 1; i <= 3; i++) {
      out = top.resolve("part" + i);
      assertEquals(0, render("--shard", i + "/3").code());
      for (Map.Entry<String, String> each : FolderOfUnits.contents(out).entrySet()) {
        if (!each.getKey().equals(Manifest.FILE)) {
          assertFalse(joined.containsKey(each.getKey()), each.getKey());
          joined.put(each.getKey(), each.getValue());
        }
      }
      assertEquals(i, manifest().shard().orElseThrow().index());
      assertTrue(manifest().units().size() >= 2 && manifest().units().size() <= 3);
    }
    whole.remove(Manifest.FILE);
    assertEquals(whole, joined);
    Run mixed = render("--shard", "1/3");
    assertEquals(1, mixed.code());
    assertTrue(mixed.err().contains("holds shard 3/3"), mixed.err());
  }

  @Test
  void aManifestThatCannotBeReadStopsTheRun() throws IOException {
    render();
    Path manifest = out.resolve(Manifest.FILE);
    Files.writeString(manifest, Files.readString(manifest).replaceFirst(":1", ":7"));
    Run run = render();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("is a manifest of version 7"), run.err());
    assertEquals(0, render("--force").code());
    assertEquals(UNITS, manifest().units().size());
  }

  @Test
  void namesFollowAPattern() throws IOException {
    render("--name", "{period}_{template}_{unit}");
    assertTrue(Files.exists(out.resolve("片区1/2024-Q2_analysis_第01小学.md")));
    try (Stream<Path> all = Files.list(out.resolve("片区1"))) {
      assertEquals(20, all.count());
    }
  }

  @Test
  void theStandardStreamsStandForFiles() {
    Run made =
        Run.reading(
            FolderOfUnits.unit(1), "render", "-", "--report", "analysis", "-f", "md", "-o", "-");
    assertEquals(0, made.code(), made.err());
    assertTrue(made.out().startsWith("---\n"), made.out());
    assertTrue(made.out().contains("第01小学"), made.out());
    Run two = Run.reading(FolderOfUnits.unit(1), "render", "-", "-f", "md", "-o", "-");
    assertEquals(2, two.code(), two.err());
    assertEquals("", two.out());
    Run faulty = Run.reading("单位: {名称: 甲\n", "check", "-");
    assertEquals(1, faulty.code());
    assertTrue(faulty.out().contains("-:1:"), faulty.out());
  }

  @Test
  void progressIsToldInFewLinesOffATerminal() throws IOException {
    FolderOfUnits.make(units, 24);
    Run run = render("-f", "md");
    List<String> told = run.err().lines().filter(line -> line.contains("units done")).toList();
    assertTrue(told.size() > 2 && told.size() <= 10, run.err());
    assertFalse(render("-f", "md", "--force", "--progress", "none").err().contains("units done"));
    Run onTerminal =
        Run.in(
            Map.of("GONGWEN_TERMINAL", "err"),
            "render",
            units.toString(),
            "-o",
            out.toString(),
            "--force");
    assertTrue(onTerminal.err().contains("\r24 of 24 units done"), onTerminal.err());
    assertTrue(onTerminal.lastWord().contains("48 files written"), onTerminal.lastWord());
  }

  @Test
  void aFolderWithoutUnitsIsTold() throws IOException {
    Path empty = Files.createDirectories(top.resolve("empty"));
    Run run = Run.of("render", empty.toString(), "-o", out.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no YAML file below"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void linksThatLeadOutAreRefusedAndTheRestIsMade() throws IOException {
    Path outside = Files.writeString(top.resolve("outside.yaml"), FolderOfUnits.unit(9));
    Files.createSymbolicLink(units.resolve("link.yaml"), outside);
    Run run = render();
    assertEquals(1, run.code());
    assertEquals(28, run.outLines().size());
    assertTrue(run.err().contains("link.yaml"), run.err());
  }

  @Test
  void anInputOfAnotherFileIsPartOfWhatIsUpToDate() throws IOException {
    Path shared = Files.writeString(units.resolve("共用.yaml"), "责任制: {领域: 消防安全}\n");
    edit(unit(6), "责任制:\n  领域: 消防安全\n", "责任制:\n  引自: ../共用.yaml\n");
    render();
    assertEquals("", render().out());
    Files.writeString(shared, "责任制: {领域: 安全生产}\n");
    List<String> again = render().outLines();
    assertEquals(4, again.size(), again.toString());
    Path templates = Files.createDirectories(units.resolve("片区2/templates/own"));
    Files.writeString(templates.resolve("note.txt"), "x");
    Optional<String> first = render("--dry-run").outLines().stream().findFirst();
    assertTrue(first.orElse("").contains("片区2/templates changed"), first.toString());
  }
}
