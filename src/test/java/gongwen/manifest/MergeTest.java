package gongwen.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Outcome;
import gongwen.manifest.Merge.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts are joined to the whole, and nothing else is. */
class MergeTest {
  private static final List<FontEntry> FONTS = List.of(new FontEntry("fang", "公文仿宋", "5f"));

  private static UnitEntry unit(String file, String settings, String... outputs) {
    List<OutputEntry> all =
        Stream.of(outputs)
            .map(path -> new OutputEntry(path, "docx", "3c", "c5", 17, Optional.empty(), ""))
            .toList();
    ReportEntry report =
        new ReportEntry(
            "",
            "analysis",
            "分析研判报告",
            new ReportEntry.Covered("2024-Q2", "", ""),
            new ReportEntry.Description("", List.of(), "", "", ""),
            new ReportEntry.Digests("", ""),
            0,
            all);
    return new UnitEntry(
        file,
        file,
        List.of(),
        2024,
        true,
        settings,
        List.of(),
        TotalsEntry.NONE,
        List.of(report),
        List.of());
  }

  private static final UnitEntry A = unit("a.yaml", "s", "a.docx");
  private static final UnitEntry B = unit("b/b.yaml", "s", "b/b.docx");
  private static final UnitEntry C = unit("c.yaml", "s", "c.docx");

  private static Part part(int index, int count, UnitEntry... units) {
    return part(new ShardEntry(index, count), "1.0", FONTS, units);
  }

  private static Part part(
      ShardEntry shard, String program, List<FontEntry> fonts, UnitEntry... units) {
    return new Part(
        "part " + shard.index(),
        new Manifest(
            program, fonts, Optional.of(shard), Optional.empty(), List.of(units), List.of()));
  }

  private static void refused(String code, String message, Part... parts) {
    Outcome<Manifest> merged = Merge.of(List.of(parts));
    assertEquals(Optional.empty(), merged.value());
    assertEquals(code, merged.diagnostics().get(0).id());
    assertEquals(message, merged.diagnostics().get(0).message().en());
    assertEquals(1, merged.diagnostics().size(), merged.diagnostics()::toString);
  }

  @Test
  void theParts() {
    Manifest whole =
        new Manifest("1.0", FONTS, Optional.empty(), Optional.empty(), List.of(A, B, C), List.of());
    Outcome<Manifest> merged =
        Merge.of(
            List.of(part(2, 3, B), part(new ShardEntry(3, 3), "1.0", List.of()), part(1, 3, A, C)));
    assertEquals(Optional.of(whole.text()), merged.value().map(Manifest::text));
  }

  @Test
  void aPartThatWasStopped() {
    Manifest stopped =
        new Manifest(
            "1.0", FONTS, Optional.of(new ShardEntry(2, 2)), Optional.of(3), List.of(B), List.of());
    refused(
        "merge-unfinished",
        "the run that made part 2 was stopped before it was done",
        part(1, 2, A),
        new Part("part 2", stopped));
  }

  @Test
  void aGap() {
    refused("merge-gap", "shard 2/3 is missing", part(1, 3, A), part(3, 3, C));
  }

  @Test
  void partsOfAnotherWhole() {
    refused(
        "merge-gap",
        "part 2 is one of 4 shards, the others are of 2",
        part(1, 2, A),
        part(2, 4, B));
  }

  @Test
  void aPartTwice() {
    refused(
        "merge-overlap",
        "part 1 and part 1 are both shard 1",
        part(1, 2, A),
        part(1, 2),
        part(2, 2, B));
  }

  @Test
  void aUnitTwice() {
    refused(
        "merge-overlap",
        "part 1 and part 2 both hold the unit file a.yaml",
        part(1, 2, A),
        part(2, 2, unit("a.yaml", "s", "z.docx")));
  }

  @Test
  void anOutputTwice() {
    refused(
        "merge-overlap",
        "part 1 and part 2 both hold the file A.docx",
        part(1, 2, A),
        part(2, 2, unit("z.yaml", "s", "A.docx")));
  }

  @Test
  void otherVersions() {
    refused(
        "merge-other-program",
        "the program versions of part 1, part 2 differ",
        part(1, 2, A),
        part(new ShardEntry(2, 2), "2.0", FONTS, B));
  }

  @Test
  void otherSettings() {
    refused(
        "merge-other-settings",
        "the options of part 1, part 2 differ",
        part(1, 2, A),
        part(2, 2, unit("b.yaml", "t", "b.docx")));
  }

  @Test
  void otherFonts() {
    refused(
        "merge-other-fonts",
        "the fonts of part 1, part 2 differ",
        part(1, 2, A),
        part(new ShardEntry(2, 2), "1.0", List.of(new FontEntry("fang", "仿宋", "00")), B));
  }

  @Test
  void otherFormats() {
    OutputEntry md = new OutputEntry("b.md", "md", "3c", "c5", 17, Optional.empty(), "");
    ReportEntry report =
        new ReportEntry(
            "",
            "analysis",
            "",
            new ReportEntry.Covered("2024-Q2", "", ""),
            new ReportEntry.Description("", List.of(), "", "", ""),
            new ReportEntry.Digests("", ""),
            0,
            List.of(md));
    refused(
        "merge-other-formats",
        "the formats of part 1, part 2 differ",
        part(1, 2, A),
        part(2, 2, B.withReports(List.of(report))));
  }

  @Test
  void manyThingsTwiceAreReportedOnce() {
    refused(
        "merge-overlap",
        "part 1 and part 2 both hold the unit file a.yaml and 1 more",
        part(1, 2, A, B),
        part(2, 2, unit("a.yaml", "s", "z.docx"), unit("b/b.yaml", "s", "y.docx")));
  }

  @Test
  void faultsOfTheUnitsAreReportedAgain() {
    FindingEntry error =
        new FindingEntry(
            "error", "x", "错", "wrong", "", "", Optional.empty(), List.of(), List.of());
    UnitEntry faulty =
        new UnitEntry(
            "d.yaml",
            "丁",
            List.of(),
            2024,
            false,
            "s",
            List.of(),
            TotalsEntry.NONE,
            List.of(),
            List.of(error));
    Outcome<Manifest> merged = Merge.of(List.of(part(1, 2, A), part(2, 2, B, faulty)));
    assertEquals(3, merged.value().orElseThrow().units().size());
    assertEquals(
        List.of("of the unit file d.yaml not all reports were made: there were errors"),
        merged.diagnostics().stream().map(each -> each.message().en()).toList());
  }

  @Test
  void whatIsNoPart() {
    Manifest whole =
        new Manifest("1.0", FONTS, Optional.empty(), Optional.empty(), List.of(A), List.of());
    refused(
        "merge-no-shard",
        "whole is not the manifest of a shard",
        part(1, 1, B),
        new Part("whole", whole));
  }
}
