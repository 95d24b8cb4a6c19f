package gongwen.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Column;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.ChartForm;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.document.Title;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentLinesTest {
  private static final Envelope ENVELOPE =
      new Envelope(
          Envelope.Style.REPORT,
          new Envelope.Head("", "", "", List.of(), "", "", List.of()),
          new Title("报告", List.of()),
          List.of(),
          Optional.empty(),
          false,
          List.of(),
          new Envelope.Colophon(List.of(), "", Optional.empty()),
          new Envelope.Properties("白鹭镇", "document", "报告", "2024", "", List.of()));

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  @Test
  void inTheOrderOfReading() {
    Table table =
        new Table(
            "表",
            List.of(new Column("名称", Alignment.LEFT), new Column("", Alignment.LEFT)),
            List.of(new Row(List.of(new Cell(List.of(text("甲"), text("乙"))), new Cell(List.of())))),
            Origin.UNKNOWN);
    Chart chart =
        new Chart(
            ChartForm.values()[0],
            "图",
            "单位：个",
            List.of("一季度"),
            List.of(
                new Block.Series("检查", List.of(new Block.Value(BigDecimal.ONE, "", List.of())))),
            Origin.UNKNOWN);
    List<Block> body =
        List.of(
            new Heading(2, LabelStyle.SECTION, "（一）", text("情况。"), text("平稳。"), Origin.UNKNOWN),
            new Paragraph(Paragraph.Role.BODY, text("如下："), Origin.UNKNOWN),
            new Block.Enumeration(
                LabelStyle.ITEM, List.of(new Item("1.", text("查"))), Origin.UNKNOWN),
            table);
    Document document =
        new Document(
            ENVELOPE,
            body,
            List.of(
                new Attachment("台账", List.of(chart)), new Attachment("名单", List.of(body.get(1)))));
    assertEquals(
        List.of(
            "TITLE 0 0 报告",
            "HEADING 2 0 （一）情况。平稳。",
            "PARAGRAPH 0 0 如下：",
            "ITEM 0 0 1.查",
            "CAPTION 0 0 表",
            "HEAD 0 0 名称",
            "CELL 0 0 甲",
            "CELL 0 0 乙",
            "TITLE 0 1 台账",
            "CAPTION 0 1 图",
            "HEAD 0 1 单位：个",
            "HEAD 0 1 检查",
            "CELL 0 1 一季度",
            "CELL 0 1 1",
            "TITLE 0 2 名单",
            "PARAGRAPH 0 2 如下："),
        DocumentLines.of(document).stream()
            .map(
                line ->
                    line.kind()
                        + " "
                        + line.level()
                        + " "
                        + line.attachment()
                        + " "
                        + line.label()
                        + line.text())
            .toList());
  }
}
