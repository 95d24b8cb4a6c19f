package gongwen.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an awkward sentence is reported. */
class AwkwardSentenceTest {
  @TempDir private Path folder;

  private List<String> found(String unit) throws IOException {
    return UnitText.check(folder, unit, Optional.empty()).findings().stream()
        .filter(each -> each.id().equals("awkward-sentence"))
        .map(AwkwardSentenceTest::place)
        .toList();
  }

  private static String place(Diagnostic found) {
    return found
        .span()
        .map(span -> span.start().line() + ":" + span.start().column())
        .map(place -> place + " " + found.message().zh())
        .orElseThrow();
  }

  @Test
  void whatTheProgramComposedIsReportedAtTheRecord() throws IOException {
    String unit =
        """
        责任制: {领域: 消防安全}
        活动:
          - {日期: 2024-04-02, 类别: 会议, 名称: 全体教师会, 内容: 召开召开教师会部署防溺水, 人数: 46}
          - {日期: 2024-04-03, 类别: 消防演练, 名称: 开展开展消防演练, 人数: 80}
          - {日期: 2024-04-04, 类别: 安全会议, 名称: 安全会议, 次数: 3份}
        问题:
          - {编号: W-1, 名称: 检修不够, 发现日期: 2024-05-02, 责任人: 总务主任, 整改措施: [开展组织检修], 时限: 2024-08-01}
        报告:
          - {模板: 分析研判报告, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-28}}
        """;
    assertEquals(
        List.of("3:45 “召开召开”：动词说了两遍", "5:26 “会议3份”：“会议”不用量词“份”", "7:61 “开展组织”：两个动词叠用"),
        found(unit));
  }

  @Test
  void whatTheUnitWroteIsReportedInItsWords() throws IOException {
    String unit =
        """
        reports:
          - template: document
            period: 2024-Q2
            title: 白石小学第二季度工作情况
            document: {date: 2024-06-28}
            sections:
              body: |
                # 开展开展演练

                正常。开展消防演练12次。开展消防演练12次。

                开展消防演练12次。

                - 召开会议3份；
                - 学习。
        """;
    assertEquals(
        List.of("8:11 “开展开展”：动词说了两遍", "10:24 同一段里“消防演练12次”说了两遍", "14:13 “会议3份”：“会议”不用量词“份”"),
        found(unit));
  }

  /** A table says one thing of many. */
  @Test
  void cellsAreReadForVerbsAlone() throws IOException {
    String unit =
        """
        reports:
          - template: document
            period: 2024-Q2
            title: 白石小学第二季度工作情况
            document: {date: 2024-06-28}
            sections:
              body: |
                正常。

                | 事项 | 数量 |
                |---|---|
                | 开展举办讲座 | 会议3份 |
                | 演练 | 会议3份 |
        """;
    assertEquals(1, found(unit).size());
  }
}
