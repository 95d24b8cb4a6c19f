package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Rendering and checking from the command line to the files. */
class RenderTest {
  private static final String UNIT =
      """
      单位: {名称: 中共甲镇小学支部委员会, 简称: 甲小学党支部, 自称: 我校}
      年度: 2024
      责任制: {领域: 意识形态工作}
      活动:
        - {日期: 2024-04-09, 类别: 集中学习, 人数: 45}
        - {日期: 2024-05-21, 类别: 集中学习, 人数: 44}
      问题:
        - {编号: W-1, 名称: 登记不全, 表现: 三个群没有登记。, 发现日期: 2024-05-20, 整改措施: [逐群登记], 责任人: 德育主任, 时限: 2024-07-15}
      报告:
      """;
  private static final String DOCUMENT =
      """
        - 编号: doc
          模板: 通用文稿
          时段: 2024-Q2
          标题: 关于学习情况的报告
          公文要素: {主送: [县教育局], 成文日期: 2024-06-28}
          正文: {正文: "本季度集中学习${次数(\\"集中学习\\")}次。"}
      """;
  private static final String LEDGER =
      """
        - {模板: 问题整改台账, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-28}}
      """;
  private static final String NO_SUCH_KIND =
      """
        - {模板: 没有的模板, 时段: 2024-Q2}
      """;

  @TempDir private Path top;
  private Path out;

  @BeforeEach
  void nameTheOutput() {
    out = top.resolve("out");
  }

