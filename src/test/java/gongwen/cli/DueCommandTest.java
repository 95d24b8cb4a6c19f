package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.text.DisplayWidth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongwen due}: what is still owed, by when. */
class DueCommandTest {
  private static final String UNIT =
      """
      单位: {名称: 甲镇中心小学, 简称: 甲小学}
      年度: 2024
      责任制:
        规定动作:
          - {编号: check, 名称: 安全检查, 至少: 1, 每: 月, 主体: 总务处}
          - {编号: study, 名称: 专题研究, 至少: 4, 每: 年, 月份: [6, 12]}
          - {编号: report, 名称: 书面汇报, 每: 半年}
          - {编号: event, 名称: 事故报告, 每: 一事}
          - {编号: plan, 名称: 规划, 每: 三年}
      活动:
        - {日期: 2024-01-10, 类别: 检查, 对应: check}
        - {日期: 2024-03-10, 类别: 检查, 对应: check}
        - {日期: 2024-04-10, 类别: 检查, 对应: check}
        - {日期: 2024-05-10, 类别: 检查, 对应: check}
        - {日期: 2024-05-20, 类别: 研究, 对应: study}
        - {日期: 2024-06-05, 类别: 汇报, 对应: report}
        - {日期: 2024-06-07, 类别: 演练, 名称: 消防演练, 主持: 安远, 状态: 计划}
      问题:
        - {编号: W-1, 名称: 线路老化, 时限: 2024-06-20, 责任人: 程望}
        - {编号: W-2, 名称: 门窗松动, 时限: 2024-05-31, 销号日期: 2024-05-30}
        - {编号: W-3, 名称: 围墙开裂, 发现日期: 2024-06-11, 时限: 2024-06-12}
      下一步:
        - {名称: 更换线路, 时限: 5月底前, 对应问题: W-1}
        - {名称: 修好门窗, 时限: 5月底前, 对应问题: W-2}
        - {名称: 添置器材, 时限: 年底前}
        - {名称: 装修食堂, 时限: 3月底前}
      报告:
        - {编号: q2, 模板: analysis, 时段: 2024-Q2, 公文要素: {成文日期: 2024-06-28}}
        - {编号: q1, 模板: 分析研判报告, 时段: 2024-Q1, 公文要素: {成文日期: 2024-03-28}}
      """;

  @TempDir private Path top;

  private Run due(String... options) throws IOException {
    Path file = Files.writeString(top.resolve("2024.yaml"), UNIT);
    List<String> args = new ArrayList<>(List.of("due", file.toString(), "--lang", "zh"));
    args.addAll(Arrays.asList(options));
    return Run.of(args.toArray(new String[0]));
  }

  private static String words(String line) {
    return line.strip().replaceAll(" {2,}", "|").replaceAll("\\|[^|]*:(\\d+):\\d+$", "|$1");
  }

