package gongwen.check.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules over records must keep still, and where they must not. */
class RecordRulesTest {
  private static final String REPORT =
      "reports: [{template: document, title: 情况, period: %s, document: {%s}, sections: {body: 正常。}}]\n";

  @TempDir private Path folder;

  private List<String> codes(String part) throws IOException {
    return UnitText.check(folder, part, Optional.empty()).findings().stream()
        .map(each -> each.id() + " " + each.span().orElseThrow().start().line())
        .toList();
  }

  private List<String> messages(String part) throws IOException {
    return UnitText.check(folder, part, Optional.empty()).findings().stream()
        .map(each -> each.message().zh())
        .toList();
  }

  private static String report(String period, String elements) {
    return String.format(REPORT, period, elements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // of the year, though of no report's period
        "activities: [{date: 2024-12-31, kind: 学习}]\n",
        // a range belongs to its last day
        "activities: [{date: {from: 2023-12-28, to: 2024-01-02}, kind: 学习}]\n",
        // what is planned may be for next year
        "activities: [{date: 2025-03-01, kind: 学习, status: planned}]\n",
        // an issue stays until it is closed
        "issues: [{id: W, title: 旧账, found: 2019-10-31, owner: 总务, measures: [修]}]\n",
        "issues: [{id: W, title: 年底的, found: 2024-12-30, owner: 总务, measures: [修]}]\n",
      })
  void datesThatSomeReportCanSee(String part) throws IOException {
    assertEquals(List.of(), codes(part));
  }

  @Test
  void aSchoolYearIsAPeriodToo() throws IOException {
    String school = report("{from: 2023-09-01, to: 2024-08-31}", "date: 2024-08-31");
    assertEquals(List.of(), codes("activities: [{date: 2023-10-09, kind: 学习}]\n" + school));
    assertEquals(
        List.of("date-outside-period 1"),
        codes("activities: [{date: 2023-08-31, kind: 学习}]\n" + school));
  }

  @Test
  void thePeriodOfAReportReachesIntoNextYear() throws IOException {
    String school = report("{from: 2024-09-01, to: 2025-08-31}", "date: 2025-08-31");
    String activity = "activities: [{date: %s, kind: 学习}]\n";
    String issue = "issues: [{id: W, title: 校门, found: %s, owner: 总务, measures: [修]}]\n";
    for (String record : List.of(activity, issue)) {
      assertEquals(List.of(), codes(record.formatted("2025-08-31") + school));
      assertEquals(
          List.of("date-outside-period 1"), codes(record.formatted("2025-09-01") + school));
    }
    String open = report("{from: 2023-09-01}", "date: 2024-06-28");
    assertEquals(List.of(), codes(activity.formatted("2023-09-01") + open));
    assertEquals(List.of("date-outside-period 1"), codes(activity.formatted("2023-08-31") + open));
  }

