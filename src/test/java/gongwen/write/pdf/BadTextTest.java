package gongwen.write.pdf;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Column;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Document;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.testing.PdfA;
import gongwen.testing.PrintedPdf;
import gongwen.testing.PrintedPdf.Line;
import gongwen.testing.PrintedPdf.Page;
import gongwen.testing.Slow;
import gongwen.text.Ref;
import gongwen.write.Rendition;
import gongwen.write.docx.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is hard to set is set well or refused with a sentence. */
class BadTextTest {
  private static PrintedPdf print(Block... blocks) {
    return PrintedPdf.read(Printed.bytes(Printed.document(blocks)));
  }

  private static String text(PrintedPdf pdf) {
    StringBuilder all = new StringBuilder();
    for (Page page : pdf.pages()) {
      page.text().forEach(line -> all.append(line.text()));
    }
    return all.toString().replaceAll("[\\s\u3000]", "");
  }

  private static void staysInside(PrintedPdf pdf) {
    for (Page page : pdf.pages()) {
      for (Line line : page.text()) {
        assertTrue(line.left() > 79, () -> line + " begins at " + line.left());
        assertTrue(line.right() < page.width() - 73, () -> line + " ends at " + line.right());
        assertTrue(line.baseline() < page.height() - 73, () -> line + " at " + line.baseline());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "a", "9", "—", "…", "，", "（", "龘"})
  void threeThousandCharactersWithoutASpace(String character) {
    String long3000 = character.repeat(3000);
    PrintedPdf pdf =
        assertTimeoutPreemptively(ofSeconds(20), () -> print(Samples.body("前文" + long3000)));
    staysInside(pdf);
    assertEquals(3000, text(pdf).split(character, -1).length - 1);
  }

  @Test
  void cellLongerThanAPage() {
    Table table =
        new Table(
            "",
            List.of(new Column("序号", Alignment.CENTRE), new Column("说明", Alignment.LEFT)),
            List.of(
                new Row(List.of(Samples.cell("1"), Samples.cell("长文".repeat(2500)))),
                new Row(List.of(Samples.cell("2"), Samples.cell("短文")))),
            Origin.UNKNOWN);
    PrintedPdf pdf = print(table);
    assertTrue(pdf.count() >= 3, "pages: " + pdf.count());
    staysInside(pdf);
    assertEquals(2500, text(pdf).split("长文", -1).length - 1);
    assertTrue(text(pdf).contains("短文"));
  }

  @Test
  void titleOf120Characters() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.title = "关于进一步加强全县教育系统意识形态工作责任制落实情况监督检查的".repeat(4).substring(0, 120);
    PrintedPdf pdf =
        PrintedPdf.read(
            Printed.bytes(new Document(envelope.build(), List.of(Samples.body("正文。")), List.of())));
    staysInside(pdf);
    assertTrue(text(pdf).startsWith(envelope.title), text(pdf));
  }

  @Test
  void titleOneWordWideIsNotLost() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.title = "W".repeat(60);
    PrintedPdf pdf =
        PrintedPdf.read(Printed.bytes(new Document(envelope.build(), List.of(), List.of())));
    staysInside(pdf);
    assertTrue(text(pdf).startsWith(envelope.title), text(pdf));
  }

  /** A text and what is printed of it. */
  @ParameterizedTest
  @CsvSource({
    "零\u200B宽\u200D字\uFEFF符, 零宽字符",
    "软\u00AD连字, 软连字",
    "cafe\u0301, caf\u00E9",
    "\u2F00\u4E8C\u2F24, 一二大",
    "\uF900, \u8C48",
    "异体\uFE0F字, 异体字",
    "mixed 混排 Ω й №, mixed混排Ωй№",
    "喆堃玥, 喆堃玥",
  })
  void textIsPrintedUnderItsOwnCodePoints(String text, String printed) {
    byte[] pdf = Printed.bytes(Printed.document(Samples.body(text)));
    assertTrue(text(PrintedPdf.read(pdf)).endsWith(printed), text(PrintedPdf.read(pdf)));
    assertEquals(List.of(), PdfA.faults(pdf));
  }

  @ParameterizedTest
  @CsvSource({
    "\uD83D\uDE00, U+1F600",
    "\uD841\uDF0E\uDBFF\uDFFD, U+10FFFD",
    "\uE000, U+E000",
    "\u0E01, U+0E01",
  })
  void characterThatNoFontHasIsRefusedWithItsPlace(String text, String name) {
    Outcome<Rendition> outcome =
        Printed.outcome(
            new Block.Paragraph(
                Block.Paragraph.Role.BODY,
                List.of(new Inline.Text("前" + text + "后")),
                new Origin.Written(new Ref("unit.yaml", "reports[0].slots"), 0)));
    assertTrue(outcome.value().isEmpty(), "made");
    assertTrue(Printed.codes(outcome).contains("character-without-font"), outcome.toString());
    assertTrue(
        outcome.diagnostics().stream().anyMatch(each -> each.message().en().contains(name)),
        outcome.toString());
    assertTrue(
        outcome.diagnostics().stream()
            .allMatch(each -> each.span().map(span -> span.place()).orElse("").startsWith("unit")),
        outcome.toString());
  }

  @Test
  void halfOfASurrogatePairIsRefused() {
    Outcome<Rendition> outcome = Printed.outcome(Samples.body("半\uD800个"));
    assertTrue(outcome.value().isEmpty(), "made");
    assertTrue(outcome.hasErrors(), "error");
  }

  @Test
  void markupInTheTextIsText() {
    String text =
        "<img src=\"http://127.0.0.1:9/x.png\"><style>@import url(file:///etc/passwd)</style>&amp;";
    PrintedPdf pdf = print(Samples.body(text));
    assertTrue(text(pdf).endsWith(text.replace(" ", "")), text(pdf));
  }

  @Test
  @Slow
  void fourHundredPages() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      blocks.add(Samples.body("页".repeat(28 * 22)));
    }
    PrintedPdf pdf =
        assertTimeoutPreemptively(ofSeconds(120), () -> print(blocks.toArray(new Block[0])));
    assertTrue(pdf.count() >= 400, "pages: " + pdf.count());
    assertEquals("— 400 —", pdf.page(400).number().text());
    assertEquals(22, pdf.page(300).text().size());
  }

  @Test
  void emptyDocumentIsAPage() {
    Samples.EnvelopeBuilder envelope = new Samples.EnvelopeBuilder();
    envelope.title = "";
    envelope.issuers = List.of();
    envelope.date = java.util.Optional.empty();
    byte[] pdf = Printed.bytes(new Document(envelope.build(), List.of(), List.of()));
    assertEquals(1, PrintedPdf.read(pdf).count());
    assertEquals(List.of(), PdfA.faults(pdf));
  }
}
