package gongwen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Envelope.Properties;
import gongwen.document.Envelope.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void letterheadReadsFromTheHeadToTheColophon() {
    Attachment attachment =
        new Attachment(
            "整改台账",
            List.of(
                new Table(
                    "",
                    List.of(new Column("序号", Alignment.CENTRE), new Column("问题", Alignment.LEFT)),
                    List.of(
                        new Row(List.of(cell("1"), cell("学习不深", "记录不全"))),
                        new Row(List.of(cell("2"), new Cell(List.of())))),
                    Origin.UNKNOWN)));
    Document document =
        new Document(
            envelope(Style.LETTERHEAD),
            List.of(
                new Paragraph(Paragraph.Role.BODY, text("现报告如下。"), Origin.UNKNOWN),
                new Heading(
                    1, LabelStyle.CHAPTER, "一、", text("基本情况。"), text("总体平稳。"), Origin.UNKNOWN)),
            List.of(attachment, new Attachment("会议记录", List.of())));
    assertEquals(
        List.of(
            "000001",
            "机密★1年",
            "特急",
            "云麓区教育局",
            "云麓区财政局文件",
            "云教〔2024〕7号",
            "签发人：陆远　白一禾",
            "关于学习情况的报告",
            "区委办公室、区政府办公室：",
            "现报告如下。",
            "一、基本情况。总体平稳。",
            "附件：1. 整改台账",
            "2. 会议记录",
            "云麓区教育局",
            "云麓区财政局",
            "2024年6月8日",
            "（此件公开发布）",
            "（联系人：林某）",
            "附件1",
            "整改台账",
            "序号\t问题",
            "1\t学习不深 记录不全",
            "2\t",
            "附件2",
            "会议记录",
            "抄送：区纪委，区财政局。",
            "云麓区教育局办公室　2024年6月10日印发"),
        PlainText.of(document));
  }

  @Test
  void reportPrintsNoHeadZoneButWhatIsSaidOfEveryCopy() {
    Document document = new Document(envelope(Style.REPORT), List.of(), List.of());
    assertEquals(
        List.of("000001", "机密★1年", "特急", "关于学习情况的报告"), PlainText.of(document).subList(0, 4));
    assertTrue(PlainText.of(document).contains("抄送：区纪委，区财政局。"));
  }

  @Test
  void oneAttachmentHasNoNumber() {
    Document document =
        new Document(envelope(Style.REPORT), List.of(), List.of(new Attachment("整改台账", List.of())));
    EnvelopeText text = EnvelopeText.of(document);
    assertEquals("附件：整改台账", text.attachmentNote().get(0).line());
    assertEquals(List.of("附件"), text.attachmentLabels());
  }

  @Test
  void whatIsIssuedIsNoAttachment() {
    Document document =
        new Document(
            envelope(Style.REPORT),
            List.of(),
            List.of(new Attachment("实施方案", List.of(), true), new Attachment("责任清单", List.of())));
    EnvelopeText text = EnvelopeText.of(document);
    assertEquals("附件：责任清单", text.attachmentNote().get(0).line());
    assertEquals(List.of("", "附件"), text.attachmentLabels());
    List<String> lines = PlainText.of(document);
    assertEquals(
        List.of("实施方案", "附件", "责任清单"),
        lines.subList(lines.indexOf("（联系人：林某）") + 1, lines.indexOf("抄送：区纪委，区财政局。")));
    assertTrue(NormalForm.of(document).attachments().get(0).issued());
  }

  @Test
  void bareFormMergesAndTrims() {
    Paragraph paragraph =
        new Paragraph(
            Paragraph.Role.BODY,
            List.of(
                new Inline.Text("　　共开展"),
                new Inline.Figure("6", "次数", List.of()),
                new Inline.Text("次。\n")),
            new Origin.Composed("analysis", "work"));
    Paragraph empty = new Paragraph(Paragraph.Role.BODY, text(" "), Origin.UNKNOWN);
    assertEquals(
        List.of(new Paragraph(Paragraph.Role.BODY, text("共开展6次。"), Origin.UNKNOWN)),
        NormalForm.of(List.<Block>of(paragraph, empty)));
  }

  private static Envelope envelope(Style style) {
    return new Envelope(
        style,
        new Envelope.Head(
            "000001",
            "机密★1年",
            "特急",
            List.of("云麓区教育局", "云麓区财政局"),
            "文件",
            "云教〔2024〕7号",
            List.of("陆远", "白一禾")),
        new Title("关于学习情况的报告", List.of()),
        List.of("区委办公室", "区政府办公室"),
        Optional.of(LocalDate.of(2024, 6, 8)),
        true,
        List.of("此件公开发布", "（联系人：林某）"),
        new Envelope.Colophon(
            List.of("区纪委", "区财政局"), "云麓区教育局办公室", Optional.of(LocalDate.of(2024, 6, 10))),
        new Properties("", "", "", "", "", List.of()));
  }

  private static Cell cell(String... lines) {
    return new Cell(List.of(lines).stream().map(PlainTextTest::text).toList());
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
