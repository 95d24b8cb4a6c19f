package gongwen.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.document.Title;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleShapeTest {
  private static final int CAPACITY = 20;
  private static final List<String> NAMES =
      List.of("中共柳溪镇中心小学支部委员会", "云川县教育局", "中共云川县教育局委员会", "云川县互联网信息办公室");

  private static List<String> lines(String text) {
    return TitleShape.lines(new Title(text, NAMES), CAPACITY);
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of("落实意识形态工作责任制实施方案", List.of("落实意识形态工作责任制实施方案")),
        Arguments.of(
            "中共柳溪镇中心小学支部委员会关于2024年第二季度意识形态工作情况的报告",
            List.of("中共柳溪镇中心小学支部委员会关于", "2024年第二季度意识形态工作情况的报告")),
        Arguments.of(
            "关于进一步加强全县中小学意识形态工作责任制落实情况专项督查的通知", List.of("关于进一步加强全县中小学意识形态工作", "责任制落实情况专项督查的通知")),
        Arguments.of(
            "云川县教育局云川县互联网信息办公室关于印发《云川县校园网络信息内容管理办法》的通知",
            List.of("云川县教育局", "云川县互联网信息办公室关于印发", "《云川县校园网络信息内容管理办法》的通知")),
        Arguments.of(
            "中共云川县教育局委员会关于2024年上半年意识形态工作责任制落实情况的报告",
            List.of("中共云川县教育局委员会关于2024年上半年", "意识形态工作责任制落实情况的报告")),
        Arguments.of(
            "云川县教育局关于调整意识形态工作领导小组成员和职责分工的通知", List.of("云川县教育局关于调整意识形态", "工作领导小组成员和职责分工的通知")));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void breaksBetweenPhrases(String text, List<String> expected) {
    assertEquals(expected, lines(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云川县教育局关于印发《校园网络信息内容管理办法》和《值班值守制度》的通知",
        "云川县教育局关于转发《关于印发〈防汛应急预案〉的通知》的通知",
        "关于2021—2025年ABC-2系统建设经费1280.5万元使用情况的请示",
        "关于开展“清朗网络”专项行动情况和下一步工作安排的报告（征求意见稿）",
        "中共柳溪镇中心小学支部委员会2024年第二季度意识形态领域分析研判情况报告",
        "云川县教育局等五部门关于做好2024年暑期未成年人网络安全教育和防溺水工作的通知",
        "云川县教育局关于柳溪镇中心小学等3所学校2024年6月28日前完成问题整改情况的通报",
      })
  void neverBreaksWhatBelongsTogether(String text) {
    List<String> lines = lines(text);
    assertTrue(lines.size() > 1, "more than a line");
    List<String> whole = new ArrayList<>(NAMES);
    whole.addAll(
        List.of(
            "《校园网络信息内容管理办法》",
            "《值班值守制度》",
            "《关于印发〈防汛应急预案〉的通知》",
            "2021—2025年",
            "ABC-2",
            "1280.5万元",
            "“清朗网络”",
            "（征求意见稿）",
            "2024年第二季度",
            "2024年6月28日",
            "3所",
            "意识形态",
            "未成年人",
            "网络安全"));
    for (String name : whole) {
      assertTrue(
          !text.contains(name) || lines.stream().anyMatch(line -> line.contains(name)),
          () -> name + " is divided in " + lines);
    }
  }

  /** No line begins with what clings to the line before, or ends with an opening mark. */
  @ParameterizedTest
  @ValueSource(ints = {21, 30, 38, 45, 60, 77, 95, 120})
  void linesOfAnyTitleStandByTheRules(int length) {
    Random random = new Random(length);
    String[] words = {
      "意识形态", "工作", "责任制", "落实", "情况", "和", "与", "的", "《管理办法》", "2024年", "（试行）", "、", "学校", "堃",
      "专项", "整改", "及", "关于", "会议", "3项", "“三会一课”"
    };
    for (int run = 0; run < 40; run++) {
      StringBuilder text = new StringBuilder("云川县教育局关于");
      while (text.length() < length) {
        text.append(words[random.nextInt(words.length)]);
      }
      text.append("的通知");
      List<String> lines = lines(text.toString());
      assertEquals(text.toString(), String.join("", lines));
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        assertTrue(TextWidth.of(line) <= CAPACITY, () -> "too long: " + lines);
        if (i > 0) {
          assertFalse("）》”、".indexOf(line.charAt(0)) >= 0, () -> "begins badly: " + lines);
        }
        assertFalse("（《“".indexOf(line.charAt(line.length() - 1)) >= 0, () -> "ends: " + lines);
      }
    }
  }

  /** Line lengths rise, fall, or rise and then fall; they never fall and rise again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于2024年度全县教育系统意识形态工作责任制落实情况自查自评及下一步工作打算的报告",
        "云川县教育局关于在全县中小学深入开展学习贯彻会议精神主题教育活动的实施方案",
        "关于2024年上半年全县教育系统网络舆情风险排查和防范化解工作落实情况以及下半年重点任务安排的报告",
        "云川县教育局关于印发《云川县教育系统党组织书记抓意识形态工作述职评议考核实施细则》的通知",
      })
  void shapeIsATrapeziumOrARhombus(String text) {
    List<String> lines = lines(text);
    boolean fallen = false;
    for (int i = 1; i < lines.size(); i++) {
      double before = TextWidth.of(lines.get(i - 1));
      double now = TextWidth.of(lines.get(i));
      fallen |= now < before;
      assertFalse(fallen && now > before, () -> "an hourglass: " + lines);
    }
    assertFalse(
        lines.size() > 1 && lines.stream().map(TextWidth::of).distinct().count() == 1,
        () -> "a rectangle: " + lines);
  }

  @Test
  void kindDoesNotStandAlone() {
    for (String line : lines("云川县教育局关于进一步加强未成年人思想道德建设工作的通知")) {
      assertTrue(TextWidth.of(line) > 4, line);
    }
  }

  @Test
  void nameLongerThanALineIsDividedAsALastResort() {
    List<String> lines = lines("关于印发《云川县中小学校园网络信息内容生态治理和管理工作暂行办法》的通知");
    assertTrue(lines.size() >= 2);
    assertTrue(lines.stream().allMatch(line -> TextWidth.of(line) <= CAPACITY), lines::toString);
    assertTrue(lines.get(lines.size() - 1).endsWith("》的通知"), lines::toString);
  }

  @Test
  void blanksAtBreaksAreDropped() {
    assertEquals(List.of("短 标题"), lines("  短 标题 "));
    assertEquals(List.of(), lines("   "));
    assertEquals(
        List.of("云川县教育局等部门工作会议", "关于加强校园安全防范工作的通知"), lines("云川县教育局等部门工作会议 关于加强校园安全防范工作的通知"));
  }

  @Test
  void textsThatAreNoTitlesEndInTime() {
    for (String text :
        List.of("《".repeat(6000), "关于的报告".repeat(3000), "的".repeat(240), "9".repeat(5000))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertEquals(text, String.join("", TitleShape.lines(new Title(text, NAMES), 20))));
    }
  }

  @Test
  void sameLinesEveryTime() {
    String text = "云川县教育局关于印发《云川县校园网络信息内容管理办法》和做好2024年暑期值班值守工作的通知";
    for (int i = 0; i < 20; i++) {
      assertEquals(lines(text), lines(text));
    }
  }
}
