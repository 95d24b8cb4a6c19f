package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongwen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported of the records of a file: code, line and column, and the hint. */
class BadRecordsTest {
  @TempDir private Path folder;

  /**
   * The text follows two lines that give unit and year; ⏎ is a line end, and ▸ stands before the
   * place that is reported.
   */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\0',
      value = {
        "▸reprots: [] | unknown-key | did you mean \"reports\"?",
        "活动: []⏎▸问题们: [] | unknown-key | did you mean \"issues\"?",
        "活动: [{日期: 2024-01-01, 类别: 甲, ▸titel: 乙}] | unknown-key | did you mean \"名称\"?",
        "活动: [{日期: 2024-01-01, 类别: 甲, 名称▸：乙}] | full-width-colon | write: 活动: [{日期: 2024-01-01, 类别: 甲, 名称: 乙}]",
        "stages: [{▸xyzzy: 1, name: 甲}] | unknown-key | keys that can stand here: name, from, to, tasks",
        "stages: []⏎▸实施步骤: [] | key-in-both-spellings | keep one of them",
        "activities: [▸{kind: 甲}] | missing-key | add \"date: …\"",
        "活动: [▸{类别: 甲}] | missing-key | add \"日期: …\"",
        "activities: [{▸date: , kind: 甲}] | missing-value | write the value after \"date: \"",
        "activities: [{date: 2024-01-01, ▸kind: ''}] | missing-value | write the value after \"kind: \"",
        "stages: [{name: ▸[甲]}] | wrong-type | -",
        "stages: ▸甲 | wrong-type | write {name: …}; its keys are name, from, to …",
        "responsibility: ▸[甲] | wrong-type | write {field: …}; its keys are field, basis, tiers …",
        "data: ▸甲 | wrong-type | -",
        "activities: [{date: ▸2024-02-30, kind: 甲}] | no-such-date | -",
        "activities: [{date: ▸2024-13-01, kind: 甲}] | no-such-date | -",
        "activities: [{date: ▸今天, kind: 甲}] | bad-date | write it as 2024-03-12, 2024.3.12 or 3月12日",
        "activities: [{date: {from: 2024-03-02, to: ▸2024-03-01}, kind: 甲}] | end-before-start | see whether they are swapped, or a year is wrong",
        "stages: [{name: 甲, from: 2024-03-02, to: ▸2024-03-01}] | end-before-start | see whether they are swapped, or a year is wrong",
        "activities: [{date: 2024-01-01, kind: 甲, count: ▸几次}] | bad-count | as 6, 6人, 80余, 近百人, 约50, 不少于2, 100以上, 十余, 300多, 多",
        "activities: [{date: 2024-01-01, kind: 甲, count: ▸84余}] | unround-approximation | give the number itself, or a round one with 余",
        "activities: [{date: 2024-01-01, kind: 甲, status: ▸计划中}] | unknown-choice | did you mean \"planned\"?",
        "活动: [{日期: 2024-01-01, 类别: 甲, 状态: ▸xyz}] | unknown-choice | it is one of: 完成, 计划",
        "activities: [{date: 2024-01-01, kind: 甲, evidence: [乙, ▸~]}] | empty-item | fill it in, or delete it",
        "reports: [{template: 甲, period: ▸2024年第五季度}] | bad-period | as 2024, 2024-Q2, 2024年上半年, 2024年第二季度, 2024年6月, of the file's own year also without it: 第二季度, 6月; {from: 2024-01-01, to: 2024-05-31}",
        "reports: [{template: 甲, period: 2024, document: {sealed: ▸也许}}] | bad-boolean | write yes or no (or true, false)",
        "reports: [{template: 甲, period: 2024, sections: ▸乙}] | wrong-type | -",
        "reports: [{template: 甲, period: 2024, sections: {body: [▸[乙]]}}] | wrong-type | -",
        "reports: [{template: 甲, period: 2024, meeting: ▸乙}] | unknown-reference | this file has nothing of the kind yet; write it first",
        "version: ▸2 | unknown-version | write 1, or use a newer version of the program",
        "version: ▸一 | bad-number | write the digits only: 1",
        "responsibility: {obligations: [{id: a, name: 甲, due: [▸13]}]} | bad-month | write 1 to 12",
        "responsibility: {obligations: [{id: a, name: 甲, due: [▸6月]}]} | bad-number | write the digits only: 6",
        "responsibility: {obligations: [{id: a, name: 甲, min: ▸0}]} | bad-minimum | leave it out if no number is asked for",
        "responsibility: {group: {leader: ▸{}}} | person-without-name | give at least one of them",
        "issues: [{id: a, title: 甲}, {id: ▸a, title: 乙}] | duplicate-id | give one of them another id",
        "issues: [{id: W-01, title: 甲}]⏎plans: [{title: 乙, answers: ▸W-02}] | unknown-reference | did you mean \"W-01\"?",
        "activities: [{date: 2024-01-01, kind: 甲, serves: [▸studdy]}]⏎responsibility: {obligations: [{id: study, name: 乙}]} | unknown-reference | did you mean \"study\"?",
        "indicators: [{id: a, name: 甲, value: 2, parts: [▸{name: 乙}]}] | incomplete-part | give the id of another indicator, or {name: , value: }",
        "indicators: [{id: a, name: 甲, value: 2, parts: [▸a]}] | part-of-itself | name another one",
        "indicators: [{id: ab, name: 甲, value: 2}, {id: b, name: 甲, value: 2, of: [▸abc]}] | unknown-reference | did you mean \"ab\"?",
      })
  void isReportedAtItsPlace(String text, String code, String hint) {
    UnitFixture files = new UnitFixture(folder);
    String marked = UnitFixture.UNIT + text.replace('⏎', '\n');
    files.file("a.yaml", marked.replace("▸", ""));
    List<Diagnostic> found = files.load("a.yaml").diagnostics();

    assertEquals(
        List.of(code + " a.yaml:" + UnitFixture.place(marked)),
        files.faults(found),
        found.toString());
    assertFalse(found.get(0).message().zh().isBlank());
    assertFalse(found.get(0).message().en().isBlank());
    assertEquals(hint, found.get(0).hints().stream().findFirst().map(h -> h.en()).orElse("-"));
  }

  @Test
  void everyFaultOfAFileIsReported() {
    UnitFixture files =
        new UnitFixture(folder)
            .file(
                "a.yaml",
                """
                单位: {简称: 甲}
                年度: 二〇二四
                活动:
                  - {日期: 2024-06-31, 类别: 乙, 次数: 许多, 状态: 未知}
                  - {日子: 2024-06-30, 类别: 乙}
                报告: [{模板: 丙}]
                """);

    assertEquals(
        List.of(
            "missing-key a.yaml:1:5",
            "bad-number a.yaml:2:5",
            "no-such-date a.yaml:4:10",
            "bad-count a.yaml:4:33",
            "unknown-choice a.yaml:4:41",
            "unknown-key a.yaml:5:6",
            "missing-key a.yaml:6:6"),
        files.faults("a.yaml"));
  }

  @Test
  void messagesNameTheKeyAsTheFileSpellsIt() {
    UnitFixture files = new UnitFixture(folder);
    files.file("a.yaml", "单位: {名称: 甲}\n年度: 明年\n");
    files.file("b.yaml", "unit: {name: 甲}\nyear: 明年\n");

    assertEquals("“年度”应是数字，“明年”不是", files.load("a.yaml").diagnostics().get(0).message().zh());
    assertEquals(
        "\"year\" takes a number, and \"明年\" is none",
        files.load("b.yaml").diagnostics().get(0).message().en());
  }

  @Test
  void aYearThatIsNoneIsReported() {
    UnitFixture files = new UnitFixture(folder);
    files.file("a.yaml", "unit: {name: 甲}\nyear: 24\n");
    files.file("b.yaml", "year: 2024\n");

    assertEquals(List.of("bad-year a.yaml:2:7"), files.faults("a.yaml"));
    assertEquals(List.of("missing-key b.yaml:1:1"), files.faults("b.yaml"));
  }
}
