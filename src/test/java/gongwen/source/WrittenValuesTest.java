package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.model.Activity;
import gongwen.model.Count;
import gongwen.model.Group;
import gongwen.model.Holder;
import gongwen.model.Meeting;
import gongwen.model.Period;
import gongwen.model.TimeLimit;
import gongwen.model.UnitFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as people write them. */
class WrittenValuesTest {
  @TempDir private Path temporary;
  private UnitFixture files;

  @BeforeEach
  void followLinks() throws IOException {
    files = new UnitFixture(temporary.toRealPath());
  }

  private Activity activity(String keys) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {类别: 检查, " + keys + "}\n");
    return files.loaded("a.yaml").dossier().own().ledgers().activities().get(0);
  }

  private List<String> faults(String keys) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: {类别: 检查, " + keys + "}\n");
    return files.faults("a.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "暂无", "没有", "none", "[]"})
  void noRecords(String written) {
    files.file("a.yaml", UnitFixture.UNIT + "活动: " + written + "\n问题: " + written + "\n");
    assertEquals(List.of(), files.faults("a.yaml"));
    assertEquals(List.of(), files.loaded("a.yaml").dossier().own().ledgers().activities());
  }

  /** Days are read by the year of the file, however it is written: that is one fault, not many. */
  @ParameterizedTest
  @CsvSource({"2025年, 1", "2025年度, 1", "２０２５, 0"})
  void theYear(String written, int faults) {
    files.file("a.yaml", "单位: {名称: 甲}\n年度: " + written + "\n活动: {类别: 检查, 日期: 4月9日}\n");
    List<Diagnostic> found = files.load("a.yaml").diagnostics();
    assertEquals(Collections.nCopies(faults, "bad-number a.yaml:2:5"), files.faults(found));
    assertTrue(found.stream().allMatch(each -> each.fix().filter(Fix::safe).isPresent()));
  }

  @ParameterizedTest
  @CsvSource({
    "4月9日, 2024年4月9日",
    "4月9号, 2024年4月9日",
    "4.9, 2024年4月9日",
    "4.10, 2024年4月10日",
    "4/9, 2024年4月9日",
    "2025.6.25, 2025年6月25日",
    "4月7日至9日, 2024年4月7日至9日",
    "5月6日-10日, 2024年5月6日至10日",
    "5月12-13日, 2024年5月12日至13日",
    "4月30日—5月3日, 2024年4月30日至5月3日",
    "4.7-4.9, 2024年4月7日至9日",
    "12月30日至1月3日, 2024年12月30日至2025年1月3日",
    "2025年5月6日至10日, 2025年5月6日至10日",
    "2024-05-06至2024-05-17, 2024年5月6日至17日",
    "4月上旬, 2024年4月上旬",
    "2月下旬, 2024年2月下旬",
    "4月上旬至5月中旬, 2024年4月上旬至5月中旬",
    "4月上旬至中旬, 2024年4月上旬至中旬"
  })
  void daysOfTheFilesYear(String written, String printed) {
    assertEquals(printed, activity("日期: " + written).date().full());
  }

  @ParameterizedTest
  @CsvSource({
    "第二季度, 2024年第二季度",
    "二季度, 2024年第二季度",
    "Q2, 2024年第二季度",
    "上半年, 2024年上半年",
    "6月, 2024年6月",
    "十二月份, 2024年12月",
    "2023年第四季度, 2023年第四季度"
  })
  void periodsOfTheFilesYear(String written, String read) {
    String reports = "报告: {模板: 分析研判报告, 时段: %s}\n";
    files.file("a.yaml", UnitFixture.UNIT + reports.formatted(written));
    assertEquals(
        Period.parse(read).orElseThrow(),
        files.loaded("a.yaml").dossier().own().reports().get(0).period());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "第五季度", "13月", "本季度", "6月20日"})
  void whatIsNoPeriodOfTheYear(String written) {
    String reports = "报告: {模板: 分析研判报告, 时段: %s}\n";
    files.file("a.yaml", UnitFixture.UNIT + reports.formatted(written));
    assertEquals(1, files.faults("a.yaml").size());
  }

  @Test
  void tensOfDaysEndWithTheMonth() {
    assertEquals("2024-02-29", activity("日期: 2月下旬").date().to().toString());
    assertEquals("2024-05-20", activity("日期: 4月上旬至5月中旬").date().to().toString());
    assertEquals("4月上旬", activity("日期: 4月上旬").date().brief());
    assertEquals("2024年4月", activity("日期: 4月").date().full());
  }

  @ParameterizedTest
  @CsvSource({
    "4月31日, no-such-date",
    "13.4, no-such-date",
    "第二季度, bad-date",
    "13月, bad-date",
    "13月上旬, bad-date",
    "4月9日至7日, end-before-start",
    "4, bad-date"
  })
  void whatIsNoDay(String written, String code) {
    assertEquals(List.of(code + " a.yaml:3:18"), faults("日期: " + written));
  }

  @ParameterizedTest
  @CsvSource({
    "5人, 5, EXACT",
    "6 人, 6, EXACT",
    "5名, 5, EXACT",
    "约210人, 210, ABOUT",
    "50人左右, 50, ABOUT",
    "近百人, 100, NEARLY",
    "50余人, 50, OVER",
    "100人以上, 100, ABOVE",
    "'1,260人次', 1260, EXACT",
    "十二人, 12, EXACT"
  })
  void peopleWithTheirMeasureWord(String written, long number, String how) {
    Count people = activity("日期: 4.9, 人数: \"" + written + "\"").extent().people().orElseThrow();
    assertEquals(number, people.number().orElseThrow());
    assertEquals(how, people.approximation().name());
  }

  @Test
  void theMeasureWordOfACountIsTheActivitys() {
    assertEquals("篇", activity("日期: 4.9, 次数: 3篇").extent().measureOrDefault());
    assertEquals("3", activity("日期: 4.9, 次数: 3篇").extent().times().written());
    assertEquals("次", activity("日期: 4.9, 次数: 两次").extent().measureOrDefault());
    assertEquals("场", activity("日期: 4.9, 次数: 3次, 单位: 场").extent().measureOrDefault());
  }

  private TimeLimit limit(String written) {
    files.file("a.yaml", UnitFixture.UNIT + "问题: {编号: 甲, 名称: 乙, 时限: " + written + "}\n");
    LoadedUnit loaded = files.loaded("a.yaml");
    return loaded.dossier().own().ledgers().issues().get(0).rectification().due().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-15, '', 2024-07-15",
    "7月15日, '', 2024-07-15",
    "7.15, '', 2024-07-15",
    "立行立改, 立行立改, ",
    "长期坚持, 长期坚持, ",
    "持续推进, 持续推进, ",
    "年底前, 年底前, 2024-12-31",
    "6月底前, 6月底前, 2024-06-30",
    "第三季度末, 第三季度末, 2024-09-30",
    "2024年6月, 2024年6月, 2024-06-30"
  })
  void limitsInWords(String written, String words, String day) {
    TimeLimit read = limit(written);
    assertEquals(words, read.words());
    assertEquals(day, read.day().map(LocalDate::toString).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({"2月30日, no-such-date", "2024-13-01, no-such-date", "soon, bad-date"})
  void whatIsNoLimit(String written, String code) {
    files.file("a.yaml", UnitFixture.UNIT + "问题: {编号: 甲, 名称: 乙, 时限: " + written + "}\n");
    assertEquals(List.of(code + " a.yaml:3:24"), files.faults("a.yaml"));
  }

  @Test
  void aPersonAsOneText() {
    files.file(
        "a.yaml",
        UnitFixture.UNIT
            + "责任制: {领导小组: {组长: 党组书记、局长, 成员: [安全股股长, {姓名: 江亦}], 办公室: 安全股（一楼）}}\n"
            + "会议: {名称: 甲, 主持: 校长 李明, 议程: {事项: 通报, 发言人: 党组书记、主任}}\n"
            + "报告: {模板: 讲话稿, 时段: 2024, 讲话人: 局长}\n");
    UnitFile unit = files.loaded("a.yaml").dossier().own();
    Group group = unit.responsibility().group().get(0);
    assertEquals("党组书记、局长", group.leader().orElseThrow().post());
    assertEquals(List.of("安全股股长", ""), group.members().stream().map(Holder::post).toList());
    assertEquals("安全股（一楼）", group.office().orElseThrow().post());
    Meeting meeting = unit.ledgers().meetings().get(0);
    assertEquals("校长", meeting.host().orElseThrow().post());
    assertEquals("李明", meeting.host().orElseThrow().name());
    assertEquals("党组书记、主任", meeting.agenda().get(0).speaker().orElseThrow().post());
    assertEquals("局长", unit.reports().get(0).speaker().get(0).post());
  }

  @Test
  void aMeasureWordThatDoesNotBelong() {
    assertEquals(List.of("wrong-measure a.yaml:3:27"), faults("日期: 4.9, 人数: 5次"));
    assertEquals(List.of("wrong-measure a.yaml:3:27"), faults("日期: 4.9, 次数: 5人"));
    assertEquals(List.of("bad-count a.yaml:3:27"), faults("日期: 4.9, 人数: 几十人"));
  }
}