  @Test
  void aTableByDay() throws IOException {
    Run run = due("--on", "2024-06-10");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "甲小学|9项，逾期3项",
            "逾期|2024-02-29|规定动作|安全检查，还差1次（2月）|总务处|5",
            "逾期|2024-05-31|下一步|更换线路|23",
            "逾期|2024-06-07|计划的活动|消防演练|安远|17",
            "还有10天|2024-06-20|整改|线路老化|程望|19"),
        run.outLines().stream()
            .map(DueCommandTest::words)
            .filter(l -> !l.isEmpty())
            .limit(5)
            .toList());
    assertEquals("1个单位，9项未完成，逾期3项", run.lastWord());
  }

  @Test
  void shareOfTheMinimumByEachDueMonth() throws IOException {
    List<String> study =
        due("--on", "2024-06-10").outLines().stream()
            .filter(line -> line.contains("专题研究"))
            .map(DueCommandTest::words)
            .toList();
    assertEquals(
        List.of(
            "还有20天|2024-06-30|规定动作|专题研究，还差1次（1月至12月）|6",
            "还有204天|2024-12-31|规定动作|专题研究，还差2次（1月至12月）|6"),
        study);
    assertTrue(
        words(
                due("--on", "2024-07-01").outLines().stream()
                    .filter(line -> line.contains("专题研究"))
                    .findFirst()
                    .orElseThrow())
            .startsWith("逾期|2024-06-30"));
  }

  @Test
  void whatTheDayDoesNotSeeIsNotOwed() throws IOException {
    String out = due("--on", "2024-06-10").out();
    for (String absent : List.of("门窗", "围墙", "装修", "事故报告", "规划", "书面汇报", "第一季度")) {
      assertFalse(out.contains(absent), absent + "\n" + out);
    }
    assertTrue(due("--on", "2024-07-10").out().contains("书面汇报，还差1次（7月至12月）"));
    assertFalse(due("--on", "2023-12-31").out().contains("规定动作"));
    assertTrue(due("--on", "2025-01-10").out().contains("书面汇报"));
  }

  @Test
  void columnsLineUp() throws IOException {
    List<String> lines =
        due("--on", "2024-06-10").outLines().stream().filter(l -> l.startsWith("  ")).toList();
    Set<Integer> columns = new TreeSet<>();
    for (String line : lines) {
      columns.add(DisplayWidth.of(line.substring(0, line.indexOf("2024-"))));
    }
    assertEquals(1, columns.size(), lines::toString);
  }

  @Test
  void onlyTheNextDays() throws IOException {
    String out = due("--on", "2024-06-10", "--days", "10").out();
    assertTrue(out.contains("线路老化") && out.contains("消防演练"), out);
    assertFalse(out.contains("2024-06-28"), out);
  }

  @Test
  void strict() throws IOException {
    assertEquals(ExitCode.INPUT.code(), due("--on", "2024-06-10", "--strict").code());
    assertEquals(0, due("--on", "2024-01-05", "--strict").code());
  }

  @Test
  void onlyTheFormatsThatTheHelpNames() {
    Run run = Run.of("due", "--on", "2024-06-10", "--message-format", "sarif", "a.yaml");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("human, json or github, not \"sarif\""), run.err());
  }

  @Test
  void asObjects() throws IOException {
    List<String> lines = due("--on", "2024-06-10", "--message-format", "json").outLines();
    String first = lines.get(0);
    for (String part :
        List.of(
            "\"type\":\"deadline\"",
            "\"unit\":\"甲小学\"",
            "\"kind\":\"obligation\"",
            "\"id\":\"check\"",
            "\"missing\":1",
            "\"due\":\"2024-02-29\"",
            "\"late\":true",
            "\"daysLeft\":-102",
            "\"line\":5")) {
      assertTrue(first.contains(part), part + "\n" + first);
    }
    assertEquals(
        "{\"type\":\"summary\",\"on\":\"2024-06-10\",\"units\":1,\"deadlines\":9,\"late\":3,\"leftOut\":[],\"exitCode\":0}",
        lines.get(lines.size() - 1));
  }

  private Calendar calendar(String on) throws IOException {
    Path file = top.resolve("due.ics");
    Run run = due("--on", on, "--ics", file.toString());
    assertEquals(0, run.code(), run.err());
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (String line : text.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n") || line.contains("\uFFFD"), line);
    }
    return parsed(file);
  }

  private static Calendar parsed(Path file) throws IOException {
    try {
      Calendar calendar = new CalendarBuilder().build(Files.newInputStream(file));
      assertFalse(calendar.validate(true).hasErrors());
      return calendar;
    } catch (ParserException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  @Test
  void aCalendar() throws IOException {
    Calendar calendar = calendar("2024-06-10");
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertEquals(9, events.size());
    assertEquals(9, new TreeSet<>(uids(calendar)).size());
    VEvent drill =
        events.stream()
            .filter(event -> event.getSummary().getValue().contains("消防演练"))
            .findFirst()
            .orElseThrow();
    assertEquals("逾期：甲小学：消防演练", drill.getSummary().getValue());
    assertEquals("计划的活动\n安远", drill.getDescription().getValue());
    assertEquals(LocalDate.of(2024, 6, 7), LocalDate.from(drill.getDateTimeStart().getDate()));
  }

  @Test
  void theSameThingHasTheSameUidOnAnotherDay() throws IOException {
    // From the 11th on one more issue is known.
    List<String> later = uids(calendar("2024-06-11"));
    assertTrue(later.containsAll(uids(calendar("2024-06-10"))));
    assertEquals(10, later.size());
  }

  private Calendar calendar(String unit, String on) throws IOException {
    Path file = Files.writeString(top.resolve("other.yaml"), unit);
    Path ics = top.resolve("other.ics");
    Run run = Run.of("due", file.toString(), "--on", on, "--ics", ics.toString(), "--lang", "zh");
    assertEquals(0, run.code(), run.err());
    return parsed(ics);
  }

  /** Each event's UID, by its summary without the word that it is late and by what is missing. */
  private static Map<String, String> byThing(Calendar calendar) {
    Map<String, String> uids = new TreeMap<>();
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      String thing =
          event.getSummary().getValue().replace("逾期：", "") + event.getDescription().getValue();
      uids.put(thing, event.getUid().orElseThrow().getValue());
    }
    return uids;
  }

  /** The due month passes, then the window, then the year; each event stays the same one. */
  @Test
  void whatBecomesLateKeepsItsUid() throws IOException {
    String unit =
        """
        单位: {名称: 甲镇中心小学}
        年度: 2024
        责任制:
          规定动作:
            - {编号: half, 名称: 专题汇报, 每: 半年, 月份: [6, 12]}
            - {编号: year, 名称: 专题研究, 至少: 3, 每: 年, 月份: [3, 6]}
            - {编号: month, 名称: 检查, 每: 月}
        活动: [{日期: 2024-02-09, 类别: 检查, 对应: month}]
        问题: [{编号: W-1, 名称: 线路老化, 时限: 2024-06-20}]
        """;
    Map<String, String> before = byThing(calendar(unit, "2024-06-20"));
    for (String on : List.of("2024-06-21", "2024-07-01", "2024-12-31", "2025-01-02")) {
      Map<String, String> after = byThing(calendar(unit, on));
      assertEquals(after.size(), new TreeSet<>(after.values()).size());
      after.keySet().retainAll(before.keySet());
      assertEquals(before, after, on);
    }
    assertEquals(9, before.size(), before::toString);
  }

  /** Of several of one name each stays the same one, whichever of them was done or moved. */
  @Test
  void whatIsPostponedKeepsItsUid() throws IOException {
    String unit =
        """
        单位: {名称: 甲镇中心小学}
        年度: 2024
        活动:
          - {日期: 2024-05-08, 类别: 演练, 主持: 甲, 状态: 计划}
          - {日期: 2024-06-08, 类别: 演练, 主持: 乙, 状态: 计划}
          - {日期: 2024-07-08, 类别: 演练, 主持: 丙, 状态: 计划}
        问题: [{编号: W-1, 名称: 线路老化, 时限: 2024-06-20}]
        下一步:
          - {名称: 更换线路, 时限: 9月底前, 责任人: 甲}
          - {名称: 更换线路, 时限: 10月底前, 责任人: 乙}
        报告:
          - {模板: analysis, 时段: 2024-Q3, 公文要素: {成文日期: 2024-09-28}}
        """;
    Map<String, String> before = byThing(calendar(unit, "2024-04-20"));
    assertEquals(7, before.size(), before::toString);
    String moved =
        unit.replace("2024-06-08", "2024-08-08")
            .replace("2024-06-20", "2024-12-20")
            .replace("9月底前", "年底前")
            .replace("2024-09-28", "2024-10-08");
    assertEquals(before, byThing(calendar(moved, "2024-04-20")));
    String done = unit.replace("主持: 甲, 状态: 计划", "主持: 甲");
    Map<String, String> left = new TreeMap<>(before);
    left.remove("甲镇中心小学：演练计划的活动\n甲");
    assertEquals(left, byThing(calendar(done, "2024-05-20")));
  }

  @Test
  void anActivityOfSeveralDaysStandsOnAllOfThem() throws IOException {
    VEvent event =
        calendar(
                """
                单位: {名称: 甲镇中心小学}
                年度: 2024
                活动: [{日期: {起: 2024-06-29, 止: 2024-07-02}, 类别: 演练, 状态: 计划}]
                """,
                "2024-06-20")
            .<VEvent>getComponents("VEVENT")
            .get(0);
    assertEquals(LocalDate.of(2024, 6, 29), LocalDate.from(event.getDateTimeStart().getDate()));
    // Exclusive.
    assertEquals(LocalDate.of(2024, 7, 3), LocalDate.from(event.getDateTimeEnd().getDate()));
  }

  @Test
  void everyExampleGivesACalendar() throws IOException {
    Path file = top.resolve("all.ics");
    Run run = Run.of("due", "examples", "--on", "2024-07-15", "--ics", file.toString());
    assertEquals(0, run.code(), run.err());
    Calendar calendar = parsed(file);
    assertEquals(new TreeSet<>(uids(calendar)).size(), uids(calendar).size());
    assertTrue(uids(calendar).size() > 50);
  }

  @Test
  void wrongUsage() throws IOException {
    assertEquals(ExitCode.USAGE.code(), due().code());
    assertEquals(ExitCode.USAGE.code(), due("--on", "2024-02-30").code());
    assertEquals(ExitCode.INPUT.code(), Run.of("due", "no-such", "--on", "2024-06-10").code());
    Run part = Run.of("due", "examples/xinyuan-community/共用.yaml", "--on", "2024-06-10");
    assertEquals(ExitCode.INPUT.code(), part.code());
    assertTrue(part.err().contains("not-a-unit-file"), part.err());
  }
}
