package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.model.Frequency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReportTest {
  private static final Ledger LEDGER =
      Ledger.unit()
          .obligation("o", 2, Frequency.MONTH, List.of())
          .obligation("h", 1, Frequency.HALF_YEAR, List.of(6, 12))
          .obligation("s", OptionalInt.empty(), Optional.empty(), List.of(), Optional.empty())
          .on("2024-04-01", "学习")
          .count("2")
          .people("44")
          .serves("o")
          .end()
          .on("2024-05-06", "学习")
          .count("多")
          .serves("o")
          .end()
          .on("2024-06-04", "学习")
          .people("46")
          .serves("o")
          .end()
          .on("2024-06-04", "走访")
          .count("多")
          .end()
          .on("2024-06-05", "宣传")
          .measure("篇")
          .count("12")
          .end()
          .on("2024-06-28", "志愿")
          .measure("人次")
          .count("80余")
          .end()
          .issue("W-1", "2024-04-01", "2024-06-01", "")
          .issue("W-2", "2024-04-01", "2024-06-01", "2024-05-30")
          .indicator("a", "100", "%", "2024-06-30", "96.5", "2023-12-31")
          .indicator("b", "3.72:6.28", "", "", "", "")
          .member(
              new Ledger("云岭村", 2024)
                  .obligation("v", 1, Frequency.QUARTER, List.of())
                  .on("2024-04-02", "宣讲")
                  .measure("场次")
                  .count("3")
                  .end()
                  .issue("Y-1", "2024-04-01", "", "")
                  .indicator("p", "1200", "人", "", "", ""))
          .member(new Ledger("石桥村", 2024).indicator("p", "800", "人", "", "", ""));

  @Test
  void rows() {
    FactsReport report = FactsReport.of(LEDGER.facts("2024-Q2"));
    assertEquals("白鹭镇党委", report.unit());
    assertEquals("2024-Q2", report.period());
    assertEquals("2024年第二季度", report.words());
    List<String> lines = new ArrayList<>();
    for (FactsReport.Section section : report.sections()) {
      lines.add(section.id());
      for (FactsReport.Row row : section.rows()) {
        lines.add(
            String.join(
                " | ",
                row.what(),
                row.text(),
                row.number().map(BigDecimal::toPlainString).orElse("-"),
                row.state(),
                row.note(),
                Integer.toString(row.refs().size())));
      }
    }
    assertEquals(
        List.of(
            "activities",
            "学习 | 3次 | 3 |  | 另有1条只记“多”，未计入 | 2",
            "学习 | 90人次 | 90 |  | 另有1条未登记 | 2",
            "走访 | 0次 | 0 |  | 另有1条只记“多”，未计入 | 0",
            "宣传 | 12篇 | 12 |  |  | 1",
            "志愿 | 80余人次 | 80 |  |  | 1",
            "issues",
            "逾期未完成 | 1项 | 1 | overdue | W-1 问题W-1 | 1",
            "已完成整改 | 1项 | 1 | closed | W-2 问题W-2 | 1",
            "obligations",
            "规定o（每月至少2次） | 不少于4次 | 4 | unmet | 未完成：5月、6月 | 3",
            "规定h（每半年至少1次，6月、12月） | 0次 | 0 | unmet | 未完成：1月至6月 | 0",
            "规定s | 0次 | 0 | not-due | 未到期 | 0",
            "indicators",
            "指标a | 100% | 100 |  | 截至2024年6月30日 | 1",
            "指标a前值 | 96.5% | 96.5 |  |  | 1",
            "指标a增减 | 3.5个百分点 | 3.5 |  |  | 2",
            "指标a增幅 | 3.63% | 3.63 |  |  | 2",
            "指标b | 3.72:6.28 | - |  | 截至2024年6月30日 | 1",
            "member-activities",
            "宣讲 | 3场次 | 3 |  |  | 1",
            "member-issues",
            "正在整改 | 1项 | 1 | open | 云岭村：Y-1 问题Y-1 | 1",
            "member-obligations",
            "云岭村：规定v（每季度至少1次） | 0次 | 0 | unmet | 未完成：4月至6月 | 0",
            "member-indicators",
            "指标p合计 | 2000人 | 2000 |  |  | 2"),
        lines);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, '', ''",
        "EVENT, 5, 一事一报",
        "DAY, '', 每天至少2次",
        "WEEK, '', 每周至少2次",
        "TERM, '', 每学期至少2次",
        "YEAR, 5, '每年至少2次，5月'",
        "TWO_YEARS, '', 每两年至少2次",
        "THREE_YEARS, '', 每三年至少2次"
      })
  void howOften(Frequency per, String due, String words) {
    List<Integer> months = due.isEmpty() ? List.of() : List.of(Integer.valueOf(due));
    Ledger ledger =
        Ledger.unit()
            .obligation("o", OptionalInt.of(2), Optional.ofNullable(per), months, Optional.empty());
    assertEquals(words, FactsReport.frequency(ledger.file().responsibility().obligations().get(0)));
  }

  @Test
  void aUnitWithoutRecordsHasNoSections() {
    assertEquals(List.of(), FactsReport.of(Ledger.unit().facts("2024")).sections());
  }
}
