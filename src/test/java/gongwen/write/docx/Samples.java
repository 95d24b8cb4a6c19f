package gongwen.write.docx;

import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Alignment;
import gongwen.document.Block.Cell;
import gongwen.document.Block.Column;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Row;
import gongwen.document.Block.Table;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Envelope.Properties;
import gongwen.document.Envelope.Style;
import gongwen.document.Envelope.Unprinted;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Numbering;
import gongwen.document.Origin;
import gongwen.document.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that hold every element of the standard, of an invented county. */
public final class Samples {
  private static final String SENTENCE =
      "坚持把意识形态工作纳入党建工作责任制，与教育教学工作同部署、同落实、同检查、同考核，做到责任到岗、任务到人，全年没有发生意识形态领域的事件。";

  private Samples() {}

  /** All of them, under the names of their files. */
  public static Map<String, Document> all() {
    Map<String, Document> all = new LinkedHashMap<>();
    all.put("upward", upward());
    all.put("joint", joint());
    all.put("report", report());
    all.put("levels", levels());
    all.put("ledger", ledger());
    all.put("signers", signers());
    all.put("grid", grid());
    return all;
  }

  /** To a superior: copy number, secrecy, urgency, signers, two attachments, one of them wide. */
  public static Document upward() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.style = Style.LETTERHEAD;
    envelope.copyNumber = "000012";
    envelope.secrecy = "秘密★1年";
    envelope.urgency = "加急";
    envelope.issuers = List.of("中共柳溪镇中心小学支部委员会");
    envelope.number = "柳小党〔2024〕7号";
    envelope.signers = List.of("林闻道");
    envelope.title = "中共柳溪镇中心小学支部委员会关于2024年第二季度意识形态工作情况的报告";
    envelope.addressees = List.of("中共云川县教育局委员会");
    envelope.notes = List.of("联系人：党政办公室");
    return new Document(
        envelope.build(),
        Numbering.number(
            List.of(
                body("现将柳溪镇中心小学2024年第二季度意识形态工作情况报告如下。"),
                heading(1, LabelStyle.CHAPTER, "基本情况"),
                heading(2, LabelStyle.SECTION, "压实责任，加强组织领导"),
                body(SENTENCE),
                runIn(2, LabelStyle.SECTION, "坚持学习，筑牢思想根基。", SENTENCE),
                heading(1, LabelStyle.CHAPTER, "存在的问题"),
                list(LabelStyle.FIRST_IS, "青年教师理论学习“不系统”——自学记录不完整……", "家长群管理责任落实不平衡。"),
                body("特此报告。"))),
        List.of(
            new Attachment("柳溪镇中心小学2024年第二季度问题整改台账", List.of(ledgerTable(9))),
            new Attachment("公众号审核登记表", List.of(body("登记情况如下。"), smallTable()))));
  }

  /** To inferiors: two organs, number in the middle, sealed, colophon. */
  public static Document joint() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.style = Style.LETTERHEAD;
    envelope.issuers = List.of("云川县教育局", "云川县互联网信息办公室");
    envelope.number = "云教联〔2024〕3号";
    envelope.sealed = true;
    envelope.title = "云川县教育局云川县互联网信息办公室关于印发《云川县校园网络信息内容管理办法》的通知";
    envelope.addressees = List.of("各中小学", "幼儿园", "局机关各科室");
    envelope.notes = List.of("此件公开发布");
    envelope.cc = List.of("云川县委宣传部", "云川县公安局");
    envelope.printedBy = "云川县教育局办公室";
    envelope.printedOn = Optional.of(LocalDate.of(2024, 7, 2));
    return new Document(
        envelope.build(),
        List.of(body("现将《云川县校园网络信息内容管理办法》印发给你们，请结合实际认真贯彻执行。"), body(SENTENCE)),
        List.of());
  }

  /** Without a head zone: a salutation, enumerations, a small table. */
  public static Document report() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.issuers = List.of("云川县教育局");
    envelope.title = "2024年上半年意识形态工作汇报";
    return new Document(
        envelope.build(),
        List.of(
            new Paragraph(
                Paragraph.Role.BYLINE, text("（2024年7月8日　云川县教育局党委书记　苏明远）"), Origin.UNKNOWN),
            new Paragraph(Paragraph.Role.SALUTATION, text("各位领导，同志们："), Origin.UNKNOWN),
            body(SENTENCE),
            runIn(1, LabelStyle.FIRST_IS, "加强组织领导。", SENTENCE),
            smallTable(),
            body(SENTENCE)),
        List.of());
  }

  /** Four levels over several pages. */
  public static Document levels() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.issuers = List.of("云川县教育局");
    envelope.title = "云川县教育系统意识形态工作责任制实施方案";
    List<Block> blocks = new ArrayList<>();
    blocks.add(body(SENTENCE + SENTENCE));
    for (int i = 0; i < 3; i++) {
      blocks.add(heading(1, LabelStyle.CHAPTER, "主要任务"));
      blocks.add(heading(2, LabelStyle.SECTION, "加强阵地建设和管理"));
      blocks.add(body(SENTENCE + SENTENCE));
      blocks.add(runIn(3, LabelStyle.ITEM, "健全分析研判制度。", SENTENCE));
      blocks.add(heading(3, LabelStyle.ITEM, "健全监督检查制度"));
      blocks.add(body(SENTENCE));
      blocks.add(heading(4, LabelStyle.SUBITEM, "定期检查"));
      blocks.add(body(SENTENCE + SENTENCE + SENTENCE));
    }
    return new Document(envelope.build(), Numbering.number(blocks), List.of());
  }

  /** A wide attachment last, then a colophon. */
  public static Document ledger() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.style = Style.LETTERHEAD;
    envelope.issuers = List.of("云川县教育局");
    envelope.number = "云教〔2024〕15号";
    envelope.title = "云川县教育局关于报送2024年第二季度问题整改台账的函";
    envelope.addressees = List.of("云川县委宣传部");
    envelope.cc = List.of("云川县纪委监委派驻县教育局纪检监察组", "云川县委教育工作领导小组秘书组", "云川县委网信办");
    envelope.printedBy = "云川县教育局办公室";
    envelope.printedOn = Optional.of(LocalDate.of(2024, 7, 2));
    return new Document(
        envelope.build(),
        List.of(body("现将我局2024年第二季度问题整改台账报上，请审阅。")),
        List.of(new Attachment("2024年第二季度问题整改台账", List.of(ledgerTable(14)))));
  }

  /** Three signers, sealed by one organ with a short name. */
  public static Document signers() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.style = Style.LETTERHEAD;
    envelope.secrecy = "机密★2年";
    envelope.issuers = List.of("云川县教育局");
    envelope.number = "云教〔2024〕16号";
    envelope.signers = List.of("苏明远", "白一", "欧阳若谷");
    envelope.sealed = true;
    envelope.title = "云川县教育局关于2024年上半年网络安全工作情况的报告";
    envelope.addressees = List.of("云川县人民政府");
    envelope.notes = List.of("联系人：办公室");
    return new Document(envelope.build(), List.of(body("特此报告。")), List.of());
  }

  /** Nothing but full-width characters, to count lines and characters. */
  public static Document grid() {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.issuers = List.of();
    envelope.date = Optional.empty();
    envelope.title = "行格";
    return new Document(envelope.build(), List.of(body("格".repeat(28 * 22 * 3))), List.of());
  }

  /** A text that ends so many lines under the top of the second page, and a colophon. */
  public static Document endingOn(int line) {
    EnvelopeBuilder envelope = new EnvelopeBuilder();
    envelope.issuers = List.of();
    envelope.date = Optional.empty();
    envelope.title = "版记";
    envelope.cc = List.of("云川县委宣传部");
    envelope.printedBy = "云川县教育局办公室";
    envelope.printedOn = Optional.of(LocalDate.of(2024, 7, 2));
    return new Document(
        envelope.build(), List.of(body("格".repeat(26 + 28 * (19 + line)))), List.of());
  }

  public static Table ledgerTable(int rows) {
    List<Column> columns = new ArrayList<>();
    for (String head : List.of("序号", "问题", "表现", "整改措施", "责任人", "时限", "完成情况", "佐证")) {
      columns.add(new Column(head, head.equals("序号") ? Alignment.CENTRE : Alignment.LEFT));
    }
    List<Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(
          new Row(
              List.of(
                  cell(String.valueOf(i)),
                  cell("青年教师理论学习不够系统"),
                  cell("入职三年内的教师14人，集中学习之外的自学记录不完整，学用结合不紧。"),
                  cell("为青年教师建立学习档案，每月抽查一次；", "支委与青年教师结对交流。"),
                  cell("党支部副书记"),
                  cell("2024年6月30日"),
                  cell(i % 2 == 0 ? "已完成" : "正在整改，逾期"),
                  cell(i % 3 == 0 ? "" : "学习档案14份"))));
    }
    return new Table("", columns, all, Origin.UNKNOWN);
  }

  public static Table smallTable() {
    return new Table(
        "表1　阵地登记情况",
        List.of(
            new Column("阵地", Alignment.LEFT),
            new Column("责任人", Alignment.CENTRE),
            new Column("数量", Alignment.RIGHT)),
        List.of(
            new Row(List.of(cell("学校微信公众号"), cell("德育主任"), cell("1"))),
            new Row(List.of(cell("年级家长群"), cell("各年级组长"), cell("18")))),
        Origin.UNKNOWN);
  }

  public static Block body(String text) {
    return new Paragraph(Paragraph.Role.BODY, text(text), Origin.UNKNOWN);
  }

  public static Block heading(int level, LabelStyle style, String text) {
    return new Heading(level, style, "", text(text), List.of(), Origin.UNKNOWN);
  }

  public static Block runIn(int level, LabelStyle style, String text, String rest) {
    return new Heading(level, style, "", text(text), text(rest), Origin.UNKNOWN);
  }

  public static Block list(LabelStyle style, String... items) {
    List<Item> all = new ArrayList<>();
    for (String item : items) {
      all.add(new Item("", text(item)));
    }
    return new Enumeration(style, all, Origin.UNKNOWN);
  }

  public static Cell cell(String... lines) {
    List<List<Inline>> all = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty()) {
        all.add(text(line));
      }
    }
    return new Cell(all);
  }

  public static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  /** An envelope in the making, plain until something is set. */
  public static final class EnvelopeBuilder {
    public Style style = Style.REPORT;
    public String copyNumber = "";
    public String secrecy = "";
    public String urgency = "";
    public List<String> issuers = List.of("云川县教育局");
    public String markWord = "文件";
    public String number = "";
    public List<String> signers = List.of();
    public String title = "标题";
    public List<String> addressees = List.of();
    public Optional<LocalDate> date = Optional.of(LocalDate.of(2024, 6, 28));
    public boolean sealed = false;
    public List<String> notes = List.of();
    public List<String> cc = List.of();
    public String printedBy = "";
    public Optional<LocalDate> printedOn = Optional.empty();

    public Envelope build() {
      List<String> names = new ArrayList<>(issuers);
      names.add("2024年第二季度");
      return new Envelope(
          style,
          new Envelope.Head(copyNumber, secrecy, urgency, issuers, markWord, number, signers),
          new Title(title, names),
          addressees,
          date,
          sealed,
          notes,
          new Envelope.Colophon(cc, printedBy, printedOn),
          new Properties(
              "云川县教育局",
              "document",
              "报告",
              "2024-Q2",
              "永久",
              List.of(new Unprinted("issueNumber", "第3期"))));
    }
  }
}
