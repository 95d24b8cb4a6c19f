package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.inspect.FinishedText;
import gongwen.testing.EditedDocx;
import gongwen.testing.FolderOfUnits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is corrected in Word, and the correction gets back into the unit file. */
class ChangesCommandTest {
  private static final String REPORT =
      """
      报告:
        - 模板: 分析研判报告 # 一季度
          时段: 2024-Q2
          # 写好的部分
          正文:
            基本情况: |
              # 压实责任，健全机制
              签订责任书52份，做到责任到岗。

              组织演练${次数("消防演练")}次，共${人次("消防演练")}人次参加，效果良好。

              1. 对班级群逐一登记；
              2. 开展检查。
          公文要素: {成文日期: 2024-07-01} # 成文
      """;

  @TempDir private Path top;
  private Path unit;
  private Path out;

  @BeforeEach
  void makeUnit() throws IOException {
    unit = Files.createDirectories(top.resolve("units")).resolve("某校.yaml");
    out = top.resolve("out");
    write(REPORT);
  }

  private void write(String reports) throws IOException {
    String text = FolderOfUnits.unit(1);
    Files.writeString(unit, text.substring(0, text.indexOf("报告:")) + reports);
  }

  private Path render() {
    Run run =
        Run.of(
            "render",
            top.resolve("units").toString(),
            "-o",
            out.toString(),
            "-f",
            "docx",
            "--force");
    assertEquals(0, run.code(), run.err());
    return Path.of(run.outLines().get(0));
  }

