package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gongwen fix --unsafe} makes of values that only nearly are what they should be. */
class OfferedFixesTest {
  private static final String UNIT =
      """
      单位: {名称: 白石镇中心小学, 简称: 白石小学}
      年度: 2025
      责任制:
        规定动作:
          - {编号: 学习, 名称: 集中学习}
          - {编号: 安全, 名称: 安全教育, %1$s}
      活动:
        - {日期: 2025-04-09, 类别: 集中学习, 名称: 甲}
        - {日期: 2025-05-09, 类别: 集中学习, %2$s}
      问题:
        - {编号: Q-1, 名称: 记录不全, 整改措施: 补记}
        - {编号: Q-2, %3$s}
      报告:
        - {模板: 分析研判报告, 时段: 第二季度, 公文要素: {主送: 白石镇教育总校, 成文日期: 2025-06-28}}
        - %4$s
      """;

  private static final String OBLIGATION = "每: 年";
  private static final String ACTIVITY = "名称: 乙";
  private static final String ISSUE = "名称: 乙";
  private static final String REPORT = "{模板: 分析研判报告, 时段: 第三季度}";

  @TempDir private Path top;

  private String fixed(String text) throws IOException {
    Path file = Files.writeString(top.resolve("unit.yaml"), text);
    Run.of("fix", "--write", "--unsafe", file.toString());
    return Files.readString(file);
  }

  private void becomes(String wrong, String right) throws IOException {
    assertEquals(right, fixed(wrong));
    assertEquals(right, fixed(right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "至少: 1次 | 至少: 1",
        "至少: 两次 | 至少: 2",
        "至少: 二 | 至少: 2",
        "每: 半年度 | 每: 半年",
        "每: ' 学期 ' | 每: ' 学期 '",
        "月份: [3月, 六月] | 月份: [3, 6]",
      })
  void ofObligations(String wrong, String right) throws IOException {
    becomes(
        UNIT.formatted(wrong, ACTIVITY, ISSUE, REPORT),
        UNIT.formatted(right, ACTIVITY, ISSUE, REPORT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "名秤: 乙 | 名称: 乙",
        "'名秤': 乙 | '名称': 乙",
        "名 称: 乙 | 名称: 乙",
        "名称: 乙, 状态: 以完成 | 名称: 乙, 状态: 完成",
        "名称: 乙, 状态: \"计 划\" | 名称: 乙, 状态: \"计划\"",
        "名称: 乙, 人数: 共46人 | 名称: 乙, 人数: 共46人",
        "名称: 乙, 人数: 46.0 | 名称: 乙, 人数: 46",
        "名称: 乙, 人数: '100+' | 名称: 乙, 人数: '100'",
        "名称: 乙, 人数: 46/50 | 名称: 乙, 人数: 46/50",
        "名称: 乙, 次数: 2-3次 | 名称: 乙, 次数: 2-3次",
        "名称: 乙, 次数: 5人 | 名称: 乙, 次数: 5",
        "名称: 乙, 人数: 约5次 | 名称: 乙, 人数: 约5",
        "名称: 乙, 对应: 学刁 | 名称: 乙, 对应: 学习",
        "名称: 乙, 对应: [安全, 集中学刁] | 名称: 乙, 对应: [安全, 集中学习]",
        "名称: 乙, 对应: 完全无关的事 | 名称: 乙, 对应: 完全无关的事",
      })
  void ofActivities(String wrong, String right) throws IOException {
    becomes(
        UNIT.formatted(OBLIGATION, wrong, ISSUE, REPORT),
        UNIT.formatted(OBLIGATION, right, ISSUE, REPORT));
  }

  @ParameterizedTest
  @CsvSource({
    "2025年4月9, 2025-04-09",
    "4月9, 2025-04-09",
    "4月 9日, 2025-04-09",
    "2025 年 4 月 9 日, 2025-04-09",
    "20250409, 2025-04-09",
    "25.4.9, 25.4.9",
    "24.4.9, 24.4.9",
    "4-9, 2025-04-09",
    "四月九日, 四月九日",
    "二〇二五年十月二十一日, 二〇二五年十月二十一日",
    "4月9日上午, 4月9日上午",
    "4月9日（周三）, 4月9日（周三）",
    "2025-04-9号, 2025-04-9号",
    "2025-04-31, 2025-04-31",
    "4月31, 4月31",
    "9/4/2025, 9/4/2025",
    "2025年4月, 2025年4月",
    "下周三, 下周三",
  })
  void ofDays(String wrong, String right) throws IOException {
    String issue = "名称: 乙, 发现日期: ";
    becomes(
        UNIT.formatted(OBLIGATION, ACTIVITY, issue + wrong, REPORT),
        UNIT.formatted(OBLIGATION, ACTIVITY, issue + right, REPORT));
  }

  /** Where two keys would be one, or another one is missing, only a person can say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "名称: 乙, 发现: 4月9日 | 名称: 乙, 发现日期: 4月9日",
        "名称: 乙, 类型: 问题, 类列: 风险 | 名称: 乙, 类型: 问题, 类列: 风险",
        "名称: 乙, 类别: 问题, 类型: 风险 | 名称: 乙, 类别: 问题, 类型: 风险",
        "标题: 乙 | 标题: 乙",
        "名称: 乙, 等级: 髙 | 名称: 乙, 等级: 髙",
      })
  void ofKeys(String wrong, String right) throws IOException {
    becomes(
        UNIT.formatted(OBLIGATION, ACTIVITY, wrong, REPORT),
        UNIT.formatted(OBLIGATION, ACTIVITY, right, REPORT));
  }

  @ParameterizedTest
  @CsvSource({
    "第2季, 2025年第2季度",
    "上半年度, 2025年上半年",
    "2025年1-6月, 2025年上半年",
    "7月至9月, 2025-Q3",
    "1—12月, 2025年",
    "'2-9月', '{起: 2025-02-01, 止: 2025-09-30}'",
    "前三季度, '{起: 2025-01-01, 止: 2025-09-30}'",
    "春季学期, 春季学期",
    "9-3月, 9-3月",
  })
  void ofPeriods(String wrong, String right) throws IOException {
    String report = "{模板: 分析研判报告, 时段: %s}";
    becomes(
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted(wrong)),
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted(right)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"分析研判报吿", "'分析研判报吿'"})
  void ofKinds(String kind) throws IOException {
    String report = "{模板: %s, 时段: 第三季度}";
    becomes(
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted(kind)),
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted(kind.replace("吿", "告"))));
  }

  @Test
  void ofParts() throws IOException {
    String report = "{模板: 通用文稿, 时段: 第三季度, 标题: 白石小学情况, 正文: {%s: 已完成。}}";
    becomes(
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted("正问")),
        UNIT.formatted(OBLIGATION, ACTIVITY, ISSUE, report.formatted("正文")));
  }
}
