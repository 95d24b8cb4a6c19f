package gongwen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.model.Activity;
import gongwen.model.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  private static List<String> paths(List<gongwen.text.Ref> refs) {
    return refs.stream().map(ref -> ref.file() + "#" + ref.path()).toList();
  }

  private static Counted times(Facts facts, String... kinds) {
    return facts.count(List.of(kinds), Scope.OWN, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, 2024-Q1, 1",
    "2024-03-31, 2024-Q2, 0",
    "2024-04-01, 2024-Q1, 0",
    "2024-04-01, 2024-Q2, 1",
    "2024-06-30, 2024-Q2, 1",
    "2024-06-30, 2024-H1, 1",
    "2024-07-01, 2024-H1, 0",
    "2024-07-01, 2024-H2, 1",
    "2024-02-29, 2024-02, 1",
    "2024-02-29, 2024-03, 0",
    "2024-12-31, 2024, 1",
    "2025-01-01, 2024, 0",
    "2023-12-31, 2024, 0",
  })
  void aDayBelongsToItsPeriod(String day, String period, String times) {
    Facts facts = Ledger.unit().on(day, "党课").end().facts(period);
    assertEquals(times + "次", times(facts, "党课").figure().text());
  }

  @Test
  void aRangeBelongsToThePeriodOfItsLastDay() {
    Ledger ledger = Ledger.unit().from("2024-03-25", "2024-04-01", "督查").end();
    assertEquals("0次", times(ledger.facts("2024-Q1"), "督查").figure().text());
    assertEquals("1次", times(ledger.facts("2024-Q2"), "督查").figure().text());
  }

  @Test
  void whatIsPlannedIsNeverDone() {
    Facts facts = Ledger.unit().on("2024-05-01", "党课").planned().end().facts("2024-Q2");
    Counted counted = times(facts, "党课");
    assertEquals("0次", counted.figure().text());
    assertEquals(List.of(), counted.figure().refs());
    assertTrue(counted.known());
    assertEquals(List.of(), facts.activities(Scope.OWN));
  }

  @Test
  void aPeriodWithoutEndSeesUpToTheDocumentsDate() {
    Ledger ledger = Ledger.unit().on("2024-05-20", "党课").end().on("2024-05-21", "党课").end();
    Period open = Ledger.period("2024-01-01/");
    Facts facts = Facts.of(ledger.dossier(), open, LocalDate.of(2024, 5, 20));
    assertEquals("1次", times(facts, "党课").figure().text());
    assertEquals("次数（党课），2024年1月以来，本级", times(facts, "党课").figure().about());
  }

  @Test
  void qualifiersAreSummed() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "巡查")
            .count("80余")
            .end()
            .on("2024-04-02", "巡查")
            .count("12")
            .end()
            .on("2024-04-03", "走访")
            .count("近100")
            .end()
            .on("2024-04-04", "约谈")
            .count("不少于2")
            .end()
            .facts("2024-Q2");
    assertEquals("90余次", times(facts, "巡查").figure().text());
    assertEquals("约190次", times(facts, "巡查", "走访").figure().text());
    assertEquals("不少于94次", times(facts, "巡查", "约谈").figure().text());
    assertEquals("近100次", times(facts, "走访").figure().text());
  }

  @Test
  void manyAloneIsListedAndNotSummed() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "巡查")
            .count("多")
            .end()
            .on("2024-04-02", "巡查")
            .count("3")
            .end()
            .facts("2024-Q2");
    Counted counted = times(facts, "巡查");
    assertEquals("3次", counted.figure().text());
    assertEquals(List.of("白鹭镇.yaml#activities[1]"), paths(counted.figure().refs()));
    assertEquals(List.of("白鹭镇.yaml#activities[0]"), paths(counted.unrecorded().vague()));
  }

  @Test
  void otherMeasuresAreLeftOutAndReported() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "宣传")
            .measure("篇")
            .count("5")
            .end()
            .on("2024-04-02", "宣传")
            .end()
            .on("2024-04-03", "宣传")
            .measure("场次")
            .count("4")
            .end()
            .facts("2024-Q2");
    Counted counted = times(facts, "宣传");
    assertEquals("5次", counted.figure().text());
    assertEquals(List.of("白鹭镇.yaml#activities[0]"), paths(counted.otherMeasures()));
    Counted articles = facts.count(List.of("宣传"), Scope.OWN, Optional.of("篇"));
    assertEquals("5篇", articles.figure().text());
    assertEquals("数量（篇）（宣传），2024年第二季度，本级", articles.figure().about());
    assertEquals(
        List.of("白鹭镇.yaml#activities[1]", "白鹭镇.yaml#activities[2]"),
        paths(articles.otherMeasures()));
  }

  @Test
  void aMeasureThatAllShareIsKept() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "宣讲")
            .measure("场次")
            .count("4")
            .end()
            .on("2024-04-02", "宣讲")
            .measure("场次")
            .end()
            .facts("2024-Q2");
    assertEquals("5场次", times(facts, "宣讲").figure().text());
  }

  @Test
  void peopleAreWhatTheRecordSaysOrItsCountOfPeople() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "志愿")
            .measure("人次")
            .count("80余")
            .end()
            .on("2024-04-02", "志愿")
            .people("12")
            .end()
            .on("2024-04-03", "志愿")
            .people("多")
            .end()
            .on("2024-04-04", "志愿")
            .end()
            .on("2024-04-05", "志愿")
            .measure("人次")
            .count("30")
            .people("8")
            .end()
            .facts("2024-Q2");
    Counted people = facts.people(List.of("志愿"), Scope.OWN);
    assertEquals("100余人次", people.figure().text());
    assertEquals("人次（志愿），2024年第二季度，本级", people.figure().about());
    assertEquals(List.of("白鹭镇.yaml#activities[2]"), paths(people.unrecorded().vague()));
    assertEquals(List.of("白鹭镇.yaml#activities[3]"), paths(people.unrecorded().missing()));
    assertEquals("确数20，约数80余，另有1条未登记，另有1条只记“多”，未计入", people.addends().words());
  }

  @Test
  void severalKindsAreCountedInTheOrderOfTheLedger() {
    Facts facts =
        Ledger.unit()
            .on("2024-05-03", "乙")
            .end()
            .on("2024-05-02", "甲")
            .end()
            .on("2024-05-01", "乙")
            .end()
            .on("2024-05-01", "丙")
            .end()
            .facts("2024-Q2");
    Figure figure = times(facts, "甲", "乙").figure();
    assertEquals("3次", figure.text());
    assertEquals(
        List.of("白鹭镇.yaml#activities[0]", "白鹭镇.yaml#activities[1]", "白鹭镇.yaml#activities[2]"),
        paths(figure.refs()));
    assertEquals("次数（甲、乙），2024年第二季度，本级", figure.about());
    assertEquals("4次", times(facts).figure().text());
    assertEquals("次数，2024年第二季度，本级", times(facts).figure().about());
    assertEquals(
        List.of("乙", "丙", "甲", "乙"),
        facts.activities(Scope.OWN).stream().map(Activity::kind).toList());
  }

  @Test
  void aKindThatNoRecordHasIsReported() {
    Facts facts =
        Ledger.unit()
            .on("2024-01-10", "党课")
            .end()
            .member(new Ledger("云岭村", 2024).on("2024-04-02", "宣讲").end())
            .facts("2024-Q2");
    assertTrue(times(facts, "党课").known());
    assertTrue(times(facts, "党课", "党客").known());
    assertTrue(times(facts).known());
    assertFalse(times(facts, "党客").known());
    assertFalse(times(facts, "宣讲").known());
    assertTrue(facts.count(List.of("宣讲"), Scope.ALL, Optional.empty()).known());
    assertEquals(List.of("党客"), facts.unknownKinds(List.of("党课", "党客", "党客"), Scope.OWN));
    assertEquals(List.of("党课", "宣讲"), List.copyOf(facts.kinds(Scope.ALL)));
  }

  @Test
  void scopesSayWhoseRecords() {
    Facts facts =
        Ledger.unit()
            .on("2024-04-01", "宣讲")
            .count("2")
            .end()
            .member(new Ledger("云岭村", 2024).on("2024-04-02", "宣讲").count("30").end())
            .member(new Ledger("石桥村", 2024).on("2024-04-03", "宣讲").count("20余").end())
            .facts("2024-Q2");
    List<String> kind = List.of("宣讲");
    assertEquals("2次", facts.count(kind, Scope.OWN, Optional.empty()).figure().text());
    assertEquals("50余次", facts.count(kind, Scope.MEMBERS, Optional.empty()).figure().text());
    Figure all = facts.count(kind, Scope.ALL, Optional.empty()).figure();
    assertEquals("50余次", all.text());
    assertEquals("次数（宣讲），2024年第二季度，全部", all.about());
    assertEquals(
        List.of("白鹭镇.yaml#activities[0]", "云岭村.yaml#activities[0]", "石桥村.yaml#activities[0]"),
        paths(all.refs()));
    assertEquals("云岭村", facts.unitOf(all.refs().get(1)).orElseThrow().unit().shortOrFullName());
  }

  @Test
  void recordsAsAFigure() {
    Facts facts = Ledger.unit().facts("2024-Q2");
    Figure two =
        facts.number(
            "问题",
            List.of("超期"),
            Scope.MEMBERS,
            List.of(facts.dossier().own().ref(), facts.dossier().own().ref()));
    assertEquals("2", two.text());
    assertEquals("问题（超期），2024年第二季度，下级", two.about());
    assertEquals(2, two.refs().size());
  }

  @Test
  void anotherPeriodOfTheSameRecords() {
    Facts facts =
        Ledger.unit().on("2024-01-10", "党课").end().on("2024-05-10", "党课").end().facts("2024-Q2");
    Facts before = facts.in(Ledger.period("2024-Q1"));
    assertEquals(LocalDate.of(2024, 3, 31), before.cutOff());
    Figure figure = times(before, "党课").figure();
    assertEquals(List.of("白鹭镇.yaml#activities[0]"), paths(figure.refs()));
    assertEquals("次数（党课），2024年第一季度，本级", figure.about());
    assertEquals(LocalDate.of(2024, 6, 30), facts.in(Ledger.period("2024-05-01/")).cutOff());
  }

  @Test
  void aLongLedgerOfManyKinds() {
    Ledger ledger = Ledger.unit();
    for (int i = 0; i < 20_000; i++) {
      ledger.on("2024-05-10", "类别" + i).end();
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(1, FactsReport.of(ledger.facts("2024")).sections().size()));
  }
}
