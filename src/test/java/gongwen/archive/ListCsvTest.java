package gongwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.TotalsEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListCsvTest {
  private static final String HEADINGS = "\uFEFF题名,责任者,文号,日期,时段,保管期限,页数,单位,类别,文件,其他格式\r\n";

  private static String list(String title, OutputEntry... outputs) throws IOException {
    ReportEntry report =
        new ReportEntry(
            "q2",
            "analysis",
            "分析研判报告",
            new ReportEntry.Covered("2024-Q2", "2024-04-01", "2024-06-30"),
            new ReportEntry.Description(
                title, List.of("甲局", "乙局"), "甲发〔2024〕3号", "2024-07-01", "30年"),
            new ReportEntry.Digests("", ""),
            0,
            List.of(outputs));
    UnitEntry unit =
        new UnitEntry(
            "a.yaml",
            "甲局",
            List.of(),
            2024,
            true,
            "",
            List.of(),
            TotalsEntry.NONE,
            List.of(report),
            List.of());
    StringBuilder text = new StringBuilder();
    ListCsv.write(
        new Manifest("1", List.of(), Optional.empty(), Optional.empty(), List.of(unit), List.of()),
        text);
    return text.toString();
  }

  @Test
  void aReportOnALine() throws IOException {
    String list =
        list(
            "关于“防汛”的报告",
            new OutputEntry("documents/a.docx", "docx", "", "c5", 1, Optional.empty(), ""),
            new OutputEntry("documents/a.md", "md", "", "c5", 1, Optional.empty(), ""),
            new OutputEntry("documents/a.pdf", "pdf", "", "c5", 1, Optional.of(5), ""));
    assertEquals(
        HEADINGS
            + "关于“防汛”的报告,甲局、乙局,甲发〔2024〕3号,2024-07-01,2024-Q2,30年,5,甲局,分析研判报告,"
            + "documents/a.pdf,documents/a.docx; documents/a.md\r\n",
        list);
  }

  @Test
  void whatHasAMeaningIsQuoted() throws IOException {
    assertEquals(
        HEADINGS + "\"a,\"\"b\"\"\nc\",甲局、乙局,甲发〔2024〕3号,2024-07-01,2024-Q2,30年,,甲局,分析研判报告,,\r\n",
        list("a,\"b\"\nc"));
  }

  /** A spreadsheet would run it. */
  @Test
  void noCellIsAFormula() throws IOException {
    for (String start : List.of("=", "+", "-", "@")) {
      String list = list(start + "HYPERLINK(1)");
      assertEquals("'" + start, list.substring(HEADINGS.length(), HEADINGS.length() + 2));
    }
  }
}
