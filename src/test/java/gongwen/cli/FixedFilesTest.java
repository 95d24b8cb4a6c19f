package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gongwen fix} does to files. */
class FixedFilesTest {
  private static final String WRONG =
      """
      单位：
        名称：白石镇中心小学
        简称:白石小学
      年度: 2024   # 学年另计
      责任制:
        规定动作:
          - {编号:学习, 名称:集中学习, 至少:1, 每:月}
      活动:
        - 日期: 4月9日
          类别: 集中学习
          名秤: 学习：行为准则
          人数: 46人
          对应: 学刁
        - 日期: 2024年4月9
          类别: 集中学习
          名称: 专题学习: 职业行为准则
      报告:
        - 模板: 通用文稿
          时段: 第二季度
          标题: 白石小学2024年第二季度学习情况
          公文要素: {主送: 白石镇教育总校, 成文日期: 2024.6.28}
          正文:
            正文: |
              截止6月28日,学校落实白教发[2024]03号文件，增幅在5～8%之间。""";

  @TempDir private Path top;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(top.resolve("白石.yaml"), bytes);
  }

  private Path file() throws IOException {
    return file(WRONG.getBytes(StandardCharsets.UTF_8));
  }

  private static Run fix(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "fix";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].toString();
    }
    return Run.of(all);
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\r\n|\r|\n", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--unsafe"})
  void whatIsShownIsWhatIsWritten(String unsafe) throws IOException, PatchFailedException {
    Path file = file();
    Object[] show = unsafe.isEmpty() ? new Object[] {file} : new Object[] {unsafe, file};
    String diff = fix(show).out();
    assertEquals(WRONG, Files.readString(file));
    Object[] write =
        unsafe.isEmpty() ? new Object[] {"--write", file} : new Object[] {unsafe, "--write", file};
    fix(write);
    String written = Files.readString(file);
    assertEquals(
        lines(written),
        DiffUtils.patch(lines(WRONG), UnifiedDiffUtils.parseUnifiedDiff(diff.lines().toList())));
    assertEquals("", fix(show).out(), "nothing is left to show");
  }

  @Test
  void allLayersOfFaultsAreMended() throws IOException {
    Path file = file();
    Run run = fix("--unsafe", "--write", file);
    String written = Files.readString(file);
    assertEquals(0, run.code(), run.out() + run.err() + written);
    assertTrue(written.contains("名称: 学习：行为准则\n"), written);
    assertTrue(written.contains("对应: 学习\n"), written);
    assertTrue(written.contains("日期: 2024-04-09\n"), written);
    assertTrue(written.contains("人数: 46人\n") && written.contains("日期: 4月9日\n"), written);
  }

  /** Not the encoding, nor its mark, nor how lines end, nor that the last one does not. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, true, CRLF",
    "UTF-8, false, CR",
    "UTF-16LE, true, CRLF",
    "UTF-16LE, true, LF",
    "UTF-16BE, true, CRLF",
    "UTF-16BE, true, mixed",
    "UTF-16LE, false, CRLF",
    "GB18030, false, CRLF",
    "GB18030, false, LF",
    "GB18030, false, mixed",
    "UTF-8, false, mixed",
  })
  void nothingElseOfAFileChanges(String charset, boolean mark, String ends) throws IOException {
    fix("--unsafe", "--write", file());
    String expected = Files.readString(top.resolve("白石.yaml"));
    Charset encoding = Charset.forName(charset);
    Path file = file(encoded(WRONG, encoding, mark, ends));
    Run run = fix("--unsafe", "--write", file);
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals(
        new String(encoded(expected, encoding, mark, ends), encoding),
        Files.readString(file, encoding));
    assertArrayEquals(encoded(expected, encoding, mark, ends), Files.readAllBytes(file));
  }

  private static byte[] encoded(String text, Charset encoding, boolean mark, String ends) {
    StringBuilder out = new StringBuilder(mark ? "\uFEFF" : "");
    int number = 0;
    for (String line : lines(text)) {
      if (number > 0) {
        boolean windows = ends.equals("CRLF") || ends.equals("mixed") && number % 3 == 0;
        out.append(ends.equals("CR") ? "\r" : windows ? "\r\n" : "\n");
      }
      out.append(line);
      number++;
    }
    return out.toString().getBytes(encoding);
  }

  @Test
  void aReadOnlyFileStaysAsItIs() throws IOException {
    Path file = file();
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Run run = fix("--write", file);
    assertEquals(ExitCode.ENVIRONMENT.code(), run.code(), run.err());
    assertTrue(run.err().contains("read-only"), run.err());
    assertEquals(WRONG, Files.readString(file));
    assertTrue(run.out().contains("full-width-colon"), "what is there is reported: " + run.out());
  }

  @Test
  void whoMayReadAFileStaysAsItIs() throws IOException {
    Path file = file();
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    fix("--write", file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = Files.createDirectories(top.resolve("里")).resolve("实.yaml");
    Files.writeString(target, WRONG);
    Path link = Files.createSymbolicLink(top.resolve("链接.yaml"), target);
    fix("--write", "--root", top, link);
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.readString(target).contains("：" + "白石"), Files.readString(target));
  }

  @Test
  void filesThatAreNotOursAreLeftAlone() throws IOException {
    String other = "version：3\nservices:\n  web:\n    image:nginx\n\tports: [80]\n";
    Path compose = Files.writeString(top.resolve("docker-compose.yaml"), other);
    Path notes = Files.writeString(top.resolve("说明.txt"), WRONG);
    file();
    fix("--write", "--unsafe", top);
    assertEquals(other, Files.readString(compose));
    assertEquals(WRONG, Files.readString(notes));
    assertEquals(
        Set.of("docker-compose.yaml", "说明.txt", "白石.yaml"),
        Set.copyOf(Arrays.asList(top.toFile().list())),
        "nothing is left behind");
  }

  @Test
  void brokenCharactersAreLeftToAPerson() throws IOException {
    byte[] bytes = WRONG.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Path file = file(bytes);
    Run run = fix("--write", file);
    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertTrue(run.err().contains("broken"), run.err());
    assertEquals(ExitCode.ENVIRONMENT.code(), run.code());
  }

  /** A hundred are listed at a time; no second run is needed. */
  @Test
  void manyFaultsAreMendedInOneRun() throws IOException {
    StringBuilder text = new StringBuilder("单位: {名称: 白石镇中心小学}\n年度: 2024\n活动:\n");
    for (int i = 0; i < 350; i++) {
      text.append("  - 日期：2024-04-").append(1 + i % 28).append("\n    类别: 集中学习\n");
      text.append("    名称: 学习第").append(i).append("讲\n");
    }
    Path file = file(text.toString().getBytes(StandardCharsets.UTF_8));
    fix("--write", file);
    assertFalse(Files.readString(file).contains("："), Files.readString(file));
  }

  @Test
  void ledgersInTextFilesAreMended() throws IOException {
    Files.writeString(
        top.resolve("台账.csv"),
        "日期,类别,名称,人数,对应\r\n"
            + "2024-4-9,集中学习,\"学习,传达\",46人,学刁\r\n"
            + "2024年4月12,集中学习, 截止4月10日学习白教发[2024]03号文件 ,共46人参加,\"学习、安全教肓\"\r\n");
    Path file =
        file(
            """
            单位: {名称: 白石镇中心小学, 简称: 白石小学}
            年度: 2024
            责任制:
              规定动作:
                - {编号: 学习, 名称: 集中学习, 至少: 1, 每: 季}
                - {编号: 安全, 名称: 安全教育}
            活动: {文件: 台账.csv}
            报告:
              - {模板: 分析研判报告, 时段: 2024年第二季度, 公文要素: {主送: 白石镇教育总校, 成文日期: 2024-06-28}}
            """
                .getBytes(StandardCharsets.UTF_8));
    Run run = fix("--write", "--unsafe", file);
    assertEquals(
        "日期,类别,名称,人数,对应\r\n"
            + "2024-4-9,集中学习,\"学习，传达\",46人,学习\r\n"
            + "2024-04-12,集中学习, 截至4月10日学习白教发〔2024〕3号文件 ,46,\"学习、安全教育\"\r\n",
        Files.readString(top.resolve("台账.csv")),
        run.out() + run.err());
    assertEquals("", fix("--unsafe", file).out());
  }

  /** As a clerk sent it: eleven mistakes, of which four can be read as they were meant. */
  @Test
  void aFileWithMistakesOfManyKindsNeedsOneRun() throws IOException {
    String text =
        """
        单位:
          名称：云溪镇青石岭小学
          简称:青石岭小学
        \t自称: 我校
        年度: 2025
        责任制:
          领域: 意识形态工作
        活动:
          - 日期: 2025-04-07
            类别：教职工政治学习
            名称: "双减"政策学习
            人数：46人
          - 日期: 4月9日
            类别: 教职工政治学习
            名称: 专题学习: 职业行为准则
            人数: 约50人
        报告:
          - 模板: 分析研判报告
            时段: 第二季度
            公文要素:
              主送: 云溪镇教育中心校
              成文日期: 2025-06-30
        """;
    Path file = file(text.getBytes(StandardCharsets.UTF_8));
    List<String> found =
        Run.of("check", "--message-format", "json", file.toString())
            .out()
            .lines()
            .filter(line -> line.contains("\"finding\""))
            .map(line -> line.replaceAll(".*\"line\":(\\d+).*\"code\":\"([a-z-]+)\".*", "$1 $2"))
            .toList();
    assertEquals(
        List.of(
            "2 full-width-colon",
            "3 missing-space",
            "4 tab-indentation",
            "10 full-width-colon",
            "11 unexpected-text",
            "12 full-width-colon",
            "15 unexpected-colon"),
        found);
    Run run = fix("--write", file);
    assertEquals(0, run.code(), run.out() + run.err());
    assertEquals("", fix(file).out());
    String written = Files.readString(file);
    assertTrue(written.contains("    人数: 46人\n"), written);
    assertTrue(written.contains("  - 日期: 4月9日\n"), written);
    assertTrue(written.contains("    人数: 约50人\n"), written);
    assertTrue(written.contains("    时段: 第二季度\n"), written);
  }

  /** Input methods give “”，（） in expressions, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "甲${次数（“集中学习”，“全部”）}次。 | 甲${次数(\"集中学习\",\"全部\")}次。",
        "'甲${次数(“集中学习”)}次。' | '甲${次数(\"集中学习\")}次。'",
        "\"甲${次数(“集中学习”)}次。\" | \"甲${次数('集中学习')}次。\"",
        "\"甲${次数(‘集中学习’, '全部')}次。\" | \"甲${次数('集中学习', '全部')}次。\"",
      })
  void signsOfExpressionsAreMended(String wrong, String right) throws IOException {
    String unit =
        """
        单位: {名称: 白石镇中心小学, 简称: 白石小学}
        年度: 2024
        活动:
          - {日期: 2024-04-09, 类别: 集中学习, 名称: 甲}
        报告:
          - 模板: 通用文稿
            时段: 2024年第二季度
            标题: 白石小学2024年第二季度学习情况
            公文要素: {主送: [白石镇教育总校], 成文日期: 2024-06-28}
            正文:
              正文: """;
    Path file = file((unit + " " + wrong + "\n").getBytes(StandardCharsets.UTF_8));
    Run run = fix("--write", file);
    assertEquals(unit + " " + right + "\n", Files.readString(file), run.out());
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @Test
  void whatIsNamedNearlyInOtherFilesIsOffered() throws IOException {
    Files.writeString(top.resolve("台账.csv"), "日期,类别,名称,内容,人娄\n2024-04-09,集中学习,甲,无,46\n");
    String unit =
        """
        单位: {名称: 白石镇中心小学, 简称: 白石小学}
        年度: 2024
        活动: {文件: 台帐.csv}
        报告:
          - {模板: 我的文稿, 时段: 第二季度, 公文要素: {成文日期: 2024-06-28}}
        """;
    Path file = file(unit.getBytes(StandardCharsets.UTF_8));
    Path kind = Files.createDirectories(top.resolve("templates/mine"));
    Files.writeString(
        kind.resolve("template.yaml"),
        "id: mine\nname: 我的文稿\nenglishName: mine\nkind: 报告\n"
            + "slots: [{id: body, name: 正文}]\ntitle: 情况\n必需数据: [活动, 责任制.领或]\n");
    Files.writeString(kind.resolve("body.md.ftl"), "好。\n");
    Run run = fix("--write", "--unsafe", file);
    assertEquals(unit.replace("台帐", "台账"), Files.readString(file), run.out() + run.err());
    assertTrue(Files.readString(top.resolve("台账.csv")).contains("内容,人数\n"), run.out());
    assertTrue(
        Files.readString(kind.resolve("template.yaml")).contains("责任制.领域"), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "'%s'",
        "\"%s\"",
        "\"甲\\t%s\"",
        "'甲''%s'",
        "|\n        %s",
        "|-\n        甲。\n\n        %s\n",
        ">\n        %s",
        ">-\n        甲\n        乙。\n        %s",
        "甲。\n        %s",
        "\"甲。\n        %s\""
      })
  void rulesMendTextsHoweverTheyAreWritten(String style) throws IOException {
    String wrong = "截止6月28日,学校于2024年04月09日学习《关于印发《行为准则》的通知》(见台账)，落实白教发[2024]03号，增5～8%。";
    String right = "截至6月28日，学校于2024年4月9日学习《关于印发〈行为准则〉的通知》（见台账），落实白教发〔2024〕3号，增5%～8%。";
    String unit =
        """
        单位: {名称: 白石镇中心小学, 简称: 白石小学}
        年度: 2024
        报告:
          - 模板: 通用文稿
            时段: 2024年第二季度
            标题: 白石小学2024年第二季度学习情况
            公文要素: {主送: [白石镇教育总校], 成文日期: 2024-06-28}
            正文:
              正文: """;
    Path file = file((unit + " " + style.formatted(wrong) + "\n").getBytes(StandardCharsets.UTF_8));
    fix("--write", "--unsafe", file);
    assertEquals(unit + " " + style.formatted(right) + "\n", Files.readString(file));
    assertEquals("", fix("--unsafe", file).out());
  }
}
