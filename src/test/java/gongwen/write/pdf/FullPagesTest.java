package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Column;
import gongwen.document.Block.Table;
import gongwen.document.Document;
import gongwen.document.Origin;
import gongwen.testing.PrintedPdf;
import gongwen.testing.PrintedPdf.Page;
import gongwen.testing.Slow;
import gongwen.write.docx.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that fill their last page to the end. */
@Slow
class FullPagesTest {
  /** So many rows and lines above that some leave less room than stands under a table. */
  @Test
  void noPageIsEmptyBehindATable() {
    List<Attachment> attachments = new ArrayList<>();
    for (int lines = 1; lines <= 5; lines++) {
      for (int rows = 1; rows <= 30; rows++) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, Samples.body("说明。")));
        blocks.add(Samples.ledgerTable(rows));
        attachments.add(new Attachment("台账", blocks));
      }
    }
    Document one = Printed.document(Samples.ledgerTable(1));
    PrintedPdf pdf =
        PrintedPdf.read(Printed.bytes(new Document(one.envelope(), one.body(), attachments)));
    List<Integer> empty = new ArrayList<>();
    for (int n = 1; n <= pdf.pages().size(); n++) {
      Page page = pdf.page(n);
      if (page.text().isEmpty()) {
        empty.add(n);
      }
    }
    assertEquals(List.of(), empty);
  }

  /** A ledger that is a report of its own is signed; so many rows end at every place of a page. */
  @Test
  void noSignatureStandsAloneBehindATable() {
    for (int rows = 1; rows <= 30; rows++) {
      Document signed =
          new Document(
              new Samples.EnvelopeBuilder().build(),
              List.of(Samples.body("说明。"), Samples.ledgerTable(rows)),
              List.of());
      PrintedPdf pdf = PrintedPdf.read(Printed.bytes(signed));
      Page last = pdf.page(pdf.pages().size());
      assertTrue(last.text().size() > 2, rows + " rows: " + last.text());
      assertTrue(last.line("云川县教育局").left() > last.width() / 2, "at the right");
    }
  }

  @Test
  void aTableWithoutRowsIsSignedToo() {
    Table none = new Table("", List.of(new Column("", Alignment.LEFT)), List.of(), Origin.UNKNOWN);
    Document signed = new Document(new Samples.EnvelopeBuilder().build(), List.of(none), List.of());
    PrintedPdf pdf = PrintedPdf.read(Printed.bytes(signed));
    assertTrue(pdf.page(1).line("云川县教育局").left() > pdf.page(1).width() / 2);
  }
}
