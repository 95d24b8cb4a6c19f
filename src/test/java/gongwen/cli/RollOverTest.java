package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code gongwen new --from LAST.yaml}: last year's file in the new year. */
class RollOverTest {
  private static final String LAST =
      """
      # 甲小学的文件
      单位: {名称: 甲镇中心小学}   # 全称
      年度: 2024
      责任制:
        领域: 安全生产
        规定动作:
          - {编号: check, 名称: 安全检查, 每: 月}
      活动:
        - {日期: 2024-01-10, 类别: 检查, 对应: check}
        - {日期: 2024-12-20, 类别: 演练, 状态: 计划}
      问题:
        - 编号: W-1   # 老问题
          名称: 线路老化
          整改措施: [更换]
          进展: 已换一半
        - {编号: W-2, 名称: 门窗松动, 销号日期: 2024-05-30}
        - {编号: W-3, 名称: 围墙开裂, 销号日期: 2025-01-05}
      指标:
        - {编号: a, 名称: 教师, 数值: 52, 截至: 2024-12-31}
        - 编号: b
          名称: 合格率
          数值: 98.50   # 自查
          前值: {数值: 97, 截至: 2023-12-31}
          单位: "%"
      下一步:
        - {名称: 更换线路, 对应问题: [W-1, W-2]}
        - {名称: 修好门窗, 对应问题: W-2}
        - {名称: 添置器材}
      实施步骤:
        - {名称: 部署, 起: 2024-01-10, 止: 2024-02-29}
      会议:
        - {名称: 部署会, 议程: [{事项: 通报}]}
      报告:
        # 季度报告
        - 编号: q2
          模板: 分析研判报告
          时段: 2024年第二季度
          公文要素: {文号: 甲〔2024〕5号, 主送: [县教育局], 成文日期: 2024-06-28}
          正文:
            结尾: |
              妥否，请批示。

        - {编号: talk, 模板: 会议主持词, 时段: 2024, 会议: 部署会}
        - 编号: own
          模板: document
          时段: {起: 2024-01-01, 止: 2024-03-31}
          标题: 2024年一季度情况
          正文:
            正文: 略
      """;

  @TempDir private Path top;

  private Path last(String text) throws IOException {
    return Files.writeString(top.resolve("2024.yaml"), text);
  }

  private Path next() {
    return top.resolve("next.yaml");
  }

