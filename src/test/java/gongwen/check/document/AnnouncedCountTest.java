package gongwen.check.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedCountTest {
  @TempDir private Path folder;

  private List<Diagnostic> found(String text) throws IOException {
    String report =
        """
        reports:
          - template: document
            period: 2024
            title: 方案
            document: {date: 2024-03-01}
            sections:
              body: |
        """
            + text.indent(8);
    return UnitText.check(folder, report, Optional.empty()).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "重点抓好三项工作：\n\n- 甲。\n- 乙。",
        "重点抓好三项工作：\n\n- 甲。\n- 乙。\n\n文字。",
        "从三个方面抓好落实：一是甲。二是乙。三是丙。四是丁。",
        "从三个方面抓好落实：一是甲。\n\n二是乙。\n\n三是丙；四是丁。",
        "从三个方面抓好落实：\n\n一是甲。\n\n二是乙。",
        "强调三点：一要甲；二要乙。",
        "现就五个方面情况报告如下：\n\n# 甲\n文字。\n\n# 乙\n文字。\n\n## 丙\n文字。",
        "# 甲\n抓好两项任务。\n\n## 乙\n文字。\n\n## 丙\n文字。\n\n## 丁\n文字。\n\n# 戊\n文字。",
        "# 甲。\n做到四个到位：\n\n1. 甲；\n2. 乙；\n3. 丙。"
      })
  void aPromiseThatIsNotKept(String text) throws IOException {
    assertEquals(1, found(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "重点抓好三项工作：\n\n- 甲。\n- 乙。\n- 丙。",
        "从三个方面抓好落实：一是甲。二是乙。三是丙。",
        "从三个方面抓好落实：一是甲。\n\n二是乙。\n\n三是丙。",
        "从两个方面抓好落实：\n\n一是甲。二是乙。",
        "从三个方面抓好落实：\n\n一是甲。\n\n二是乙。\n\n三是丙。",
        "从两个方面抓好落实：一是甲。二是乙。\n\n第三个问题三是丙。",
        "# 甲\n抓好两项任务。\n\n## 乙\n文字。\n\n## 丙\n文字。\n\n# 丁\n文字。",
        "# 甲\n抓好两项任务。\n\n## 乙\n文字。\n\n## 丙\n文字。\n\n# 丁\n文字。\n\n## 戊\n文字。",
        "# 甲\n抓好两项任务。\n\n## 乙\n文字。\n\n### 小\n文字。\n\n## 丙\n文字。",
        "# 甲\n抓好两项任务。\n\n# 乙\n文字。\n\n# 丙\n文字。\n\n# 丁\n文字。",
        "重点抓好三项工作：\n\n- 甲。\n- 乙。\n\n1. 丙。",
        "重点抓好三项工作。",
        "# 甲\n做到四个到位，不留死角。\n\n- 甲；\n- 乙。",
        "去年解决了三个问题。\n\n- 甲；\n- 乙。",
        "以上三个方面：一是甲；二是乙。",
        "第三个方面：\n\n- 甲；\n- 乙。",
        "检查的十余项措施：\n\n- 甲；\n- 乙。",
        "18个班级群做到：\n\n- 甲；\n- 乙。",
        "两个班级群存在的问题：\n\n- 甲；\n- 乙；\n- 丙。",
        "抓好三项工作。\n\n现将情况通报如下。\n\n- 甲；\n- 乙。"
      })
  void oneThatIsKeptOrIsNone(String text) throws IOException {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @CsvSource({"重点抓好三项工作：, 10:13-17", "'重点抓好${\"三\"}项工作：', 10:9-9"})
  void itIsReportedWhereItIsWritten(String promise, String place) throws IOException {
    Diagnostic reported = found("前言。\n\n" + promise + "\n\n- 甲。\n- 乙。").get(0);
    assertEquals("文中说“三项工作”，后面列出的是2项", reported.message().zh());
    assertEquals(
        place,
        reported
            .span()
            .map(s -> s.start().line() + ":" + s.start().column() + "-" + s.end().column())
            .orElseThrow());
  }
}