  @Test
  void anIssueOfNextYear() throws IOException {
    assertEquals(
        List.of("date-outside-period 1"),
        codes("issues: [{id: W, title: 来年, found: 2025-10-31, owner: 总务, measures: [修]}]\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{date: 2024-05-14, kind: 学习, title: 读书会}, {date: 2024-05-15, kind: 学习, title: 读书会}",
        "{date: 2024-05-14, kind: 学习, title: 读书会}, {date: 2024-05-14, kind: 党课, title: 读书会}",
        "{date: 2024-05-14, kind: 学习}, {date: 2024-05-14, kind: 学习}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, host: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会, host: 乙}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, place: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会, place: 乙}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, summary: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会, summary: 乙}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, theme: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会, theme: 乙}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, count: 2}, {date: 2024-05-14, kind: 学习, title: 读书会, count: 3}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, people: 8}, {date: 2024-05-14, kind: 学习, title: 读书会, people: 9}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, count: 2, measure: 场次}, {date: 2024-05-14, kind: 学习, title: 读书会, count: 2, measure: 人次}",
      })
  void activitiesThatAreTwo(String lines) throws IOException {
    assertEquals(List.of(), twice(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{date: 2024-05-14, kind: 学习, title: 读书会}, {date: 2024-05-14, kind: 学习, title: 读书会}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, host: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会}",
        "{date: 2024-05-14, kind: 学习, title: 读书会}, {date: 2024-05-14, kind: 学习, title: 读书会, people: 8}",
        "{date: 2024-05-14, kind: 学习, title: 读书会, host: 甲}, {date: 2024-05-14, kind: 学习, title: 读书会, host: 乙}, {date: 2024-05-14, kind: 学习, title: 读书会, host: 乙}",
      })
  void activitiesThatMayBeOne(String lines) throws IOException {
    assertEquals(List.of("activity-entered-twice 1"), twice(lines));
  }

  private List<String> twice(String lines) throws IOException {
    return codes("activities: [" + lines + "]\n").stream()
        .filter(code -> code.startsWith("activity-entered-twice"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "responsibility: {group: [{name: 工作组, leader: {post: ××}}]}\n",
        "indicators: [{id: a, name: 户数, value: ××}]\n",
        "data: {热线: ××}\n",
        "data: {名册: [[甲, ××]]}\n",
        "reports: [{template: document, title: 情况, period: 2024-Q2, document: {date: 2024-06-28}, sections: {body: {heading: ××, text: 正常。}}}]\n",
      })
  void textsThatAreLookedAt(String part) throws IOException {
    assertEquals(List.of("placeholder-left 1"), codes(part));
  }

  @ParameterizedTest
  @CsvSource({
    "contact: 值班室 13800138000, false",
    "note: 此件公开，电话0571-12345678, false",
    "contact: 身份证11010519491231002X, true",
    "printedBy: 13800138000, true",
  })
  void whereATelephoneMayStand(String element, boolean reported) throws IOException {
    assertEquals(
        reported ? List.of("private-number 1") : List.of(),
        codes(report("2024-Q2", "date: 2024-06-28, " + element)));
  }

  @Test
  void anIdIsNoText() throws IOException {
    assertEquals(List.of(), codes("issues: [{id: W-××, title: 校门松动, owner: 总务, measures: [修]}]\n"));
  }

  @Test
  void aPlanThatWasLeftBesideTheActivity() throws IOException {
    assertEquals(
        List.of("activity-entered-twice 3"),
        codes(
            """
            activities:
              - {date: 2024-08-14, kind: 学习, title: 读书会, status: planned}
              - {date: 2024-08-14, kind: 学习, title: 读书会}
            """));
  }

  @Test
  void aPlanIsNotAskedBeforeItsDay() throws IOException {
    String planned = "activities: [{date: 2024-06-28, kind: 学习, status: planned}]\n";
    assertEquals(List.of(), codes(planned + report("2024-Q2", "date: 2024-06-28")));
    assertEquals(
        List.of("planned-day-passed 1"), codes(planned + report("2024-Q2", "date: 2024-06-29")));
    assertEquals(
        List.of("“学习”还是计划，可是 2024-06-29 的文稿成文时这一天已经过了"),
        messages(planned + report("2024-Q2", "date: 2024-06-29")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "打算开展秋季疏散演练。",
        "为秋季疏散演练做了准备。",
        "将于九月组织秋季疏散演练，已制定方案。",
      })
  void plansThatAreReportedAsPlans(String words) throws IOException {
    assertEquals(List.of(), codes(planned("秋季疏散演练", words)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"已开展秋季疏散演练。", "召开了“秋季疏散演练”。", "秋季疏散演练已圆满结束。", "秋季疏散演练顺利举行。"})
  void plansThatAreReportedAsDone(String words) throws IOException {
    assertEquals(List.of("planned-as-done 2"), codes(planned("秋季疏散演练", words)));
  }

  @Test
  void aShortTitleIsNoName() throws IOException {
    assertEquals(List.of(), codes(planned("大演练", "开展了大演练。")));
    assertEquals(List.of("planned-as-done 2"), codes(planned("疏散演练", "开展了疏散演练。")));
  }

  @Test
  void aLedgerIsNoProse() throws IOException {
    String other = ", {date: 2024-06-01, kind: 会议, title: 一是查。三是改。开展了疏散演练情况通报}]";
    assertEquals(List.of(), codes(planned("防汛演练", "正常。").replaceFirst("]\n", other + "\n")));
    assertEquals(
        List.of(),
        codes(
            "issues: [{id: W, title: 已开展防汛演练, owner: 总务, measures: [修]}]\n"
                + planned("防汛演练", "正常。")));
  }

  private static String planned(String title, String words) {
    return "activities: [{date: 2024-09-18, kind: 演练, title: "
        + title
        + ", status: planned}]\n"
        + "reports: [{template: document, title: 情况, period: 2024-Q2, document: {date: 2024-06-28},"
        + " sections: {body: '"
        + words
        + "'}}]\n";
  }

  @Test
  void whatWasAlsoDoneMayBeReportedSo() throws IOException {
    assertEquals(
        List.of(),
        codes(
            planned("消防疏散演练", "开展了消防疏散演练。")
                .replace(
                    "activities: [",
                    "activities: [{date: 2024-05-18, kind: 演练, title: 消防疏散演练}, ")));
  }

  @Test
  void aClosedIssueIsLeftAlone() throws IOException {
    assertEquals(
        List.of(),
        codes("issues: [{id: W, title: 校门松动, found: 2024-04-01, closed: 2024-04-02}]\n"));
  }

  @Test
  void risksNeedMeasuresAndNoOwner() throws IOException {
    assertEquals(
        List.of("risk-without-measure 1"), codes("issues: [{id: F, kind: risk, title: 假期无人值守}]\n"));
    assertEquals(
        List.of("issue-without-measure 1", "issue-without-owner 1"),
        codes("issues: [{id: W, kind: issue, title: 校门松动}]\n"));
  }

  @Test
  void anIssueThatAPlanAnswersHasMeasureAndOwner() throws IOException {
    assertEquals(
        List.of(),
        codes(
            "issues: [{id: W, title: 校门松动}]\n"
                + "plans: [{title: 加固, owner: 总务主任, answers: [W]}]\n"));
    assertEquals(
        List.of("issue-without-owner 1"),
        codes("issues: [{id: W, title: 校门松动}]\nplans: [{title: 加固, answers: [W]}]\n"));
    assertEquals(List.of(), codes("issues: [{id: W, title: 校门松动, unit: 总务处, measures: [修]}]\n"));
  }

  @Test
  void overdueIsReportedOnceForAllReports() throws IOException {
    String issue =
        "issues: [{id: W, title: 校门松动, found: 2024-04-01, due: 2024-05-31, owner: 总务, measures: [修]}]\n";
    String reports =
        """
        reports:
          - {template: issue-ledger, period: 2024-Q2, document: {date: 2024-06-28}}
          - {template: issue-ledger, period: 2024-H1, document: {date: 2024-06-28}}
        """;
    assertEquals(List.of("overdue-without-progress 1"), codes(issue + reports));
    assertEquals(
        List.of(), codes(issue.replace("owner: 总务", "owner: 总务, progress: 配件已到") + reports));
    assertEquals(List.of(), codes(issue + reports.replace("Q2", "Q1").replace("H1", "04")));
  }

  @Test
  void anIssueThatOneReportStillSeesOpenMayBeAnswered() throws IOException {
    String closed =
        "issues: [{id: W, title: 校门松动, found: 2024-02-01, closed: 2024-05-31, owner: 总务, measures: [修]}]\n"
            + "plans: [{title: 加固, answers: [W]}]\n";
    assertEquals(List.of(), codes(closed + report("2024-Q1", "date: 2024-03-29")));
    assertEquals(
        List.of("answers-closed-issue 2"), codes(closed + report("2024-Q2", "date: 2024-06-28")));
    assertEquals(
        List.of("answers-closed-issue 2"), codes(closed + report("2024-05", "date: 2024-05-31")));
    assertEquals(
        List.of(),
        codes(closed + report("{from: 2024-05-01, to: 2024-05-30}", "date: 2024-05-30")));
  }

  @Test
  void aPlanForTheYearHasMissedNothingYet() throws IOException {
    String duty =
        "responsibility: {obligations: [{id: o, name: 研判, per: quarter}]}\n"
            + "activities: [{date: 2024-01-12, kind: 研判, serves: [o]}]\n";
    assertEquals(List.of(), codes(duty + report("2024", "date: 2024-01-15")));
    assertEquals(List.of("obligation-unmet 1"), codes(duty + report("2024", "date: 2024-12-20")));
    assertEquals(
        List.of("规定动作“研判（每季度至少1次）”未完成：4月至6月（0次）、7月至9月（0次）、10月至12月（0次）"),
        messages(duty + report("2024", "date: 2024-12-20")));
    // the middle of the year
    assertEquals(List.of(), codes(duty + report("2024", "date: 2024-06-30")));
    assertEquals(List.of("obligation-unmet 1"), codes(duty + report("2024", "date: 2024-07-01")));
  }

  @Test
  void anUndatedListSeesNoFurtherThanTheLastDocument() throws IOException {
    String duty =
        "responsibility: {obligations: [{id: o, name: 研判, per: quarter}]}\n"
            + "activities: [{date: 2024-01-12, kind: 研判, serves: [o]}]\n";
    String list = "  - {template: obligation-status, period: 2024}\n";
    String dated =
        "  - {template: obligation-status, period: 2024-Q1, document: {date: 2024-03-29}}\n";
    assertEquals(List.of(), codes(duty + "reports:\n" + list + dated));
    String later = dated.replace("2024-03-29", "2024-06-30");
    assertEquals(
        List.of("规定动作“研判（每季度至少1次）”未完成：4月至6月（0次）"), messages(duty + "reports:\n" + list + later));
    assertEquals(List.of("obligation-unmet 1"), codes(duty + "reports:\n" + list));
  }

  @Test
  void peopleThatSomeActivitiesOfAKindDoNotGive() throws IOException {
    String all =
        """
        activities:
          - {date: 2024-05-14, kind: 培训, title: 甲, people: 6}
          - {date: 2024-05-15, kind: 培训, title: 乙}
          - {date: 2024-05-16, kind: 培训, title: 丙, people: 多}
          - {date: 2024-05-17, kind: 培训, title: 丁, count: 30, measure: 人次}
          - {date: 2024-05-18, kind: 巡查, title: 甲}
          - {date: 2024-05-19, kind: 巡查, title: 乙}
          - {date: 2024-05-20, kind: 宣讲, title: 甲, people: 6}
          - {date: 2024-12-20, kind: 宣讲, title: 乙, status: planned}
        """;
    assertEquals(List.of("people-missing 3"), codes(all));
  }
}
