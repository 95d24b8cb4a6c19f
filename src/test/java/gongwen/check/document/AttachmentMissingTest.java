package gongwen.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.check.RuleLevels;
import gongwen.check.UnitCheck;
import gongwen.check.rule.ReportUnderCheck;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.document.Attachment;
import gongwen.document.Block.Paragraph;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.document.Title;
import gongwen.facts.Ledger;
import gongwen.model.Elements;
import gongwen.model.Report;
import gongwen.testing.PathPlaces;
import gongwen.text.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentMissingTest {
  private static final Ref REPORT = Ref.root("a.yaml").field("reports").item(0);

  private static List<String> places(String text, Origin origin, List<Attachment> attachments) {
    Paragraph paragraph =
        new Paragraph(Paragraph.Role.BODY, List.of(new Inline.Text(text)), origin);
    Envelope envelope =
        new Envelope(
            Envelope.Style.REPORT,
            new Envelope.Head("", "", "", List.of("白鹭镇"), "", "", List.of()),
            new Title("报告", List.of()),
            List.of(),
            Optional.empty(),
            false,
            List.of(),
            new Envelope.Colophon(List.of(), "", Optional.empty()),
            new Envelope.Properties("白鹭镇", "document", "报告", "2024", "", List.of()));
    Document document = new Document(envelope, List.of(paragraph), attachments);
    Ledger ledger = Ledger.unit();
    Report report = report();
    ReportUnderCheck asked = new ReportUnderCheck(report, ledger.facts("2024"), List.of());
    UnitUnderCheck unit = new UnitUnderCheck(ledger.dossier(), List.of(asked), new PathPlaces());
    return new UnitCheck(unit, RuleLevels.OWN, List.of())
        .document(report, document).stream()
            .map(d -> d.id() + " " + d.span().orElseThrow().source().name())
            .toList();
  }

  private static Report report() {
    return Report.plain(
        REPORT, "document", Ledger.period("2024"), Elements.none(REPORT.field("document")));
  }

  @ParameterizedTest
  @CsvSource({"详见附件。", "见附件1。", "名单附后。"})
  void aTextThatSendsToNothing(String text) {
    Origin written = new Origin.Written(REPORT.field("sections").field("body"), 7);
    assertEquals(
        List.of("attachment-missing reports[0].sections.body@7-7"),
        places(text, written, List.of()));
    assertEquals(List.of("attachment-missing reports[0]"), places(text, Origin.UNKNOWN, List.of()));
  }

  @Test
  void aTextThatSendsToSomethingOrNowhere() {
    Attachment attachment = new Attachment("台账", List.of());
    assertEquals(List.of(), places("详见附件。", Origin.UNKNOWN, List.of(attachment)));
    assertEquals(List.of(), places("不附件装材料，按期报送。", Origin.UNKNOWN, List.of()));
  }
}
