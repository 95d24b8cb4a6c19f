package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.inspect.FinishedText;
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
  void onlyADocumentOfTheProgramHasAUnitFile() throws IOException {
    Path document = render();
    Path elsewhere =
        Files.copy(document, Files.createDirectories(top.resolve("x")).resolve("a.docx"));
    Run run = changes(elsewhere);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("error[nobodys-document]"), run.err());
    Files.move(unit, unit.resolveSibling("anders.yaml"));
    Run gone = changes(document);
    assertEquals(1, gone.code());
    assertTrue(gone.err().contains("error[unit-file-not-found]"), gone.err());
    assertEquals(2, changes(top.resolve("none.docx")).code());
    Path moved = Files.createDirectories(top.resolve("a/b/c"));
    Files.move(unit.resolveSibling("anders.yaml"), moved.resolve("某校.yaml"));
    Run named = changes(document, "--units", moved.toString());
    assertEquals(0, named.code(), named.err());
    assertFalse(named.err().contains("error"), named.err());
  }
}
