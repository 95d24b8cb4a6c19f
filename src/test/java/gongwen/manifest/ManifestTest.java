package gongwen.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.json.JsonFault;
import gongwen.manifest.FindingEntry.HintEntry;
import gongwen.manifest.FindingEntry.PlaceEntry;
import gongwen.manifest.FindingEntry.RelatedEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
  static final UnitEntry UNIT =
      new UnitEntry(
          "schools/青石.yaml",
          "青石小学",
          List.of("青小", "QS-1"),
          2024,
          true,
          "5e77",
          List.of(new InputEntry("schools/青石.yaml", "ab", false), new InputEntry("m", "cd", true)),
          new TotalsEntry(30, 5, 1, 0, 2, 3, 4, 1, 6, "2024-06-30"),
          List.of(
              new ReportEntry(
                  "q2",
                  "analysis",
                  "分析研判报告",
                  new ReportEntry.Covered("2024-Q2", "2024-04-01", "2024-06-30"),
                  new ReportEntry.Description(
                      "关于“一件事”的报告", List.of("青石小学"), "", "2024-07-01", "永久"),
                  new ReportEntry.Digests("1a", "2b"),
                  1,
                  List.of(
                      new OutputEntry(
                          "schools/a.docx", "docx", "3c", "c5", 17, Optional.empty(), ""),
                      new OutputEntry(
                          "schools/a.pdf", "pdf", "4d", "c5", 1234567, Optional.of(5), "f0")))),
          List.of(
              new FindingEntry(
                  "warning",
                  "evidence-missing",
                  "没有佐证",
                  "no evidence",
                  "青石小学-2024-Q2-分析研判报告",
                  "",
                  Optional.of(new PlaceEntry("schools/青石.yaml", 3, 5, 3, 9, List.of("  a: \"b\""))),
                  List.of(new HintEntry("补上", "add it")),
                  List.of(
                      new RelatedEntry(new PlaceEntry("a", 1, 1, 1, 1, List.of()), "在这", "here"))),
              new FindingEntry(
                  "info", "x", "说", "say", "", "因为", Optional.empty(), List.of(), List.of())));

  static final Manifest MANIFEST =
      new Manifest(
          "0.1.0",
          List.of(new FontEntry("fang", "公文仿宋", "5f")),
          Optional.of(new ShardEntry(1, 3)),
          Optional.empty(),
          List.of(UNIT, UNIT),
          List.of(new OutputEntry("old.md", "md", "6a", "c5", 3, Optional.empty(), "")));

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(Outcome.of(MANIFEST), Manifest.read(MANIFEST.text(), "manifest.json"));
  }

  @Test
  void everyUnitHasItsLine() throws JsonFault {
    List<String> lines = MANIFEST.text().lines().toList();
    assertEquals(UNIT.line(), lines.get(lines.size() - 2));
    assertEquals(UNIT, UnitEntry.ofLine(UNIT.line()));
  }

  @Test
  void whatIsEmptyIsNotWritten() {
    Manifest empty =
        new Manifest("1", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    assertEquals("{\"manifest\":1,\n\"program\":\"1\",\n\"units\":[\n]}\n", empty.text());
    assertEquals(Outcome.of(empty), Manifest.read(empty.text(), "m"));
  }

  @Test
  void fieldsOfALaterVersionArePassedOver() {
    String later = MANIFEST.text().replace("\"year\":", "\"colour\":[{\"red\":1}],\"year\":");
    assertEquals(Outcome.of(MANIFEST), Manifest.read(later, "m"));
  }

  @Test
  void anotherFormatIsReported() {
    assertEquals("manifest-version", code(MANIFEST.text().replaceFirst(":1", ":2")));
  }

  @Test
  void damageIsReportedWithItsLine() {
    String whole = MANIFEST.text();
    assertEquals("manifest-damaged", code(""));
    assertEquals("manifest-damaged", code("[]"));
    assertEquals("manifest-damaged", code(whole + "x"));
    assertEquals("manifest-damaged", code(whole.replace("\"year\":2024", "\"year\":\"2024\"")));
    assertEquals("manifest-damaged", code(whole.replace("\"year\":2024", "\"year\":99999999999")));
    assertEquals("manifest-damaged", code("[".repeat(100_000)));
    Diagnostic cut =
        Manifest.read(whole.substring(0, whole.length() / 2), "out/manifest.json")
            .diagnostics()
            .get(0);
    assertTrue(cut.message().en().startsWith("out/manifest.json is no sound manifest"));
    assertTrue(cut.message().en().contains("line "), cut.message().en());
  }

  private static String code(String text) {
    Outcome<Manifest> read = Manifest.read(text, "m");
    assertTrue(read.value().isEmpty());
    return read.diagnostics().get(0).id();
  }
}
