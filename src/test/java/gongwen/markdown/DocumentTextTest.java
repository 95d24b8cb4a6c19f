package gongwen.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.document.Attachment;
import gongwen.document.Block;
import gongwen.document.Block.Paragraph;
import gongwen.document.Document;
import gongwen.document.Envelope;
import gongwen.document.Envelope.Properties;
import gongwen.document.Envelope.Style;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.NormalForm;
import gongwen.document.Numbering;
import gongwen.document.Origin;
import gongwen.document.PlainText;
import gongwen.document.Title;
import gongwen.testing.MarkdownPlain;
import gongwen.testing.Slow;
import gongwen.text.SourceText;
import gongwen.write.DocumentWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
  private static final MarkdownOptions STANDARD =
      MarkdownOptions.of(
          LabelStyle.CHAPTER, LabelStyle.SECTION, LabelStyle.ITEM, LabelStyle.SUBITEM);

  @Test
  void readsWellAsText() {
    String body =
        """
        现将情况报告如下：

        # 基本情况
        ## 加强领导。
        成立专班，覆盖***镇。

        - 学习到位
        - 检查到位

        1. 甲
        2. 乙
        """;
    String ledger = "| 序号 | 问题 |\n|:-:|---|\n| 1 | 学习不深<br>记录不全 |";
    Document document =
        new Document(
            envelope(),
            blocks(body),
            List.of(new Attachment("整改台账", blocks(ledger)), new Attachment("会议记录", blocks("无。"))));
    assertEquals(
        """
        ---
        title: "关于学习情况的报告"
        titleNames:
          - "学习情况"
        unit: "云麓区教育局"
        kind: "报告"
        period: "2024-Q2"
        template: "analysis"
        style: letterhead
        issuer:
          - "云麓区教育局"
        markWord: "文件"
        number: "云教〔2024〕7号"
        signer:
          - "陆远"
        to:
          - "区委办公室"
        date: 2024-06-28
        sealed: true
        note:
          - "此件公开发布"
        cc:
          - "区纪委"
          - "区财政局"
        printedBy: "云麓区教育局办公室"
        printedOn: 2024-06-30
        unprinted:
          - key: "contact"
            value: "林某 \\"办公室\\""
        ---

        云麓区教育局文件

        云教〔2024〕7号

        签发人：陆远

        # 关于学习情况的报告

        区委办公室：

        现将情况报告如下：

        ## 一、基本情况

        ### （一）加强领导。
        成立专班，覆盖\\*\\*\\*镇。

        - 一是学习到位
        - 二是检查到位

        * 1.甲
        * 2.乙

        附件：1. 整改台账
              2. 会议记录

        云麓区教育局

        2024年6月28日

        （此件公开发布）

        附件1

        # 整改台账

        | 序号 | 问题 |
        | :---: | --- |
        | 1 | 学习不深<br>记录不全 |

        附件2

        # 会议记录

        无。

        抄送：区纪委，区财政局。

        云麓区教育局办公室　2024年6月30日印发
        """,
        DocumentText.write(document));
    check(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# 基本情况\n\n文。",
        "# 基本情况。\n\n文。",
        "# 甲\n# 乙\n## 丙\n#### 丁",
        "***",
        "\\---",
        "\\# 甲",
        "\\1. 甲",
        "1\\. 甲",
        "一是没有编号的段落。",
        "《甲〈乙〉》与𠮷、[某]、a|b、C:\\\\目录",
        "- 甲\n\n* 乙\n\n- 丙",
        "- 甲\n  - 子\n- 乙",
        "情况表\n| a | b |\n|---|--:|\n| 1 |  |\n|  | x\\|y |",
        "| |\n|---|\n| |",
        "| \\- |\n|---|\n| \\--- |"
      })
  void whatIsWrittenIsReadBack(String markdown) {
    check(new Document(envelope(), blocks(markdown), List.of()));
    check(new Document(envelope(), List.of(), List.of(new Attachment("附件甲", blocks(markdown)))));
  }

  @Test
  void headingsOfSentencesAreReadBack() {
    for (LabelStyle style : LabelStyle.values()) {
      List<Block> blocks =
          MarkdownParser.parse("# 加强领导\n专班。\n# 落实\n# 督促\n到位。", MarkdownOptions.of(style))
              .value()
              .orElseThrow();
      check(new Document(envelope(), Numbering.number(blocks), List.of()));
    }
  }

  @Test
  void salutationAndBylineAreReadBack() {
    List<Block> blocks =
        List.of(
            paragraph(Paragraph.Role.BYLINE, "（某某　2024年6月8日）"),
            paragraph(Paragraph.Role.SALUTATION, "各位领导，同志们："),
            paragraph(Paragraph.Role.BODY, "各位领导，同志们："),
            paragraph(Paragraph.Role.BODY, "开会。"));
    check(new Document(envelope(), blocks, List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  @Slow
  void randomDocumentsAreReadBack(int seed) {
    RandomDocuments documents = new RandomDocuments(seed);
    for (int i = 0; i < 150; i++) {
      check(documents.next());
    }
  }

  private static void check(Document document) {
    String markdown = DocumentText.write(document);
    Outcome<Document> read = DocumentReader.read(new SourceText("a.md", markdown));
    assertEquals(List.of(), read.diagnostics(), markdown);
    assertEquals(NormalForm.of(document), read.value().orElseThrow(), markdown);
    assertEquals(
        MarkdownPlain.squeezed(String.join("", PlainText.of(document))),
        MarkdownPlain.words(markdown));
    assertEquals(markdown, DocumentText.write(read.value().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "'# 甲', no-front-matter",
    "'', no-front-matter",
    "'---\ntitle: 甲\n', no-front-matter",
    "'---\ntitle: 甲\n---\n\n# 乙', envelope-line-differs",
    "'---\ntitle: 甲\ndate: 2024-06-08\n---\n\n# 甲\n\n文\n\n2024年6月9日', envelope-line-differs",
    "'---\ntitle: 甲\n---\n\n多余\n\n# 甲', line-not-read",
    "'---\ntitle: 甲\n---\n文', envelope-line-differs",
    "'---\ntitel: 甲\n---\n# 甲', unknown-key",
    "'---\ntitle: [甲\n---\n# 甲', unclosed-bracket"
  })
  void whatWasChangedByHandIsTold(String markdown, String code) {
    List<Diagnostic> told = DocumentReader.read(new SourceText("a.md", markdown)).diagnostics();
    assertEquals(List.of(code), told.stream().map(Diagnostic::id).toList());
    assertTrue(told.get(0).span().isPresent(), "no place");
  }

  @Test
  void aChangedLineDoesNotHideTheOthers() {
    Document document = new Document(envelope(), blocks("文。"), List.of());
    String changed = DocumentText.write(document).replace("\n2024年6月28日\n", "\n2024年6月29日\n");
    Outcome<Document> read = DocumentReader.read(new SourceText("a.md", changed));
    assertEquals(1, read.diagnostics().size());
    assertEquals(List.of("文。", "2024年6月29日"), PlainText.of(read.value().orElseThrow().body()));
  }

  @Test
  void otherEditorsMayHaveSavedTheFile() {
    Document document = new Document(envelope(), blocks("# 甲\n\n文。"), List.of());
    String saved = "\uFEFF" + DocumentText.write(document).replace("\n", "\r\n");
    Outcome<Document> read = DocumentReader.read(new SourceText("a.md", saved));
    assertEquals(List.of(), read.diagnostics());
    assertEquals(NormalForm.of(document), read.value().orElseThrow());
  }

  @Test
  void textWrappedByHandIsReadAsOne() {
    String markdown = "---\ntitle: 甲\n---\n\n# 甲\n\n## 一、乙\n\n开展了\n集中学习。\n";
    Outcome<Document> read = DocumentReader.read(new SourceText("a.md", markdown));
    assertEquals(List.of("一、乙", "开展了集中学习。"), PlainText.of(read.value().orElseThrow().body()));
  }

  @Slow
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "[",
        "*",
        "- ",
        "# ",
        "# \n",
        "附件\n\n# \n\n",
        "- \n",
        "|a|\n|-|\n\n",
        "甲\n\n"
      })
  void pathologicalFilesEnd(String piece) {
    String markdown = "---\ntitle: 甲\nissuer: 乙\n---\n\n# 甲\n\n" + piece.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> DocumentReader.read(new SourceText("a.md", markdown)).value().orElseThrow());
  }

  @Test
  @Slow
  void anyFileCanBeRead() {
    Random random = new Random(11);
    RandomDocuments documents = new RandomDocuments(12);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder(DocumentText.write(documents.next()));
      for (int cuts = random.nextInt(4); cuts >= 0 && text.length() > 2; cuts--) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        text.replace(from, to, random.nextBoolean() ? "" : "\n- # x\n\n  |");
      }
      Outcome<Document> read = DocumentReader.read(new SourceText("a.md", text.toString()));
      assertTrue(read.value().isPresent() || read.hasErrors(), "neither a document nor an error");
    }
  }

  @Test
  void theFormatIsFoundAsAService() {
    assertTrue(
        ServiceLoader.load(DocumentWriter.class).stream()
            .anyMatch(writer -> writer.get().format().equals("md")));
  }

  private static List<Block> blocks(String markdown) {
    return Numbering.number(MarkdownParser.parse(markdown, STANDARD).value().orElseThrow());
  }

  private static Paragraph paragraph(Paragraph.Role role, String text) {
    return new Paragraph(role, List.of(new Inline.Text(text)), Origin.UNKNOWN);
  }

  private static Envelope envelope() {
    return new Envelope(
        Style.LETTERHEAD,
        new Envelope.Head("", "", "", List.of("云麓区教育局"), "文件", "云教〔2024〕7号", List.of("陆远")),
        new Title("关于学习情况的报告", List.of("学习情况")),
        List.of("区委办公室"),
        Optional.of(LocalDate.of(2024, 6, 28)),
        true,
        List.of("此件公开发布"),
        new Envelope.Colophon(
            List.of("区纪委", "区财政局"), "云麓区教育局办公室", Optional.of(LocalDate.of(2024, 6, 30))),
        new Properties(
            "云麓区教育局",
            "analysis",
            "报告",
            "2024-Q2",
            "",
            List.of(new Envelope.Unprinted("contact", "林某 \"办公室\""))));
  }
}
