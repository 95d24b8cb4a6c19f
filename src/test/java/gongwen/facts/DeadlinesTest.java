package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.model.Elements;
import gongwen.model.Frequency;
import gongwen.model.Obligation.CountedFor;
import gongwen.model.Period;
import gongwen.model.Report;
import gongwen.text.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlinesTest {
  private static List<String> owed(Ledger ledger, String on) {
    return Deadlines.of(ledger.dossier(), LocalDate.parse(on), kind -> "《" + kind + "》").stream()
        .map(each -> each.due() + (each.late() ? " 逾期 " : " ") + words(each))
        .toList();
  }

  private static String words(Deadline each) {
    return each.kind() == Deadline.Kind.OBLIGATION
        ? each.what() + " " + each.missing() + " " + each.window()
        : each.kind() + " " + each.id() + " " + each.what();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, ''",
    "2024-01-31, 2024-01-31 规定o 2 1月",
    "2024-02-01, 2024-01-31 逾期 规定o 2 1月; 2024-02-29 规定o 2 2月",
    "2024-05-01, '2024-01-31 逾期 规定o 8 1月、2月、3月、4月; 2024-05-31 规定o 2 5月'",
    "2024-06-01, 2024-01-31 逾期 规定o 10 1月等5个时段; 2024-06-30 规定o 2 6月",
    "2025-01-01, 2024-01-31 逾期 规定o 24 1月等12个时段",
  })
  void monthsThatAreMissed(String on, String owed) {
    Ledger ledger = Ledger.unit().obligation("o", 2, Frequency.MONTH, List.of());
    assertEquals(owed, String.join("; ", owed(ledger, on)));
  }

  @Test
  void aMonthThatIsHalfDone() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 3, Frequency.MONTH, List.of())
            .on("2024-01-09", "学习")
            .serves("o")
            .end();
    assertEquals("2024-01-31 逾期 规定o 2 1月", owed(ledger, "2024-02-01").get(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"DAY", "EVENT", "TWO_YEARS", "THREE_YEARS"})
  void whatNoFileShowsToBeMissed(Frequency per) {
    assertEquals(List.of(), owed(Ledger.unit().obligation("o", 1, per, List.of(6)), "2024-06-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2024-04-30 规定o 1 4月至6月; 2024-06-30 规定o 1 4月至6月",
    "1, 2024-06-30 规定o 1 4月至6月",
    "2, ''",
    "3, ''",
  })
  void whatIsDoneIsNotOwed(int done, String owed) {
    Ledger ledger = Ledger.unit().obligation("o", 2, Frequency.QUARTER, List.of(4, 6));
    for (int i = 1; i <= 3; i++) {
      ledger.on("2024-03-0" + i, "学习").serves("o").end();
    }
    for (int i = 1; i <= done; i++) {
      ledger.on("2024-04-0" + i, "学习").serves("o").end();
    }
    assertEquals(owed, String.join("; ", owed(ledger, "2024-04-10")));
  }

  @Test
  void ofMembersWhatTheUnitAsksOfEach() {
    Ledger ledger =
        Ledger.unit()
            .obligation(
                "each",
                OptionalInt.of(1),
                Optional.of(Frequency.QUARTER),
                List.of(),
                Optional.of(CountedFor.EACH))
            .on("2024-04-01", "学习")
            .serves("each")
            .end()
            .member(new Ledger("云岭村", 2024).obligation("v", 1, Frequency.QUARTER, List.of()));
    List<Deadline> owed = Deadlines.of(ledger.dossier(), LocalDate.of(2024, 4, 10), kind -> kind);
    assertEquals(
        List.of("白鹭镇 each 2024-03-31", "云岭村 each 2024-03-31", "云岭村 each 2024-06-30"),
        owed.stream()
            .map(each -> each.unit().unit().shortName() + " " + each.id() + " " + each.due())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // found, due, closed, what is owed on 10 June
    "2024-06-10, 2024-06-10, , 2024-06-10 ISSUE W 问题W",
    "2024-06-11, 2024-06-12, , ''",
    ", 2024-06-09, , 2024-06-09 逾期 ISSUE W 问题W",
    "2024-06-01, , , ''",
    "2024-06-01, 2024-06-09, 2024-06-10, ''",
    "2024-06-01, 2024-06-09, 2024-06-11, 2024-06-09 逾期 ISSUE W 问题W",
  })
  void issues(String found, String due, String closed, String owed) {
    Ledger ledger = Ledger.unit().issue("W", text(found), text(due), text(closed));
    assertEquals(owed, String.join("; ", owed(ledger, "2024-06-10")));
  }

  @Test
  void plannedActivities() {
    Ledger ledger =
        Ledger.unit()
            .from("2024-06-08", "2024-06-10", "演练")
            .planned()
            .end()
            .on("2024-06-09", "演练")
            .title("消防演练")
            .planned()
            .end()
            .on("2024-06-09", "学习")
            .end();
    assertEquals(
        List.of("2024-06-09 逾期 ACTIVITY 消防演练 消防演练", "2024-06-10 ACTIVITY 演练 演练"),
        owed(ledger, "2024-06-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "6月10日前, '', 2024-06-10 PLAN 更换 更换",
    "6月9日前, '', ''",
    "尽快, '', ''",
    "6月9日前, W, 2024-06-09 逾期 PLAN 更换 更换",
    "年底前, V, ''",
    "年底前, X, ''",
  })
  void plans(String due, String answers, String owed) {
    Ledger ledger = Ledger.unit().issue("W", "", "", "2024-06-11").issue("V", "", "", "2024-06-10");
    ledger.plan("更换", due, answers.isEmpty() ? new String[] {} : new String[] {answers});
    assertEquals(owed, String.join("; ", owed(ledger, "2024-06-10")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q2, '', '', 2024-06-10, 2024-06-10 REPORT 2024年第二季度《分析》 2024年第二季度《分析》",
    "2024-Q2, q2, 半年总结, 2024-06-11, 2024-06-11 REPORT q2 半年总结",
    "2024-Q2, '', '', 2024-06-09, ''",
    "2024-Q2, q2, '', , 2024-06-30 REPORT q2 2024年第二季度《分析》",
    "2024-Q1, '', '', , ''",
    "2024-04-01/, '', '', , ''",
  })
  void reports(String period, String id, String title, LocalDate date, String owed) {
    Ref ref = Ref.root("白鹭镇.yaml").field("reports").item(0);
    Period of = Ledger.period(period);
    Elements dated = Elements.none(ref).signed(List.of(), Optional.ofNullable(date));
    Report report = new Report(ref, id, "分析", of, title, dated, "", List.of(), List.of());
    assertEquals(owed, String.join("; ", owed(Ledger.unit().report(report), "2024-06-10")));
  }

  @Test
  void byTheirDays() {
    Ledger ledger =
        Ledger.unit()
            .plan("更换", "6月20日前")
            .issue("W", "", "2024-06-20", "")
            .issue("V", "", "2024-06-19", "");
    assertEquals(
        List.of("2024-06-19 ISSUE V 问题V", "2024-06-20 ISSUE W 问题W", "2024-06-20 PLAN 更换 更换"),
        owed(ledger, "2024-06-10"));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