  private String rolled(String text, String... options) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "new",
                "--from",
                last(text).toString(),
                "-o",
                next().toString(),
                "--lang",
                "zh",
                "--force"));
    args.addAll(Arrays.asList(options));
    Run run = Run.of(args.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
    Run check = Run.of("check", next().toString(), "--lang", "en");
    assertEquals(0, check.code(), check.out() + Files.readString(next()));
    return Files.readString(next());
  }

  @Test
  void whatStaysAndWhatGoes() throws IOException {
    assertEquals(
        """
        # 甲小学的文件
        单位: {名称: 甲镇中心小学}   # 全称
        年度: 2025
        责任制:
          领域: 安全生产
          规定动作:
            - {编号: check, 名称: 安全检查, 每: 月}
        活动:
          - {日期: 2024-12-20, 类别: 演练, 状态: 计划}
        问题:
          - 编号: W-1   # 老问题
            名称: 线路老化
            整改措施: [更换]
            进展: 已换一半
          - {编号: W-3, 名称: 围墙开裂, 销号日期: 2025-01-05}
        指标:
          - {编号: a, 名称: 教师, 数值: ××, 前值: {数值: 52, 截至: 2024-12-31}}
          - 编号: b
            名称: 合格率
            数值: ××   # 自查
            前值: {数值: "98.50"}
            单位: "%"
        下一步:
          - {名称: 更换线路, 对应问题: [W-1]}
          - {名称: 添置器材}
        实施步骤:
          - {名称: 部署, 起: 2025-01-10, 止: 2025-02-28}
        会议:
        报告:
          # 季度报告
          - 编号: q2
            模板: 分析研判报告
            时段: 2025年第二季度
            公文要素: {主送: [县教育局]}
        #   - {编号: talk, 模板: 会议主持词, 时段: 2024, 会议: 部署会}
          - 编号: own
            模板: document
            时段: {起: 2025-01-01, 止: 2025-03-31}
            标题: 2025年一季度情况
            正文:
              {正文: "××（重新写）"}
        """
            .replace("\"98.50\"", "98.50"),
        rolled(LAST).replaceAll("(?m)^# (从|- ).*\n", ""));
  }

  @Test
  void theHeadTellsWhatWasDone() throws IOException {
    String text = rolled(LAST);
    assertTrue(text.startsWith("# 从2024年的文件结转"), text);
    for (String told :
        List.of("# - 活动：已清空", "# - 会议：没有带过来", "# - q2：自己写的栏目没有带过来：结尾", "# - talk：要用到的数据还没有")) {
      assertTrue(text.contains(told), told + "\n" + text);
    }
  }

  /** Within the year reports are added, and nothing else changes. */
  @Test
  void toAPeriodOfTheSameYear() throws IOException {
    Path file = last(LAST);
    Run shown = Run.of("new", "--from", file.toString(), "--period", "2024-Q3", "--lang", "zh");
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.err().contains("只是显示；加 --force 写进"), shown.err());
    assertEquals(LAST, Files.readString(file));
    Run run =
        Run.of("new", "--from", file.toString(), "--period", "2024-Q3", "--lang", "zh", "--force");
    assertEquals(0, run.code(), run.err());
    String added =
        """
          # 2024年第三季度的文稿，照前一期的写；文号、日期和自己写的文字没有带过来，看完删去这一行
          - 编号: q3
            模板: 分析研判报告
            时段: 2024年第三季度
            公文要素: {主送: [县教育局]}
        """;
    assertEquals(LAST + added, Files.readString(file));
    assertEquals(0, Run.of("check", file.toString()).code());
    Run again = Run.of("new", "--from", file.toString(), "--period", "2024-Q3", "--lang", "zh");
    assertEquals(ExitCode.USAGE.code(), again.code());
    assertTrue(again.err().contains("没有可以照着写的文稿"), again.err());
  }

  /** The last one of a kind is gone by; attachments stay; what goes with another goes with it. */
  @Test
  void oneOfEachKind() throws IOException {
    String text =
        """
        单位: {名称: 甲镇中心小学}
        年度: 2024
        责任制: {领域: 安全生产, 规定动作: [{编号: a, 名称: 检查, 每: 月}]}
        活动: [{日期: 2024-01-10, 类别: 检查, 对应: a}]
        报告: [{编号: 一季度, 模板: 分析研判报告, 时段: 2024-Q1}, {编号: two, 模板: analysis, 时段: 2024-Q2, 公文要素: {附件: [活动台账, 问题整改台账], 成文日期: 2024-06-28}}, {模板: 印发通知, 时段: 2024-Q2, 公文要素: {主送: 各科, 印发内容: two}}]
        """;
    Path file = last(text);
    Run run =
        Run.of("new", "--from", file.toString(), "--period", "2024-Q3", "-o", file.toString());
    assertEquals(0, run.code(), run.err());
    String made = Files.readString(file);
    assertTrue(
        made.contains("{编号: two-q3, 模板: analysis, 时段: 2024-Q3, 公文要素: {附件: [活动台账, 问题整改台账]}}"), made);
    assertTrue(
        made.contains("{编号: 三季度, 模板: 分析研判报告, 时段: 2024-Q3}") || made.contains("{编号: 一季度-q3,"), made);
    assertTrue(made.contains("时段: 2024-Q3, 公文要素: {主送: 各科, 印发内容: two-q3}}]"), made);
    assertTrue(made.startsWith(text.substring(0, text.indexOf("}]\n", text.indexOf("报告")))), made);
  }

  /** What cannot be made before there are records is told, the rest is kept. */
  @Test
  void attachmentsAreKept() throws IOException {
    String text =
        rolled(
            LAST.replace("主送: [县教育局]", "主送: [县教育局], 附件: [问题整改台账, 活动台账]")
                .replace("  - {日期: 2024-12-20, 类别: 演练, 状态: 计划}\n", ""));
    assertTrue(text.contains("附件: [问题整改台账]"), text);
    assertTrue(text.contains("# - q2：附件要等有了记录再加上：活动台账"), text);
  }

  /** A report that stands under its key without a list becomes the first of one. */
  @Test
  void theOnlyReportGetsACompany() throws IOException {
    String before = "单位: {名称: 甲}\n年度: 2024\n责任制: {领域: 安全}\n";
    Path block =
        last(
            before
                + "报告:\n  模板: 分析研判报告   # 每季度\n  时段: 2024年第二季度\n"
                + "  正文:\n    结尾: |\n      妥否。\n\n      请示。\n  公文要素:\n    主送: 县教育局\n");
    added(block, "2024-Q3");
    assertEquals(
        before
            + """
            报告:
              - 模板: 分析研判报告   # 每季度
                时段: 2024年第二季度
                正文:
                  结尾: |
                    妥否。

                    请示。
                公文要素:
                  主送: 县教育局
              # 2024年第三季度的文稿，照前一期的写；文号、日期和自己写的文字没有带过来，看完删去这一行
              - 模板: 分析研判报告   # 每季度
                时段: 2024年第三季度
                公文要素:
                  主送: 县教育局
            """,
        Files.readString(block));
    Path flow = last(before + "报告: {模板: 分析研判报告, 时段: 2024-Q2}\n");
    added(flow, "2024-Q3");
    assertEquals(
        before + "报告: [{模板: 分析研判报告, 时段: 2024-Q2}, {模板: 分析研判报告, 时段: 2024-Q3}]\n",
        Files.readString(flow));
  }

  private static void added(Path file, String period) {
    Run run =
        Run.of("new", "--from", file.toString(), "--period", period, "--force", "--lang", "zh");
    assertEquals(0, run.code(), run.err());
    Run check = Run.of("check", file.toString(), "--lang", "en");
    assertEquals(0, check.code(), check.out());
  }

  @Test
  void theEncodingStays() throws IOException {
    Charset windows = Charset.forName("GB18030");
    Path file = last(LAST);
    Files.write(file, LAST.replace("\n", "\r\n").getBytes(windows));
    added(file, "2024-Q3");
    String text = new String(Files.readAllBytes(file), windows);
    assertTrue(text.contains("\r\n    时段: 2024年第三季度\r\n"), text);
    assertTrue(text.startsWith("# 甲小学的文件\r\n"), text);
  }

  /** Comments that the program wrote for whoever looks through the file do not grow by the year. */
  @Test
  void itsOwnRemarksAreNotHandedDown() throws IOException {
    Path file = last(rolled(LAST));
    added(file, "2025-Q3");
    String text = rolled(Files.readString(file));
    assertEquals(1, text.lines().filter(l -> l.contains("结转。请逐项看一遍")).count(), text);
    assertFalse(text.contains("照前一期的写"), text);
    assertEquals(0, text.lines().filter(l -> l.startsWith("# - q2：自己写的栏目")).count(), text);
  }

  @Test
  void twice() throws IOException {
    String once = rolled(LAST);
    String again = rolled(once);
    assertTrue(again.contains("年度: 2026\n") && again.contains("时段: 2026年第二季度"), again);
  }

  @Test
  void windowsLinesStay() throws IOException {
    String text = rolled(LAST.replace("\n", "\r\n"));
    assertFalse(text.replace("\r\n", "").contains("\n"), text);
  }

  /** Open issues of a spreadsheet come into the file. */
  @Test
  void noOpenIssueIsLost() throws IOException {
    Files.writeString(
        top.resolve("问题.csv"), "编号,名称,等级,整改措施,销号日期\nX-1,甲,高,一；二,\nX-2,乙,低,,2024-03-01\n");
    String text =
        rolled(
            "单位: {名称: 甲}\n年度: 2024\n责任制: {领域: 安全}\n问题: {文件: 问题.csv}\n"
                + "报告:\n  - {模板: 问题整改台账, 时段: 2024-H1}\n");
    assertTrue(text.contains("\n问题: [{编号: X-1, 名称: 甲, 等级: 高, 整改措施: [一, 二]}]\n"), text);
    assertTrue(text.contains("gongwen new --ledger"), text);
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      return all
          .filter(f -> f.toString().endsWith(".yaml"))
          .filter(f -> !f.toString().contains("templates") && !f.endsWith("共用.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExample(Path example) throws IOException {
    Path copy = top.resolve("copy");
    Path folder = Optional.ofNullable(example.getParent()).orElseThrow();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Path made = copy.resolve("next.yaml");
    Run run =
        Run.of(
            "new", "--from", copy.resolve(example.getFileName()).toString(), "-o", made.toString());
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(made);
    Run facts = Run.of("facts", made.toString(), "--period", "2025-Q1", "--lang", "en");
    assertEquals(0, facts.code(), facts.err() + text);
    if (Files.readString(example).contains("\n报告:")
        || Files.readString(example).contains("\nreports:")) {
      Run check = Run.of("check", made.toString(), "--lang", "en");
      assertFalse(check.out().contains("error["), check.out() + text);
    }
  }

  /** The shared part is where it was, seen from the folder of the new file. */
  @Test
  void intoAnotherFolder() throws IOException {
    Files.createDirectories(top.resolve("shared"));
    Files.writeString(
        top.resolve("shared/unit.yaml"),
        "单位: {名称: 甲}\n责任制: {领域: 安全, 责任层级: [{名称: 主体责任, 职责: 检查}]}\n");
    Path file =
        last(
            "单位: {引自: shared/unit.yaml}\n年度: 2024\n责任制: {引自: shared/unit.yaml}\n"
                + "报告:\n  - {模板: 责任清单, 时段: 2024}\n");
    Path made = top.resolve("2025/unit.yaml");
    assertEquals(0, Run.of("new", "--from", file.toString(), "-o", made.toString()).code());
    assertTrue(
        Files.readString(made).contains("责任制: {引自: ../shared/unit.yaml}"), Files.readString(made));
    Run check = Run.of("check", made.toString(), "--root", top.toString());
    assertEquals(0, check.code(), check.out());
  }

  @Test
  void wrongUsage() throws IOException {
    Path file = last(LAST);
    assertEquals(
        ExitCode.USAGE.code(), Run.of("new", "analysis", "--from", file.toString()).code());
    assertEquals(
        ExitCode.USAGE.code(), Run.of("new", "--from", file.toString(), "--year", "2023").code());
    last("单位: {名称: 甲}\n年渡: 2024\n报告: []\n");
    assertEquals(ExitCode.INPUT.code(), Run.of("new", "--from", file.toString()).code());
    assertEquals(ExitCode.INPUT.code(), Run.of("new", "--from", "no-such.yaml").code());
  }
}
