package gongwen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.check.rule.Declaration;
import gongwen.check.rule.ReportUnderCheck;
import gongwen.check.rule.Rule;
import gongwen.check.rule.UnitUnderCheck;
import gongwen.diagnostic.Diagnostic;
import gongwen.facts.Ledger;
import gongwen.model.Elements;
import gongwen.model.Frequency;
import gongwen.model.Group;
import gongwen.model.Holder;
import gongwen.model.Report;
import gongwen.testing.PathPlaces;
import gongwen.text.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static List<Diagnostic> found(Ledger ledger, String... periods) {
    List<ReportUnderCheck> reports =
        Stream.of(periods).map(period -> report(ledger, period)).toList();
    UnitUnderCheck unit = new UnitUnderCheck(ledger.dossier(), reports, new PathPlaces());
    return new UnitCheck(unit, RuleLevels.OWN, List.of()).records();
  }

  private static ReportUnderCheck report(Ledger ledger, String period) {
    Ref ref = Ref.root("白鹭镇.yaml").field("reports").item(0);
    return new ReportUnderCheck(
        Report.plain(ref, "document", Ledger.period(period), Elements.none(ref)),
        ledger.facts(period),
        List.of());
  }

  private static List<String> codes(List<Diagnostic> found) {
    return found.stream().map(d -> d.id() + " " + place(d)).toList();
  }

  private static String place(Diagnostic found) {
    return found.span().orElseThrow().source().name();
  }

  @Test
  void everyRuleSaysWhatItIs() {
    Set<String> codes = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertTrue(rule.code().matches("[a-z]+(-[a-z]+)*"), rule.code());
      assertTrue(codes.add(rule.code()), rule.code());
      Declaration declaration = rule.declaration();
      assertFalse(declaration.name().zh().isEmpty());
      assertFalse(declaration.name().en().isEmpty());
      assertFalse(declaration.source().zh().isEmpty());
      assertFalse(declaration.source().en().isEmpty());
    }
  }

  /** Who has a code finds its class without search. */
  @Test
  void aClassBearsTheCodeOfItsRule() {
    for (Rule rule : Rules.all()) {
      String name =
          Stream.of(rule.code().split("-"))
              .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
              .collect(Collectors.joining());
      assertEquals(name, rule.getClass().getSimpleName());
    }
  }

  @Test
  void obligationsAreReportedOnceForAllReports() {
    Ledger ledger =
        Ledger.unit()
            .obligation("o", 2, Frequency.MONTH, List.of())
            .on("2024-04-09", "学习")
            .count("2")
            .serves("o")
            .end()
            .on("2024-05-14", "学习")
            .serves("o")
            .end();
    List<Diagnostic> found = found(ledger, "2024-Q2", "2024-05", "2024-06");
    assertEquals(List.of("obligation-unmet responsibility.obligations[0]"), codes(found));
    assertEquals("规定动作“规定o（每月至少2次）”未完成：5月（1次）、6月（0次）", found.get(0).message().zh());
    assertEquals(
        "obligation 规定o（每月至少2次） is unmet: 2024-05-01 to 2024-05-31 (1), 2024-06-01 to 2024-06-30 (0)",
        found.get(0).message().en());
    assertEquals(1, found.get(0).hints().size());
    assertEquals(List.of(), found.get(0).related());
    assertEquals(List.of(), found(ledger, "2024-04"));
    assertEquals(List.of(), found(ledger));
  }

  @Test
  void aPlanWithoutLedgerIsNotAsked() {
    Ledger ledger = Ledger.unit().obligation("o", 2, Frequency.YEAR, List.of());
    assertEquals(List.of(), found(ledger, "2024"));
  }

  @Test
  void lateAndWithoutEvidence() {
    Ledger ledger =
        Ledger.unit()
            .obligation("late", 1, Frequency.HALF_YEAR, List.of(5))
            .obligation("bare", 1, Frequency.QUARTER, List.of(), "会议记录", "纪要")
            .on("2024-06-01", "汇报")
            .serves("late")
            .end()
            .on("2024-06-02", "研判")
            .serves("bare")
            .evidence("照片")
            .end();
    List<Diagnostic> found = found(ledger, "2024-Q2");
    assertEquals(
        List.of(
            "obligation-late responsibility.obligations[0]",
            "evidence-missing responsibility.obligations[1]"),
        codes(found));
    assertEquals(
        List.of("activities[0]"),
        found.get(0).related().stream().map(r -> r.span().source().name()).toList());
    assertEquals("在活动的佐证里写明其中之一：会议记录、纪要", found.get(1).hints().get(0).zh());
  }

  @Test
  void aStandingDutyWithoutEvidence() {
    Ledger ledger =
        Ledger.unit()
            .obligation(
                "o", OptionalInt.empty(), Optional.empty(), List.of(), Optional.empty(), "纪要");
    for (int day = 1; day <= 6; day++) {
      ledger.on("2024-06-0" + day, "研判").serves("o").end();
    }
    Diagnostic found = found(ledger, "2024-Q2").get(0);
    assertEquals("规定动作“规定o”缺佐证：4月至6月（6次）", found.message().zh());
    assertEquals(5, found.related().size());
  }

  @ParameterizedTest
  @CsvSource({
    // found, due, closed, finding
    "2024-05-02, 2024-05-01, , due-before-found issues[0].due",
    "2024-05-02, 2024-05-02, 2024-05-02, ''",
    "2024-05-02, , 2024-05-01, closed-before-found issues[0].closed",
    ", 2024-05-01, 2024-04-01, ''",
  })
  void datesOfIssues(String found, String due, String closed, String finding) {
    Ledger ledger = Ledger.unit().issue("W-1", text(found), text(due), text(closed));
    List<String> dates =
        codes(found(ledger)).stream().filter(each -> each.contains("-before-found")).toList();
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), dates);
  }

  @ParameterizedTest
  @CsvSource({
    // value, measure, parts, off
    "1287, 人, 428 431 428, ''",
    "1287, 人, 428 431 427, -1",
    "100, %, 33.3 33.3 33.3, ''",
    "100, %, 33 33 33, ''",
    "100, %, 33 33 32, ''",
    "100, ％, 33 33 33, ''",
    "100, %, 33 33 31, -3",
    "100, 人, 33 33 33, -1",
    "100.0, %, 50.0 49.9, ''",
    "100.0, %, 50.0 49.8, -0.2",
    "46, 万元, 23.4 22.9, ''",
    "46, 万元, 23.4 21.9, -0.7",
    "46, 万元, 23.4 22.05, ''",
    "12.5, 万元, 12 0.5, ''",
    "12.5, 万元, 6 6.4, ''",
    "12.5, 万元, 12 1, 0.5",
    "10, 人, 4 3:7, ''",
    "3:7, 人, 4 6, ''",
  })
  void partsAddUp(String value, String measure, String parts, String off) {
    String[] named = parts.split(" ");
    for (int i = 0; i < named.length; i++) {
      named[i] = "部分" + i + "=" + named[i];
    }
    List<Diagnostic> found = found(Ledger.unit().whole("w", value, measure, named));
    if (off.isEmpty()) {
      assertEquals(List.of(), found);
    } else {
      assertEquals(List.of("parts-do-not-add-up indicators[0].value"), codes(found));
      assertTrue(found.get(0).message().zh().endsWith("相差 " + off), found.get(0).message().zh());
    }
  }

  @Test
  void partsMayBeOtherIndicators() {
    Ledger ledger =
        Ledger.unit()
            .indicator("a", "4", "人", "", "", "")
            .indicator("b", "5", "人", "", "", "")
            .indicator("c", "1", "户", "", "", "")
            .whole("w", "10", "人", "a", "b")
            .whole("v", "10", "人", "a", "c");
    assertEquals(List.of("parts-do-not-add-up indicators[3].value"), codes(found(ledger)));
  }

  @Test
  void aGroupNeedsALeader() {
    Ref ref = Ref.root("白鹭镇.yaml").field("responsibility").field("group").item(0);
    Holder leader = new Holder(ref.field("leader"), "书记", "");
    Group with = new Group(ref, "", Optional.of(leader), List.of(), List.of(), Optional.empty());
    Group without =
        new Group(ref, "", Optional.empty(), List.of(leader), List.of(), Optional.empty());
    assertEquals(List.of(), found(Ledger.unit().group(with)));
    assertEquals(
        List.of("empty-list responsibility.group[0]"), codes(found(Ledger.unit().group(without))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在***镇召开会议 | 1-4",
        "参加×××会议 | 2-5",
        "共XX人 | 1-3",
        "20XX年3月 | 0-4",
        "202X年3月 | 0-4",
        "202_年3月 | 0-4",
        "共X*人、X*次 | 1-3",
        "第 xx 次 | 2-4",
        "${count(\"XX\")}次后XX | 16-18",
      })
  void placeholders(String text, String place) {
    List<Diagnostic> found = found(Ledger.unit().on("2024-05-01", "学习").title(text).end());
    assertEquals(List.of("placeholder-left activities[0].title@" + place), codes(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编号 YH-XX-01",
        "3×4米",
        "a_1 和 2024_01",
        "MAXX 与 XXL",
        "${count(\"XX\")}次",
        "二〇〇〇年",
        "X光检查"
      })
  void noPlaceholders(String text) {
    assertEquals(List.of(), found(Ledger.unit().on("2024-05-01", "学习").title(text).end()));
  }

  @Test
  void signsOfMarkdownAreNoPlaceholder() {
    List<Diagnostic> found = found(Ledger.unit().on("2024-05-01", "学习").title("**两星**").end());
    assertEquals(List.of("markdown-in-record"), found.stream().map(Diagnostic::id).toList());
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
