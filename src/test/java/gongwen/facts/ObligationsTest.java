package gongwen.facts;

import static gongwen.facts.ObligationFact.State.EVIDENCE_MISSING;
import static gongwen.facts.ObligationFact.State.LATE;
import static gongwen.facts.ObligationFact.State.MET;
import static gongwen.facts.ObligationFact.State.NOT_DUE;
import static gongwen.facts.ObligationFact.State.UNMET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.model.Frequency;
import gongwen.model.Obligation.CountedFor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationsTest {
  private static ObligationFact only(Ledger ledger, String period) {
    List<ObligationFact> facts = ledger.facts(period).obligations(Scope.OWN);
    assertEquals(1, facts.size());
    return facts.get(0);
  }

  private static String days(Window window) {
    return window.from() + "/" + window.to();
  }

  private static List<State> states(ObligationFact fact) {
    return fact.windows().stream().map(Window::state).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTH | 2024-Q2 | 2024-04-01/2024-04-30 2024-05-01/2024-05-31 2024-06-01/2024-06-30",
        "MONTH | 2024-02 | 2024-02-01/2024-02-29",
        "QUARTER | 2024-H1 | 2024-01-01/2024-03-31 2024-04-01/2024-06-30",
        "QUARTER | 2024-05 | 2024-04-01/2024-06-30",
        "HALF_YEAR | 2024 | 2024-01-01/2024-06-30 2024-07-01/2024-12-31",
        "HALF_YEAR | 2024-Q2 | 2024-01-01/2024-06-30",
        "YEAR | 2024-Q2 | 2024-01-01/2024-12-31",
        "TERM | 2024 | 2024-02-01/2024-07-31 2024-08-01/2025-01-31",
        "TERM | 2024-H1 | 2024-02-01/2024-07-31",
        "TERM | 2024-01 | ''",
        // Mondays to Sundays; the week of 1 April begins with the quarter, the one of 1 May does
        // not
        "WEEK | 2024-04 | 2024-04-01/2024-04-07 2024-04-08/2024-04-14 2024-04-15/2024-04-21 2024-04-22/2024-04-28 2024-04-29/2024-05-05",
        "WEEK | 2024-05-06/2024-05-12 | 2024-05-06/2024-05-12",
        "WEEK | 2024-05-03/2024-05-06 | 2024-04-29/2024-05-05 2024-05-06/2024-05-12",
        "MONTH | 2024-01-15/2024-03-15 | 2024-01-01/2024-01-31 2024-02-01/2024-02-29 2024-03-01/2024-03-31",
        "MONTH | 2023-11-01/2024-02-29 | 2024-01-01/2024-01-31 2024-02-01/2024-02-29",
        "QUARTER | 2024-12-01/2025-03-31 | 2024-10-01/2024-12-31",
        "MONTH | 2023 | ''",
        "MONTH | 2025 | ''",
        "MONTH | 2024-12-01/+999999999-12-31 | 2024-12-01/2024-12-31",
      })
  void windows(Frequency per, String period, String expected) {
    ObligationFact fact = only(Ledger.unit().obligation("o", 1, per, List.of()), period);
    assertEquals(
        expected, String.join(" ", fact.windows().stream().map(ObligationsTest::days).toList()));
  }

  @Test
  void withoutWindowsNothingIsDue() {
    ObligationFact fact =
        only(Ledger.unit().obligation("o", 1, Frequency.MONTH, List.of()), "2025-01");
    assertEquals(NOT_DUE, fact.state());
    assertEquals("完成次数（规定o），2025年1月1日至31日，白鹭镇", fact.done().about());
  }

  @Test
  void aDocumentOfBeforeItsPeriodSeesItsFirstDay() {
    Ledger ledger = Ledger.unit().obligation("o", 1, Frequency.MONTH, List.of());
    Facts facts =
        Facts.of(ledger.dossier(), Ledger.period("2024-05-01/"), LocalDate.of(2024, 4, 20));
    assertEquals("完成次数（规定o），2024年5月1日，白鹭镇", facts.obligations(Scope.OWN).get(0).done().about());
  }

  @Test
  void recordsStandInTheOrderOfTheirDays() {
    Ledger ledger =
        Ledger.unit()
            .obligation("own", 1, Frequency.QUARTER, List.of())
            .obligation(
                "total",
                OptionalInt.of(1),
                Optional.of(Frequency.QUARTER),
                List.of(),
                Optional.of(CountedFor.TOTAL))
            .on("2024-05-03", "甲")
            .serves("own", "total")
            .end()
            .on("2024-05-01", "甲")
            .serves("own", "total")
            .end()
            .member(new Ledger("云岭村", 2024).on("2024-05-02", "甲").serves("total").end());
    List<ObligationFact> facts = ledger.facts("2024-Q2").obligations(Scope.OWN);
    assertEquals(
        List.of("白鹭镇.yaml#activities[1]", "白鹭镇.yaml#activities[0]"), records(facts.get(0)));
    assertEquals(
        List.of("白鹭镇.yaml#activities[1]", "云岭村.yaml#activities[0]", "白鹭镇.yaml#activities[0]"),
        records(facts.get(1)));
  }

  private static List<String> records(ObligationFact fact) {
    return fact.done().refs().stream().map(ref -> ref.file() + "#" + ref.path()).toList();
  }

  /**
   * 2025 begins on a Wednesday: its first week began in the year before, which has its own file.
   */
  @Test
  void aWeekThatTheFileDoesNotHoldWholeIsNotJudged() {
    Ledger ledger = new Ledger("云岭村", 2025).obligation("o", 1, Frequency.WEEK, List.of());
    ObligationFact january = only(ledger, "2025-01");
    assertEquals("2025-01-06/2025-01-12", days(january.windows().get(0)));
    ObligationFact december =
        only(Ledger.unit().obligation("o", 1, Frequency.WEEK, List.of()), "2024-12");
    Window last = december.windows().get(december.windows().size() - 1);
    assertEquals("2024-12-30/2025-01-05", days(last));
    assertEquals(NOT_DUE, last.state());
  }

  @ParameterizedTest
  @CsvSource({
    // day, met in the second quarter?
    "2024-03-31, UNMET",
    "2024-04-01, MET",
    "2024-06-30, MET",
    "2024-07-01, UNMET",
  })
  void boundaryDaysOfAQuarter(String day, State state) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 1, Frequency.QUARTER, List.of())
            .on(day, "研判")
            .serves("o")
            .end();
    assertEquals(state, only(ledger, "2024-Q2").state());
  }

  @Test
  void everyMonthIsJudgedByItself() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.MONTH, List.of())
            .on("2024-04-09", "学习")
            .serves("o")
            .end()
            .on("2024-04-30", "学习")
            .serves("o")
            .end()
            .on("2024-05-01", "学习")
            .serves("o")
            .end()
            .on("2024-06-04", "学习")
            .count("3")
            .serves("o")
            .end();
    ObligationFact fact = only(ledger, "2024-Q2");
    assertEquals(List.of(MET, UNMET, MET), states(fact));
    assertEquals(UNMET, fact.state());
    assertEquals("6次", fact.done().text());
    assertEquals(6, fact.required());
    assertEquals(4, fact.done().refs().size());
    assertEquals("完成次数（规定o），2024年4月1日至6月30日，白鹭镇", fact.done().about());
    assertEquals("1次", fact.windows().get(1).done().text());
  }

  @Test
  void aLargerWindowIsOpenUntilItEnds() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.YEAR, List.of())
            .on("2024-02-27", "研究")
            .serves("o")
            .end()
            .on("2024-09-10", "研究")
            .serves("o")
            .end();
    ObligationFact half = only(ledger, "2024-H1");
    assertEquals(NOT_DUE, half.state());
    assertEquals("1次", half.done().text());
    assertEquals(0, half.required());
    ObligationFact third = only(ledger, "2024-Q3");
    assertEquals(MET, third.state(), "reached before its window ends");
    assertEquals("2次", third.done().text(), "from the window's beginning");
    assertEquals("完成次数（规定o），2024年1月1日至9月30日，白鹭镇", third.done().about());
    ObligationFact year = only(ledger, "2024");
    assertEquals(MET, year.state());
    assertEquals(2, year.required());
  }

  @Test
  void theWindowOfAYearClosesOnItsLastDay() {
    Ledger ledger = Ledger.unit().obligation("o", 1, Frequency.YEAR, List.of());
    assertEquals(NOT_DUE, only(ledger, "2024-01-01/2024-12-30").state());
    assertEquals(UNMET, only(ledger, "2024-Q4").state());
  }

  @ParameterizedTest
  @CsvSource({
    // day, state in the first half, in the year
    "2024-01-02, MET, UNMET",
    "2024-06-30, MET, UNMET",
    "2024-07-01, UNMET, UNMET",
  })
  void dueMonthsOfHalfYears(String day, State half, State year) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 1, Frequency.HALF_YEAR, List.of(6, 12))
            .on(day, "汇报")
            .serves("o")
            .end();
    assertEquals(half, only(ledger, "2024-H1").state());
    assertEquals(year, only(ledger, "2024").state());
  }

  @ParameterizedTest
  @CsvSource({
    // the day of the only report, due in May and November
    "2024-05-31, MET",
    "2024-06-01, LATE",
    "2024-06-30, LATE",
  })
  void doneAfterTheDueMonthIsLate(String day, State state) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 1, Frequency.HALF_YEAR, List.of(5, 11))
            .on(day, "汇报")
            .serves("o")
            .end();
    assertEquals(state, only(ledger, "2024-H1").state());
    assertEquals(state, only(ledger, "2024-Q2").state());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-11-01, MET",
    "2024-06-30, 2024-12-31, MET",
    "2024-07-01, 2024-11-01, LATE",
    "2024-01-01, 2024-01-02, MET",
  })
  void eachDueMonthAsksForItsShare(String first, String second, State state) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.YEAR, List.of(12, 6))
            .on(first, "汇报")
            .serves("o")
            .end()
            .on(second, "汇报")
            .serves("o")
            .end();
    assertEquals(state, only(ledger, "2024").state());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31, 2024-06-30, MET", "2024-03-31, 2024-07-01, LATE"})
  void theLastDueMonthAsksForAll(String first, String second, State state) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.YEAR, List.of(3, 6))
            .on(first, "汇报")
            .serves("o")
            .end()
            .on(second, "汇报")
            .serves("o")
            .end();
    assertEquals(state, only(ledger, "2024").state());
  }

  /** Below the minimum in an open window is 未到期, whatever month it was due in. */
  @Test
  void anOpenWindowIsNotDue() {
    Ledger ledger = Ledger.unit().obligation("o", 1, Frequency.YEAR, List.of(3));
    assertEquals(NOT_DUE, only(ledger, "2024-Q1").state());
    assertEquals(UNMET, only(ledger, "2024").state());
  }

  @ParameterizedTest
  @CsvSource({
    "会议记录, 会议记录, MET",
    "会议记录, 照片, EVIDENCE_MISSING",
    "会议记录, '', EVIDENCE_MISSING",
    "照片, 二季度研判报告, MET",
    "照片, 照片, EVIDENCE_MISSING",
  })
  void evidence(String first, String second, State state) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 1, Frequency.QUARTER, List.of(), "研判报告", "会议记录")
            .on("2024-05-01", "研判")
            .serves("o")
            .evidence("照片")
            .end()
            .on("2024-02-01", "研判")
            .serves("o")
            .evidence(first)
            .end()
            .on("2024-06-01", "研判")
            .serves("o")
            .evidence(second)
            .end();
    assertEquals(state, only(ledger, "2024-Q2").state());
  }

  @Test
  void evidenceIsMissingWhenTheMinimumNeedsWhatShowsNone() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.QUARTER, List.of(), "会议记录")
            .on("2024-05-01", "研判")
            .serves("o")
            .evidence("会议记录")
            .end()
            .on("2024-06-01", "研判")
            .serves("o")
            .end();
    assertEquals(EVIDENCE_MISSING, only(ledger, "2024-Q2").state());
  }

  @Test
  void lateIsWorseThanMissingEvidence() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 1, Frequency.QUARTER, List.of(4), "会议记录")
            .on("2024-05-01", "研判")
            .serves("o")
            .end();
    assertEquals(LATE, only(ledger, "2024-Q2").state());
  }

  @Test
  void whatMeetsAnObligation() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 5, Frequency.QUARTER, List.of())
            .on("2024-04-01", "巡查")
            .count("2")
            .serves("o", "o", "x")
            .end()
            .on("2024-04-02", "巡查")
            .count("80余")
            .measure("人次")
            .serves("o")
            .end()
            .on("2024-04-03", "巡查")
            .count("多")
            .serves("o")
            .end()
            .on("2024-04-04", "巡查")
            .serves("o")
            .planned()
            .end()
            .on("2024-04-05", "巡查")
            .serves("x")
            .end()
            .from("2024-03-30", "2024-04-01", "巡查")
            .serves("o")
            .end();
    ObligationFact fact = only(ledger, "2024-Q2");
    assertEquals("不少于5次", fact.done().text());
    assertEquals(MET, fact.state());
    assertEquals(4, fact.done().refs().size());
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"DAY", "EVENT"})
  void whatHasNoWindowsIsCountedInThePeriod(Frequency per) {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 3, per, List.of(), "审批表")
            .on("2024-03-31", "讲座")
            .serves("o")
            .evidence("审批表")
            .end()
            .on("2024-06-30", "讲座")
            .serves("o")
            .end();
    ObligationFact second = only(ledger, "2024-Q2");
    assertEquals("1次", second.done().text());
    assertEquals(EVIDENCE_MISSING, second.state());
    assertEquals(0, second.required());
    assertEquals("2024-04-01/2024-06-30", days(second.windows().get(0)));
    assertEquals(0, second.windows().get(0).required());
    assertEquals(MET, only(ledger, "2024-Q1").state());
    assertEquals(NOT_DUE, only(ledger, "2024-Q3").state());
  }

  @Test
  void aStandingDutyIsNeverUnmet() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", OptionalInt.empty(), Optional.empty(), List.of(), Optional.empty());
    ObligationFact fact = only(ledger, "2024");
    assertEquals(NOT_DUE, fact.state());
    assertEquals("0次", fact.done().text());
  }

  @ParameterizedTest
  @CsvSource({"TWO_YEARS, 2024-01-01/2025-12-31", "THREE_YEARS, 2024-01-01/2026-12-31"})
  void severalYearsAreNeverUnmetFromOneFile(Frequency per, String window) {
    Ledger ledger = Ledger.unit().obligation("o", 1, per, List.of());
    ObligationFact fact = only(ledger, "2024");
    assertEquals(NOT_DUE, fact.state());
    assertEquals(0, fact.required());
    assertEquals(window, days(fact.windows().get(0)));
    ledger.on("2024-02-01", "检查").serves("o").end();
    assertEquals(MET, only(ledger, "2024-Q4").state());
    assertEquals(1, only(ledger, "2024-Q4").windows().get(0).required());
    Ledger twice = Ledger.unit().obligation("o", 2, per, List.of());
    twice.on("2024-02-01", "检查").serves("o").end();
    assertEquals(NOT_DUE, only(twice, "2024-Q4").state());
  }

  @Test
  void scopes() {
    Ledger ledger =
        Ledger.unit()
            .obligation("own", 1, Frequency.QUARTER, List.of())
            .obligation(
                "total",
                OptionalInt.of(2),
                Optional.of(Frequency.QUARTER),
                List.of(),
                Optional.of(CountedFor.TOTAL))
            .obligation(
                "each",
                OptionalInt.of(1),
                Optional.of(Frequency.QUARTER),
                List.of(),
                Optional.of(CountedFor.EACH))
            .on("2024-04-01", "甲")
            .serves("total", "each")
            .end()
            .member(
                new Ledger("云岭村", 2024).on("2024-04-01", "甲").serves("own", "total", "each").end())
            .member(
                new Ledger("石桥村", 2024)
                    .obligation("each", 3, Frequency.QUARTER, List.of())
                    .obligation("village", 1, Frequency.QUARTER, List.of())
                    .on("2024-04-01", "甲")
                    .serves("each")
                    .end());
    Facts facts = ledger.facts("2024-Q2");
    assertEquals(
        List.of("白鹭镇 own UNMET 0次", "白鹭镇 total MET 2次", "白鹭镇 each MET 1次"),
        lines(facts.obligations(Scope.OWN)));
    assertEquals(
        List.of("云岭村 each MET 1次", "石桥村 each UNMET 1次", "石桥村 village UNMET 0次"),
        lines(facts.obligations(Scope.MEMBERS)));
    assertEquals(6, facts.obligations(Scope.ALL).size());
    assertEquals(
        List.of("白鹭镇.yaml", "云岭村.yaml"),
        facts.obligations(Scope.OWN).get(1).done().refs().stream().map(ref -> ref.file()).toList());
  }

  @ParameterizedTest
  @CsvSource({"each=例会, 1", "meeting=规定each, 1", "meeting=例会, 2"})
  void whatAMemberListsItselfIsNotAskedTwice(String listed, int asked) {
    Facts facts =
        Ledger.unit()
            .obligation(
                "each",
                OptionalInt.of(1),
                Optional.of(Frequency.QUARTER),
                List.of(),
                Optional.of(CountedFor.EACH))
            .member(new Ledger("云岭村", 2024).obligation(listed, 1, Frequency.MONTH, List.of()))
            .facts("2024-Q2");
    assertEquals(asked, facts.obligations(Scope.MEMBERS).size());
  }

  private static List<String> lines(List<ObligationFact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.unit().unit().shortName()
                    + " "
                    + fact.obligation().id()
                    + " "
                    + fact.state()
                    + " "
                    + fact.done().text())
        .toList();
  }
}