  /** Changes the text of a document as Word would. */
  private static void edit(Path document, String... changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile old = new ZipFile(document.toFile());
        ZipOutputStream changed = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : old.stream().toList()) {
        byte[] part = old.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          String text = new String(part, StandardCharsets.UTF_8);
          for (int i = 0; i < changes.length; i += 2) {
            assertTrue(text.contains(changes[i]), changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
          }
          part = text.getBytes(StandardCharsets.UTF_8);
        }
        changed.putNextEntry(new ZipEntry(entry.getName()));
        changed.write(part);
      }
    }
    Files.write(document, bytes.toByteArray());
  }

  private static List<String> words(Path document) throws IOException {
    return FinishedText.whole(document).value().orElseThrow().passages().stream()
        .map(FinishedText.Passage::text)
        .toList();
  }

  private Run changes(Path document, String... more) {
    List<String> args = new ArrayList<>(List.of("changes", document.toString()));
    args.addAll(List.of(more));
    return Run.of(args.toArray(new String[0]));
  }

  @Test
  void nothingWasChanged() throws IOException {
    Path document = render();
    String before = Files.readString(unit);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertEquals("no paragraph was changed", run.lastWord());
    assertEquals(before, Files.readString(unit));
  }

  @Test
  void whatWasWrittenGetsBackWithCommentsAndSpelling() throws IOException {
    Path document = render();
    edit(document, "压实责任，健全", "压实责任、健全", "责任书52份", "责任书53份", "效果良好", "效果很好", "逐一登记", "逐一登记公示");
    List<String> edited = words(document);
    String before = Files.readString(unit);

    Run look = changes(document);
    assertEquals(0, look.code(), look.err());
    assertTrue(look.out().contains("基本情况 (written)\n  - 签订责任书52份"), look.out());
    assertTrue(look.out().contains("  + 签订责任书53份"), look.out());
    assertEquals("changes: 4, of which 4 can be taken back; --apply does it", look.lastWord());
    assertEquals(before, Files.readString(unit), "only looked");

    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        before
            .replace("压实责任，健全", "压实责任、健全")
            .replace("责任书52份", "责任书53份")
            .replace("效果良好", "效果很好")
            .replace("逐一登记", "逐一登记公示"),
        Files.readString(unit));
    assertEquals(edited, words(render()));
    assertEquals("no paragraph was changed", changes(document).lastWord());
  }

  @Test
  void aFigureThatWasChangedBecomesTyped() throws IOException {
    Path document = render();
    edit(document, "组织演练3次", "组织演练4次");
    List<String> edited = words(document);
    Run run = changes(document, "--apply");
    assertTrue(run.out().contains("figures in it become typed"), run.out());
    String now = Files.readString(unit);
    assertTrue(now.contains("组织演练4次，共${人次(\"消防演练\")}人次参加"), now);
    assertEquals(edited, words(render()));
  }

  @Test
  void aComposedPartBecomesWritten() throws IOException {
    Path document = render();
    edit(document, "灭火器压力不足", "部分灭火器压力不足");
    List<String> edited = words(document);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("(composed)"), run.out());
    assertTrue(run.out().contains("the whole part becomes written"), run.out());
    String now = Files.readString(unit);
    assertTrue(now.contains("存在的问题: |"), now);
    assertTrue(now.contains("# 写好的部分\n") && now.contains("} # 成文\n"), now);
    assertEquals(edited, words(render()));
  }

  @Test
  void alsoInAReportOnOneLine() throws IOException {
    for (String report :
        List.of(
            "  - {模板: 分析研判报告, 时段: 2024-Q2, 公文要素: {成文日期: 2024-07-01}}\n",
            "  - {模板: 分析研判报告, 时段: 2024-Q2, 正文: {下一步工作打算: 继续努力。}, 公文要素: {成文日期: 2024-07-01}}\n",
            "  - 模板: 分析研判报告\n    时段: 2024-Q2\n",
            "  - template: 分析研判报告\n    period: 2024-Q2\n    document: {date: 2024-07-01}\n")) {
      write("报告:\n" + report);
      Path document = render();
      edit(document, "灭火器压力不足", "部分灭火器压力不足");
      List<String> edited = words(document);
      Run run = changes(document, "--apply");
      assertEquals(0, run.code(), run.err());
      assertEquals(edited, words(render()), Files.readString(unit));
    }
  }

  @Test
  void aTextOnOneLineIsQuotedIfItMust() throws IOException {
    write(
        "报告:\n  - {模板: 通用文稿, 时段: 2024-Q2, 标题: 情况, 公文要素: {成文日期: 2024-07-01},"
            + " 正文: {正文: 全年平稳。}}\n");
    Path document = render();
    edit(document, "全年平稳。", "全年平稳, 无事故: {好}。");
    List<String> edited = words(document);
    assertEquals(0, changes(document, "--apply").code());
    assertTrue(Files.readString(unit).contains("正文: \"全年平稳, 无事故: {好}。\"}}"));
    assertEquals(edited, words(render()));
  }

  @Test
  void whatIsOutsideTheTextIsReported() throws IOException {
    Path document = render();
    edit(document, "2024年7月1日", "2024年7月2日");
    String before = Files.readString(unit);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("not taken back:"), run.out());
    assertTrue(run.lastWord().startsWith("changes: 1, taken back: 0"), run.lastWord());
    assertEquals(before, Files.readString(unit));
  }

  @Test
  void theUnitFileIsFoundWhereverItAndTheDocumentLie() throws IOException {
    Path document = render();
    Path elsewhere =
        Files.copy(document, Files.createDirectories(top.resolve("x")).resolve("改过的.docx"));
    edit(elsewhere, "责任书52份", "责任书53份");
    Run moved = changes(elsewhere);
    assertEquals(0, moved.code(), moved.err());
    assertTrue(moved.out().contains("it was moved or renamed"), moved.out());
    assertTrue(moved.lastWord().startsWith("changes: 1, of which 1"), moved.lastWord());
    Files.move(unit, unit.resolveSibling("anders.yaml"));
    Run gone = changes(document);
    assertEquals(1, gone.code());
    assertTrue(gone.err().contains("error[unit-file-not-found]"), gone.err());
    assertEquals(2, changes(top.resolve("none.docx")).code());
    Path far = Files.createDirectories(top.resolve("a/b/c"));
    Files.move(unit.resolveSibling("anders.yaml"), far.resolve("某校.yaml"));
    for (Path given : List.of(far, far.resolve("某校.yaml"))) {
      Run named = changes(document, "--units", given.toString());
      assertEquals(0, named.code(), named.err());
      assertFalse(named.err().contains("error"), named.err());
    }
    Files.delete(out.resolve("manifest.json"));
    assertTrue(changes(elsewhere).err().contains("error[nobodys-document]"));
    Run bare = changes(elsewhere, "--units", far.toString());
    assertEquals(0, bare.code(), bare.err());
    assertTrue(bare.out().contains("how it was made was not noted"), bare.out());
    assertTrue(bare.lastWord().startsWith("changes: 1, of which 1"), bare.lastWord());
  }

  @Test
  void aDocumentOfAnotherUnitIsRefused() throws IOException {
    Path document = render();
    byte[] own = Files.readAllBytes(document);
    String text = Files.readString(unit);
    Files.writeString(unit, text.replace("名称: " + name(text), "名称: 另一所学校"));
    Path other = render();
    byte[] others = Files.readAllBytes(other);
    Files.writeString(unit, text);
    Path again = render();
    Files.write(again, others);
    Run run = changes(again, "--apply");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("error[other-document]"), run.err());
    Files.write(again, own);
    assertEquals(0, changes(again).code());
  }

  private static String name(String text) {
    int at = text.indexOf("名称: ") + 4;
    int end = at;
    while (",}\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(at, end);
  }

  @Test
  void theUnitFileWasChangedMeanwhile() throws IOException {
    Path document = render();
    edit(document, "责任书52份", "责任书53份", "逐一登记", "逐一登记公示");
    String text = Files.readString(unit);
    Files.writeString(unit, text.replace("效果良好", "效果很好").replace("逐一登记", "全部登记"));
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("the unit file was changed here, too"), run.out());
    assertTrue(run.out().contains("which changes 1 paragraphs"), run.out());
    String now = Files.readString(unit);
    assertTrue(now.contains("责任书53份"), now);
    assertTrue(now.contains("效果很好") && now.contains("全部登记"), now);
    // Also when somebody rendered again, which leaves the edited document.
    Files.writeString(unit, text.replace("效果良好", "效果很好"));
    Run left = Run.of("render", top.resolve("units").toString(), "-o", out.toString());
    assertTrue(left.err().contains("changed-by-hand"), left.err());
    Run again = changes(document, "--apply");
    assertTrue(again.lastWord().startsWith("changes: 2, taken back: 2"), again.out());
    assertTrue(Files.readString(unit).contains("效果很好"));
  }

  @Test
  void theProfileAndTheDraftWithWhichItWasMadeAreKnown() throws IOException {
    Path profile = Files.writeString(top.resolve("p.yaml"), "页边距: {上: 40}\n");
    Run made =
        Run.of(
            "render",
            top.resolve("units").toString(),
            "-o",
            out.toString(),
            "--draft",
            "--force",
            "--profile",
            profile.toString());
    assertEquals(0, made.code(), made.err());
    Path document = Path.of(made.outLines().get(0));
    Run run = changes(document);
    assertEquals("no paragraph was changed", run.lastWord(), run.out());
    Files.delete(profile);
    assertTrue(changes(document).out().contains("p.yaml is gone"));
  }

  @Test
  void aReportThatTheFileDoesNotListIsOnlyShown() throws IOException {
    Run made =
        Run.of(
            "render", unit.toString(), "-o", out.toString(), "-t", "duty-list", "--period", "2024");
    assertEquals(0, made.code(), made.err());
    Path document = Path.of(made.outLines().get(0));
    assertEquals("no paragraph was changed", changes(document).lastWord());
  }

  @Test
  void titlesHeadingsAndFoldedTexts() throws IOException {
    write(
        """
        报告:
          - 模板: 通用文稿
            时段: 2024-Q2
            标题: 二季度情况  # 题目
            公文要素: {成文日期: 2024-07-01}
            正文:
              正文:
                - 标题: 基本情况 # 一
                  内容: >  # 折行
                    全年开展演练${次数("消防演练")}次，
                    情况平稳。

                    第二段也在
                    这里。
                - 标题: '存在问题'
                  内容: "仍有'不足'。"
        """);
    Path document = render();
    edit(
        document, "二季度情况", "第二季度情况", "基本情况", "总体情况", "情况平稳", "情况总体平稳", "存在问题", "存在的问题", "仍有", "还有");
    List<String> edited = words(document);
    String before = Files.readString(unit);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        before
            .replace("二季度情况", "第二季度情况")
            .replace("基本情况", "总体情况")
            .replace("存在问题", "存在的问题")
            .replace("仍有", "还有")
            .replace(
                """
                >  # 折行
                            全年开展演练${次数("消防演练")}次，
                            情况平稳。

                            第二段也在
                            这里。
                """,
                """
                |  # 折行
                            全年开展演练${次数("消防演练")}次，情况总体平稳。
                            第二段也在这里。
                """),
        Files.readString(unit));
    assertEquals(edited, words(render()));
  }

  @Test
  void aComposedTitleAndAHeadingOfATemplateBecomeWritten() throws IOException {
    Path document = render();
    String title =
        words(document).stream().filter(each -> each.contains("报告")).findFirst().orElseThrow();
    edit(document, "存在的问题", "主要问题");
    new EditedDocx(document).change(line(document, title), title.replace("报告", "汇报")).save();
    List<String> edited = words(document);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    String now = Files.readString(unit);
    assertTrue(now.contains("标题: " + title.replace("报告", "汇报") + "\n"), now + run.out());
    assertTrue(now.contains("标题: 主要问题\n"), now);
    assertEquals(edited, words(render()));
  }

  @Test
  void tablesOfATextKeepTheirShape() throws IOException {
    write(
        """
        报告:
          - 模板: 通用文稿
            时段: 2024-Q2
            标题: 情况
            公文要素: {成文日期: 2024-07-01}
            正文:
              正文: |
                演练情况如下：

                演练统计
                | 项目 | 次数 |
                |---|---:|
                | 消防 | ${次数("消防演练")} |
                | 防震 | 两次 |

                完毕。
        """);
    Path document = render();
    edit(document, "演练统计", "演练统计表", "防震", "地震疏散");
    new EditedDocx(document).change(line(document, "两次"), "三次").save();
    List<String> edited = words(document);
    String before = Files.readString(unit);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        before.replace("演练统计", "演练统计表").replace("| 防震 | 两次 |", "| 地震疏散 | 三次 |"),
        Files.readString(unit),
        run.out());
    assertEquals(edited, words(render()));
  }

  private static int line(Path document, String words) throws IOException {
    List<String> texts = new EditedDocx(document).texts();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(words)) {
        return i;
      }
    }
    throw new IllegalArgumentException(words);
  }

  @Test
  void aParagraphThatWasMovedKeepsItsExpressions() throws IOException {
    Path document = render();
    int line = line(document, "组织演练");
    String text = new EditedDocx(document).texts().get(line);
    new EditedDocx(document).remove(line).putBehind(line - 2, text).save();
    List<String> edited = words(document);
    Run run = changes(document, "--apply");
    assertEquals(0, run.code(), run.err());
    String now = Files.readString(unit);
    assertTrue(now.contains("${次数(\"消防演练\")}次，共${人次"), now);
    assertEquals(edited, words(render()), now);
  }

  @Test
  void twoWordsAroundAFigureAreChangedAndTheFigureStays() throws IOException {
    Path document = render();
    edit(document, "组织演练", "共组织演练", "效果良好", "效果很好");
    List<String> edited = words(document);
    Run run = changes(document, "--apply");
    assertFalse(run.out().contains("figures in it become typed"), run.out());
    String now = Files.readString(unit);
    assertTrue(now.contains("共组织演练${次数(\"消防演练\")}次，共${人次(\"消防演练\")}人次参加，效果很好"), now);
    assertEquals(edited, words(render()));
  }

  @Test
  void aDigitBesideAFigureIsPartOfIt() throws IOException {
    Path document = render();
    edit(document, "组织演练3次", "组织演练13次");
    Run run = changes(document, "--apply");
    assertTrue(run.out().contains("figures in it become typed"), run.out());
    assertTrue(Files.readString(unit).contains("组织演练13次，共${人次"));
  }

  @Test
  void lineEndsAndEncodingStay() throws IOException {
    String text = Files.readString(unit).replace("\n", "\r\n");
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
      byte[] mark =
          charset.equals("UTF-16LE") ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0];
      Files.write(unit, bytes(mark, text.getBytes(charset)));
      Path document = render();
      edit(document, "责任书52份，做到", "责任书53份，做到", "灭火器压力不足", "部分灭火器压力不足");
      List<String> edited = words(document);
      assertEquals(0, changes(document, "--apply").code());
      byte[] now = Files.readAllBytes(unit);
      String read = new String(now, mark.length, now.length - mark.length, charset);
      assertTrue(read.contains("责任书53份"), read);
      assertEquals(read, read.replace("\r\n", "\n").replace("\n", "\r\n"));
      assertEquals(edited, words(render()));
    }
  }

  private static byte[] bytes(byte[] mark, byte[] text) {
    byte[] both = new byte[mark.length + text.length];
    System.arraycopy(mark, 0, both, 0, mark.length);
    System.arraycopy(text, 0, both, mark.length, text.length);
    return both;
  }

  @Test
  void recordsAreCorrectedWhereTheyStand() throws IOException {
    write(
        """
        报告:
          - 模板: 分析研判报告
            时段: 2024-Q2
            公文要素: {成文日期: 2024-07-01, 附件: [活动台账]}
        """);
    Path document = render();
    int line = line(document, "4月");
    new EditedDocx(document).change(line(document, "消防演练"), "消防演习").save();
    edit(document, "2024年7月1日", "2024年7月3日");
    Run run = changes(document);
    assertTrue(run.out().contains("某校.yaml:"), run.out() + line);
    assertTrue(run.lastWord().contains("of which"), run.lastWord());
  }

  @Test
  void changesThatNobodyAcceptedAreReported() throws IOException {
    Path document = render();
    new EditedDocx(document).wrapInserted(line(document, "签订责任书52份")).save();
    Run run = changes(document);
    assertTrue(run.out().contains("tracked changes are neither accepted nor rejected"), run.out());
  }

  @Test
  void whichOfSeveralUnitFilesIsMeantIsAsked() throws IOException {
    Path document = render();
    Path copy = Files.createDirectories(top.resolve("备份"));
    Files.copy(unit, copy.resolve("某校.yaml"));
    edit(document, "责任书52份", "责任书53份");
    Run run = changes(document, "--apply");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there are several"), run.err());
    assertEquals(0, changes(document, "--apply", "--units", unit.toString()).code());
    assertTrue(Files.readString(unit).contains("责任书53份"));
    assertTrue(Files.readString(copy.resolve("某校.yaml")).contains("责任书52份"));
  }

  @Test
  void whatIsNoDocxIsRefused() throws IOException {
    Path pdf = Files.writeString(top.resolve("a.pdf"), "%PDF-1.7");
    Run run = changes(pdf);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("make the corrections in the DOCX"), run.err());
    Path broken = Files.writeString(top.resolve("b.docx"), "PK");
    Run damaged = changes(broken);
    assertEquals(1, damaged.code());
    assertEquals("documents that were not compared: 1", damaged.lastWord());
  }

  @Test
  void anEditedShardIsMadeAgainAndJoined() throws IOException {
    String units = top.resolve("units").toString();
    String part = top.resolve("p1").toString();
    Run made = Run.of("render", units, "-o", part, "--shard", "1/1");
    Path document = Path.of(made.outLines().get(0));
    edit(document, "责任书52份", "责任书53份");
    Run refused = Run.of("merge", part, "-o", top.resolve("m").toString());
    assertTrue(refused.err().contains("error[merge-changed]"), refused.err());
    Run.of("render", units, "-o", part, "--shard", "1/1");
    Run joined = Run.of("merge", part, "-o", top.resolve("m").toString());
    assertEquals(0, joined.code(), joined.err());
    Path whole = top.resolve("m").resolve(document.getFileName().toString());
    assertTrue(changes(whole).lastWord().startsWith("changes: 1, of which 1"));
  }
}
