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

class TitlePeriodTest {
  @TempDir private Path folder;

  private List<String> reported(String period, String title) throws IOException {
    String report =
        "reports: [{template: document, period: %s, title: '%s', document: {date: 2024-08-31},"
            + " sections: {body: 正常。}}]\n";
    return UnitText.check(folder, report.formatted(period, title), Optional.empty())
        .findings()
        .stream()
        .map(Diagnostic::message)
        .map(message -> message.zh().replaceFirst("，.*", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-H1, 下半年工作情况, 下半年",
    "2024-H2, 上半年工作情况, 上半年",
    "2024-Q1, 第二季度工作情况, 二季度",
    "2024-Q3, 第四季度工作情况, 四季度",
    "2024-Q2, 2023年工作计划, 2023年",
    "2024-Q2, 2026年工作计划, 2026年",
    "2024-Q2, 2025年工作情况, 2025年",
    "'{from: 2023-09-01, to: 2024-08-31}', 2022年工作情况, 2022年",
    "'{from: 2023-09-01, to: 2024-08-31}', 2025年工作情况, 2025年",
  })
  void anotherTime(String period, String title, String typed) throws IOException {
    assertEquals(List.of("标题里写“" + typed + "”"), reported(period, title));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-H1, 上半年工作情况",
    "2024-H2, 下半年工作情况",
    "2024-H1, 下半年工作安排",
    "2024-Q1, 第一季度工作情况",
    "2024-Q3, 第三季度工作情况",
    "2024-Q4, 第四季度工作情况",
    "2024-Q2, 上半年工作情况",
    "2024-H1, 第二季度工作情况",
    "2024, 下半年第一季度工作情况",
    "2024-Q2, 2025年工作计划",
    "2024-Q2, 2022—2023年工作情况",
    "2024-Q2, 2022年巡察反馈问题整改情况",
    "2024-Q2, 2022年工作情况${\"\"}",
    "'{from: 2023-09-01, to: 2024-08-31}', 2023年工作情况",
    "'{from: 2023-09-01, to: 2024-08-31}', 2024年工作情况",
  })
  void itsOwnTimeOrNone(String period, String title) throws IOException {
    assertEquals(List.of(), reported(period, title));
  }
}