  private Path file(String name, String... text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("", text));
  }

  private Run render(Path path, String... options) {
    List<String> args = new ArrayList<>(List.of("render", path.toString(), "-o", out.toString()));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0]));
  }

  /** The documents. */
  private static List<String> below(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !name.equals(Manifest.FILE))
          .sorted()
          .toList();
    }
  }

  /** The codes of what was told, heaviest words first: error[code] … */
  private static List<String> told(Run run) {
    List<String> all = new ArrayList<>();
    Matcher found =
        Pattern.compile("(error|warning|info)\\[[a-z-]+]").matcher(run.out() + run.err());
    while (found.find()) {
      all.add(found.group());
    }
    return all;
  }

  @Test
  void theFilesAreListedOnTheStandardOutputAndTheSummaryIsLast() throws IOException {
    Run run = render(file("a.yaml", UNIT, DOCUMENT, LEDGER), "-f", "docx,md");
    assertEquals(0, run.code(), run.err());
    List<String> expected =
        List.of(
            "甲小学党支部-2024-Q2-通用文稿.docx",
            "甲小学党支部-2024-Q2-通用文稿.md",
            "甲小学党支部-2024-Q2-问题整改台账.docx",
            "甲小学党支部-2024-Q2-问题整改台账.md");
    assertEquals(expected, below(out));
    assertEquals(
        expected,
        run.outLines().stream().map(line -> out.relativize(Path.of(line)).toString()).toList());
    assertEquals("4 files written (2 reports); 0 errors, 0 warnings.", run.lastWord());
    assertTrue(Files.readString(out.resolve(expected.get(1))).contains("本季度集中学习2次。"));
  }

  @Test
  void theSameInputGivesTheSameBytesAnywhere() throws IOException {
    Path unit = file("a.yaml", UNIT, DOCUMENT, LEDGER);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    render(unit, "-f", "docx,md", "--lang", "zh");
    Path first = out;
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      out = top.resolve("again");
      render(unit, "-f", "md,docx", "--lang", "en");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals(below(first), below(out));
    assertEquals(4, below(out).size());
    for (String name : below(first)) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(out.resolve(name)), name);
    }
  }

  @Test
  void foldersComeAgainBelowTheOutputFolder() throws IOException {
    file("in/b/c/a.yaml", UNIT, DOCUMENT);
    file("in/a.yaml", UNIT.replace("甲小学", "乙小学"), DOCUMENT);
    file("in/readme.yaml", "hello: world\n");
    file("in/part.yaml", "责任制: {领域: 安全生产}\n");
    Run run = render(top.resolve("in"), "-f", "md");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("b/c/甲小学党支部-2024-Q2-通用文稿.md", "乙小学党支部-2024-Q2-通用文稿.md"), below(out));
    assertEquals(List.of("info[part-skipped]", "info[not-a-unit-file]"), told(run));
  }

  @Test
  void aFileThatIsMeantDoesNotDisappear() throws IOException {
    file("in/good.yaml", UNIT, DOCUMENT);
    file("in/wide.yaml", UNIT.replace(": ", "："), DOCUMENT.replace(": ", "："));
    file("in/other.yaml", "hello: world\n");
    file("in/compose.yml", "version: '3'\nservices: {}\n");
    Run run = render(top.resolve("in"), "-f", "md");
    assertEquals(1, run.code(), run.err());
    assertEquals(1, below(out).size());
    assertTrue(run.err().contains("full-width-colon"), run.err());
    assertTrue(run.err().contains("nor are 1 more YAML files"), run.err());
  }

  @Test
  void whatIsNamedAndNoUnitFileIsAnError() throws IOException {
    Run other = render(file("other.yaml", "hello: world\n"));
    assertEquals(1, other.code());
    assertEquals(List.of("error[not-a-unit-file]"), told(other));
    Run none = render(top.resolve("none.yaml"));
    assertEquals(1, none.code());
    assertEquals(List.of("error[file-not-found]"), told(none));
    assertFalse(Files.exists(out));
  }

  @Test
  void aFaultInOneReportLeavesTheOthers() throws IOException {
    Run run = render(file("a.yaml", UNIT, NO_SUCH_KIND, LEDGER), "-f", "md");
    assertEquals(1, run.code());
    assertEquals(List.of("甲小学党支部-2024-Q2-问题整改台账.md"), below(out));
    assertTrue(run.err().contains("a.yaml:10:"), run.err());
    assertEquals(
        "1 file written (1 report), 1 unit not made in full; 1 error, 0 warnings.", run.lastWord());
  }

  @Test
  void aFaultInTheRecordsLeavesTheOtherUnits() throws IOException {
    file("in/bad.yaml", UNIT.replace("2024-04-09", "2024-02-30"), DOCUMENT);
    file("in/good.yaml", UNIT, LEDGER);
    file("in/broken.yaml", "单位: [\n");
    Run run = render(top.resolve("in"), "-f", "md");
    assertEquals(1, run.code());
    assertEquals(List.of("甲小学党支部-2024-Q2-问题整改台账.md"), below(out));
    assertTrue(run.err().contains("bad.yaml:5:"), run.err());
    assertTrue(run.err().contains("broken.yaml:"), run.err());
  }

  @Test
  void reportsAreChosenByIdKindAndPeriod() throws IOException {
    Path unit = file("a.yaml", UNIT, DOCUMENT, LEDGER, NO_SUCH_KIND);
    for (String word : List.of("doc", "通用文稿", "document")) {
      Run run = render(unit, "-f", "md", "--report", word);
      assertEquals(0, run.code(), run.err());
      assertEquals(List.of("甲小学党支部-2024-Q2-通用文稿.md"), below(out));
    }
    Run none = render(unit, "--period", "2024-Q3");
    assertEquals(1, none.code());
    assertEquals(List.of("error[report-not-found]"), told(none));
    assertTrue(none.err().contains("doc 2024-Q2"), none.err());
  }

  @Test
  void aReportThatTheFileDoesNotListIsMadeOnDemand() throws IOException {
    Path unit = file("a.yaml", UNIT, DOCUMENT);
    Run run = render(unit, "-f", "md", "-t", "问题整改台账", "--period", "2024-H1");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("甲小学党支部-2024-H1-问题整改台账.md"), below(out));
    Run unknown = render(unit, "-t", "没有的模板", "--period", "2024-H1");
    assertEquals(1, unknown.code());
    assertEquals(List.of("error[unknown-template]"), told(unknown));
  }

  @Test
  void reportsThatLookAlikeAreToldApartByTheirIds() throws IOException {
    String second = DOCUMENT.replace("编号: doc", "编号: doc2");
    Run run = render(file("a.yaml", UNIT, DOCUMENT, second), "-f", "md");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("甲小学党支部-2024-Q2-通用文稿-doc.md", "甲小学党支部-2024-Q2-通用文稿-doc2.md"), below(out));
  }

  @Test
  void twoReportsOfOneNameAreToldBeforeAnythingIsWritten() throws IOException {
    Run run = render(file("a.yaml", UNIT, LEDGER, LEDGER), "-f", "md");
    assertEquals(1, run.code());
    assertEquals(List.of("error[output-taken]"), told(run));
    assertEquals(List.of("甲小学党支部-2024-Q2-问题整改台账.md"), below(out));
  }

  @Test
  void anOutputFolderThatIsAFileEndsTheRun() throws IOException {
    Path unit = file("a.yaml", UNIT, DOCUMENT);
    out = file("taken", "keep");
    Run run = render(unit);
    assertEquals(ExitCode.ENVIRONMENT.code(), run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("error[cannot-write]: the output folder "), run.err());
    assertEquals("keep", Files.readString(out));
  }

  @Test
  void warningsCountOnlyWhenTheUserIsStrict() throws IOException {
    String late = UNIT.replace("时限: 2024-07-15", "时限: 2024-05-01, 进展: 已订货");
    Path unit = file("a.yaml", late, DOCUMENT);
    Run mild = render(unit, "-f", "md");
    assertEquals(0, mild.code());
    assertEquals(List.of("warning[due-before-found]"), told(mild));
    assertEquals(1, render(unit, "-f", "md", "--strict").code());
    assertEquals(1, below(out).size());
  }

  @Test
  void aProfileChangesThePageAndSaysSo() throws IOException {
    Path unit = file("a.yaml", UNIT, DOCUMENT);
    render(unit);
    byte[] standard = Files.readAllBytes(out.resolve("甲小学党支部-2024-Q2-通用文稿.docx"));
    Path profile = file("profile.yml", "margins: {left: 30}\n");
    Run run = render(unit, "--profile", profile.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(told(run).contains("info[profile-deviation]"), run.err());
    assertFalse(
        Arrays.equals(standard, Files.readAllBytes(out.resolve("甲小学党支部-2024-Q2-通用文稿.docx"))));
    Run wrong = render(unit, "--profile", file("wrong.yml", "margin: 3\n").toString());
    assertEquals(1, wrong.code());
    assertTrue(wrong.err().contains("wrong.yml:1:1: error["), wrong.err());
    assertEquals("", wrong.out());
    assertEquals(1, render(unit, "--profile", top.resolve("none").toString()).code());
  }

  @Test
  void checkTellsTheSameAndWritesNothing() throws IOException {
    Path unit = file("a.yaml", UNIT, NO_SUCH_KIND, DOCUMENT);
    List<String> before = below(top);
    Run run = Run.of("check", unit.toString());
    assertEquals(1, run.code());
    assertEquals(List.of("error[unknown-template]"), told(run));
    assertTrue(run.out().contains("error[unknown-template]"), "findings are what check is for");
    assertEquals("1 report checked, 1 unit file with errors; 1 error, 0 warnings.\n", run.err());
    assertEquals(before, below(top));
  }

  @Test
  void everyFigureIsExplained() throws IOException {
    Run run = render(file("a.yaml", UNIT, DOCUMENT), "-f", "md", "--explain", "--lang", "zh");
    assertTrue(run.err().contains("本季度集中学习2次。"), run.err());
    assertTrue(run.err().contains("2 ← "), run.err());
    assertTrue(run.err().contains("a.yaml:5:5\n") && run.err().contains("a.yaml:6:5\n"), run.err());
  }

  @Test
  void jsonTellsEverythingOnTheStandardOutput() throws IOException {
    Path unit = file("a.yaml", UNIT, NO_SUCH_KIND, DOCUMENT);
    Run run = render(unit, "-f", "md", "--explain", "--message-format", "json");
    assertEquals("", run.err());
    List<Object> types = new ArrayList<>();
    for (String line : run.outLines()) {
      Map<String, Object> object = new Yaml().load(line);
      types.add(object.get("type"));
    }
    assertEquals(List.of("figure", "written", "finding", "summary"), types);
  }

  @Test
  void codesAreTheSameInBothLanguages() throws IOException {
    Path unit = file("a.yaml", UNIT.replace("时限", "时线"), NO_SUCH_KIND);
    Run zh = render(unit, "--lang", "zh", "--message-format", "github");
    Run en = render(unit, "--lang", "en", "--message-format", "github");
    assertEquals(places(en), places(zh));
    assertFalse(places(en).isEmpty());
    assertTrue(zh.lastWord().contains("个错误"), zh.lastWord());
  }

  private static List<String> places(Run run) {
    return run.outLines().stream().map(line -> line.replaceFirst("(::.*?)::.*", "$1")).toList();
  }

  @Test
  void noFaultOfTheInputShowsATrace() throws IOException {
    List<String> bad =
        List.of(
            "",
            "just text\n",
            "- a\n- b\n",
            "单位: {名称: 甲\n",
            "单位: 甲\n年度: 二〇二四\n报告: 无\n",
            UNIT.replace("单位:", "单为:") + DOCUMENT,
            UNIT.replace("责任制", "responsibility: {field: x}\n责任制") + DOCUMENT,
            UNIT + DOCUMENT.replace("次数(", "次树("),
            UNIT + DOCUMENT.replace("正文: {正文", "正文: {正纹"),
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
            "[".repeat(20_000));
    for (int i = 0; i < bad.size(); i++) {
      Run run = render(file("bad" + i + ".yaml", bad.get(i)), "-f", "md");
      assertEquals(1, run.code(), bad.get(i) + "\n" + run.err());
      assertTrue(run.err().contains("error["), run.err());
      assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
      assertEquals(List.of(), below(out));
    }
  }

  private static final String ROLL_UP =
      """
      单位: {名称: 甲县教育局, 简称: 县教育局}
      年度: 2024
      下级单位: schools/*.yaml
      责任制: {领域: 安全工作}
      报告:
        - {编号: sum, 模板: 汇总表, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-28}}
        - {编号: own, 模板: 通用文稿, 时段: 2024-Q2, 标题: 说明, 公文要素: {成文日期: 2024-06-28}, 正文: {正文: 文字。}}
      """;

  private Path rollUp() throws IOException {
    String school = "年度: 2024\n活动: [{日期: 2024-04-09, 类别: 检查}]\n";
    file("schools/b.yaml", "单位: {名称: 乙小学}\n", school);
    file("schools/c.yaml", "单位: {名称: 丙镇小学, 简称: 丙小学}\n", school, "个数: 3\n");
    return file("a.yaml", ROLL_UP);
  }

  @Test
  void aRollUpSaysInItselfWhichMemberItLeavesOut() throws IOException {
    Run run = render(rollUp(), "-f", "md");
    assertEquals(1, run.code());
    assertEquals(List.of("warning[member-left-out]", "error[unknown-key]"), told(run));
    assertTrue(run.err().contains("丙小学"), run.err());
    String note = "（注：丙小学的记录有误，未计入本文的数字。）";
    assertTrue(Files.readString(out.resolve("县教育局-2024-Q2-汇总表.md")).contains(note));
    assertFalse(Files.readString(out.resolve("县教育局-2024-Q2-通用文稿.md")).contains(note));
  }

  @Test
  void aStrictRollUpIsNotMadeWhileAMemberHasErrors() throws IOException {
    Path unit = rollUp();
    Path whole = file("d.yaml", UNIT, DOCUMENT);
    Run run = render(top, "-f", "md", "--strict", "--lang", "zh");
    assertEquals(1, run.code());
    assertEquals(List.of("甲小学党支部-2024-Q2-通用文稿.md"), below(out), whole.toString());
    assertTrue(run.err().contains("下级单位有错误（丙小学），按 --strict 不生成“县教育局”的报告"), run.err());
    assertEquals(
        List.of("error[roll-up-incomplete]", "warning[member-left-out]", "error[unknown-key]"),
        told(Run.of("check", unit.toString(), "--strict")));
  }
}
