package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kinds that go to the superior write: risk control, self-assessment, annual report. */
class ReportKindsTest {
  private static final String UNIT =
      """
      unit: {name: 某某学校, selfName: 我校}
      year: 2024
      """;

  @TempDir Path folder;

  private Outcome<Document> compose(String records) {
    return new Desk(folder).compose(UNIT + records);
  }

  private List<String> lines(String records) {
    return new Desk(folder).lines(UNIT + records);
  }

  /** The composed lines of the chapter with this heading. */
  private List<String> chapter(String heading, String records) {
    List<String> all = lines(records);
    int from = all.indexOf(heading);
    assertTrue(from >= 0, all.toString());
    int to = from + 1;
    while (to < all.size() && !all.get(to).startsWith("# ") && !all.get(to).equals("特此报告。")) {
      to++;
    }
    return all.subList(from + 1, to);
  }

  private static final String RISKS =
      """
      responsibility: {field: 安全工作}
      issues:
        - {id: A, title: 记录不全, detail: 3个群没有记录, cause: 检查少, measures: [逐群登记, 统一格式], owner: 甲, due: 2024-06-15, found: 2024-03-01}
        - {id: B, kind: risk, title: 汛期风险, detail: 沿河住户多, measures: ["编排值守表，专人巡查"], due: 2024-07-31}
        - {id: C, kind: risk, title: 用电不规范, measures: [更换线路]}
        - {id: D, kind: risk, title: 人手不足}
        - {id: E, kind: risk, title: 围墙开裂, closed: 2024-06-20}
        - {id: F, kind: risk, title: 以后的, found: 2024-07-01}
      plans:
        - {title: 管住汛期, detail: 完善预案。, owner: 乙, due: 年底, answers: [B]}
        - {title: 堵住漏洞, detail: 逐群登记，每月通报, answers: [A, D, E]}
        - {title: 长期坚持}
        - {title: 以后的事, answers: [F]}
      reports: [{template: risk-control, period: 2024-H1, document: {date: 2024-07-01}}]
      """;

  @Test
  void risksFirstThenIssuesThatAreStillOpen() {
    assertEquals(
        List.of(
            "## （一）汛期风险。沿河住户多。应于7月31日前落实到位。",
            "## （二）用电不规范",
            "## （三）人手不足",
            "## （四）记录不全。3个群没有记录。主要原因是检查少。责任人为甲，应于6月15日前完成整改，目前尚未完成。",
            "## （五）已化解的风险。上半年，围墙开裂的风险已于6月20日化解。"),
        chapter("# 一、存在的风险和隐患", RISKS));
  }

  /** A report of some problems and risks that are open, and two that are closed. */
  private static String analysis(int problems, int risks) {
    StringBuilder all = new StringBuilder("responsibility: {field: 安全工作}\nissues:\n");
    for (int i = 1; i <= problems; i++) {
      all.append("  - {id: P" + i + ", title: 记录" + i + "不全, detail: 缺页}\n");
    }
    for (int i = 1; i <= risks; i++) {
      all.append("  - {id: R" + i + ", kind: risk, title: 河段" + i + "汛期风险, detail: 住户多}\n");
    }
    return all
        + """
          - {id: C, title: 通道堵塞, closed: 2024-06-20}
          - {id: D, kind: risk, title: 校车超员, closed: 2024-06-25}
        reports: [{template: analysis, period: 2024-Q2, document: {date: 2024-07-01}}]
        """;
  }

  private static final String SETTLED = "本季度，通道堵塞的问题已于6月20日完成整改；校车超员的风险已于6月25日化解。";

  @Test
  void noRiskAndNothingClosedStandsUnderTheLastProblem() {
    assertEquals(
        List.of(
            "## （一）记录1不全。缺页。",
            "## （二）记录2不全。缺页。",
            "## （三）记录3不全。缺页。",
            "## （四）记录4不全。缺页。",
            "## （五）需要防范河段1汛期风险。住户多。",
            "## （六）已完成整改的问题和已化解的风险。" + SETTLED),
        chapter("# 一、存在的问题", analysis(4, 1)));
    assertEquals(
        List.of(
            "## （五）需要防范的风险",
            "- 一是河段1汛期风险。住户多。",
            "- 二是河段2汛期风险。住户多。",
            "## （六）已完成整改的问题和已化解的风险。" + SETTLED),
        chapter("# 一、存在的问题", analysis(4, 2)).subList(4, 8));
  }

  @Test
  void manyRisksHaveHeadingsBelowTheirOwn() {
    assertEquals(
        List.of(
            "## （一）尚未完成整改的问题",
            "记录1不全。缺页。",
            "## （二）需要防范的风险",
            "### 1.河段1汛期风险。住户多。",
            "### 2.河段2汛期风险。住户多。",
            "### 3.河段3汛期风险。住户多。",
            "### 4.河段4汛期风险。住户多。",
            "## （三）已完成整改的问题和已化解的风险。" + SETTLED),
        chapter("# 一、存在的问题", analysis(1, 4)));
  }

  @Test
  void withoutHeadingsWhatIsClosedIsSaidLast() {
    assertEquals(
        List.of("记录1不全。缺页。", "需要防范河段1汛期风险。住户多。", SETTLED), chapter("# 一、存在的问题", analysis(1, 1)));
  }

  @Test
  void measuresNameWhatTheyAnswer() {
    assertEquals(
        List.of(
            "- 一是管住汛期。针对汛期风险，编排值守表，专人巡查，完善预案。由乙负责，年底前完成。",
            "- 二是堵住漏洞。针对“人手不足”“记录不全”两项风险和隐患，统一格式，逐群登记，每月通报。",
            "- 三是长期坚持。",
            "- 四是针对用电不规范的风险，更换线路。"),
        chapter("# 二、防范措施", RISKS));
  }

  /** That it has none is the business of the check. */
  @Test
  void riskWithoutMeasureIsLeftOut() {
    Outcome<Document> composed = compose(RISKS.replace("[A, D, E]", "[A]"));
    assertTrue(
        Desk.lines(composed.value().orElseThrow().body())
            .contains("- 二是堵住漏洞。针对记录不全的隐患，统一格式，逐群登记，每月通报。"));
  }

  @Test
  void oneRiskIsNotNumbered() {
    assertEquals(
        List.of(
            "现将我校2024年上半年安全工作管控情况报告如下：",
            "# 一、存在的风险和隐患",
            "主要是汛期风险。",
            "# 二、防范措施",
            "针对汛期风险，巡查。",
            "特此报告。"),
        lines(
            """
            responsibility: {field: 安全工作}
            issues: [{id: A, kind: risk, title: 汛期风险, measures: [巡查]}]
            reports: [{template: 管控情况报告, period: 2024-H1}]
            """));
  }

  @Test
  void kindsThatCannotDoWithoutSomethingNameIt() {
    for (String[] each :
        new String[][] {
          {"risk-control", "[missing-data]", "fill in issues in the unit file"},
          {"self-assessment", "[missing-data]", "fill in indicators in the unit file"},
          {"annual", "[missing-slot]", "write under sections of this report: work: |"}
        }) {
      Outcome<Document> composed =
          compose(
              "responsibility: {field: 安全工作}\nreports: [{template: "
                  + each[0]
                  + ", period: 2024, document: {date: 2024-12-31}}]\n");
      assertEquals(each[1], Desk.codes(composed.diagnostics()).toString());
      assertEquals(each[2], composed.diagnostics().get(0).hints().get(0).en());
    }
  }

  private static final String DUTIES =
      """
      responsibility: {field: 教育工作, tiers: [{title: 第一责任人, post: 市长}]}
      activities:
        - {date: 2023-09-04, kind: 督导, title: 秋季督导, theme: 加强管理}
        - {date: 2024-03-05, kind: 督导, title: 春季督导, theme: 加强管理}
        - {date: 2024-03-06, kind: 督导, title: 资金督导, theme: 保障投入}
        - {date: 2024-03-07, kind: 走访, title: 走访学校}
      indicators:
        - {id: a, name: 学校, value: 30, measure: 所, parts: [{name: 小学, value: 20}, b]}
        - {id: b, name: 中学, value: 10, measure: 所}
        - {id: c, name: 支出, value: 110, measure: 亿元, theme: 保障投入, asOf: 2023-12-31, before: {value: 100, asOf: 2022-12-31}, of: [{name: 专项, value: 7}]}
        - {id: d, name: 合格率, value: 98.5, measure: "%", theme: 加强管理, before: {value: 97, asOf: 2023-06-30}}
        - {id: e, name: 投诉, value: 3, measure: 件, theme: 加强管理, before: {value: 5, asOf: 2023-06-30}}
        - {id: f, name: 欠账, value: 0, measure: 万元, theme: 加强管理, before: 8}
        - {id: g, name: 安全事故, value: 0, measure: 起, theme: 加强管理}
        - {id: h, name: 资金案件, value: 0, measure: 起, theme: 保障投入, asOf: 2024-03-31}
        - {id: i, name: 职普比, value: "4:6", theme: 加强管理}
        - {id: j, name: 班数, value: 7, measure: 个, theme: 加强管理, before: 7}
      reports: [{template: self-assessment, period: {from: 2023-07-01, to: 2024-06-30}, document: {date: 2024-07-10}}]
      """;

  @Test
  void dutiesByThemeWithTheirIndicators() {
    assertEquals(List.of("截至2024年6月30日，学校30所（小学20所、中学10所）；中学10所。"), chapter("# 一、基本情况", DUTIES));
    assertEquals(
        List.of(
            "## （一）责任落实",
            "市长为第一责任人。",
            "## （二）保障投入",
            "2024年3月6日开展资金督导。",
            "截至2023年底，支出由2022年的100亿元增加到110亿元，其中专项7亿元，增加10亿元，增长10%。截至2024年3月31日，未发生资金案件。",
            "## （三）加强管理",
            "2023年9月4日开展秋季督导；2024年3月5日开展春季督导。",
            "截至2024年6月30日，合格率由上年同期的97%提高到98.5%，提高1.5个百分点；投诉由5件减少到3件，减少2件，下降40%；"
                + "欠账由8万元减少到零；职普比为4:6；班数7个，与此前持平。2023年7月至2024年6月未发生安全事故。",
            "## （四）其他工作",
            "2024年3月7日走访学校。"),
        chapter("# 二、履职情况", DUTIES));
  }

  @Test
  void tableOfIndicators() {
    assertEquals(
        List.of(
            "主要指标的数值和变化情况见下表，比率的增减以百分点计。",
            "序号|指标|单位|前值|现值|增减|增幅",
            "一|基本情况|||||",
            "1|学校|所||30||",
            "|其中：小学|所||20||",
            "2|中学|所||10||",
            "二|保障投入|||||",
            "3|支出|亿元|100|110|+10|+10%",
            "|其中：专项|亿元||7||",
            "4|资金案件|起||0||",
            "三|加强管理|||||",
            "5|合格率|%|97|98.5|+1.5|",
            "6|投诉|件|5|3|-2|-40%",
            "7|欠账|万元|8|0|-8|-100%",
            "8|安全事故|起||0||",
            "9|职普比|||4:6||",
            "10|班数|个|7|7|0|0%"),
        chapter("# 三、主要指标情况", DUTIES));
  }

  @Test
  void tableWithoutEarlierValues() {
    assertEquals(
        List.of("主要指标的数值情况见下表。", "序号|指标|单位|数值", "1|学校|所|30", "2|中学|所|10"),
        chapter(
            "# 三、主要指标情况",
            """
            responsibility: {field: 教育工作}
            activities: [{date: 2024-03-05, kind: 督导}]
            indicators:
              - {id: a, name: 学校, value: 30, measure: 所}
              - {id: b, name: 中学, value: 10, measure: 所}
            reports: [{template: self-assessment, period: 2024-H1, document: {date: 2024-07-10}}]
            """));
  }

  private static final String YEAR =
      """
      responsibility:
        field: 安全工作
        group: {leader: {post: 校长}}
        channels: [{name: 公众号, count: 1}]
        obligations:
          - {id: a, name: 专题研究, min: 2, per: year}
          - {id: b, name: 演练, min: 1, per: halfYear, evidence: [照片]}
          - {id: c, name: 检查, min: 1, per: quarter}
          - {id: d, name: 例会, min: 1, per: month}
          - {id: e, name: 通报, per: year}
          - {id: f, name: 报告, per: event}
      activities:
        - {date: 2024-02-01, kind: 专题研究, title: 研究要点, people: 7, serves: [a]}
        - {date: 2024-09-02, kind: 专题研究, title: 研究秋季工作, people: 7, serves: [a]}
        - {date: 2024-05-12, kind: 演练, title: 疏散演练, people: 300余, serves: [b]}
        - {date: 2024-11-09, kind: 演练, title: 疏散演练, people: 310, serves: [b]}
        - {date: 2024-03-01, kind: 检查, title: 开学检查, count: 2, serves: [c]}
        - {date: 2024-05-13, kind: 集中学习, title: 学习条例, people: 40}
        - {date: 2024-11-10, kind: 志愿服务, count: 20余, measure: 人次}
      issues:
        - {id: A, title: 记录不全, closed: 2024-06-01}
        - {id: B, title: 灯坏了, due: 2024-06-30}
      plans: [{title: 补齐短板}]
      reports: [{template: annual, period: 2024, document: {date: 2024-12-31}}]
      """;

  @Test
  void annualReport() {
    assertEquals(
        List.of(
            "现将我校2024年度安全工作情况报告如下：",
            "# 一、责任落实情况",
            "安全工作领导小组由校长任组长。",
            "现有公众号1个。",
            "# 二、工作开展情况",
            "## （一）规定动作完成情况",
            "### 1.专题研究。要求每年至少2次，本年度完成2次，分别是2月1日研究要点、9月2日研究秋季工作，达到要求。",
            "### 2.演练。要求每半年至少1次，本年度完成2次，分别是5月12日疏散演练、11月9日疏散演练，佐证材料不全。",
            "### 3.检查。要求每季度至少1次，本年度完成2次，第二、第三、第四季度未达到要求。",
            "### 4.例会。要求每月至少1次，本年度未完成。",
            "### 5.通报。要求每年至少1次，本年度未完成。",
            "## （二）学习教育情况",
            "5月13日学习条例，40人参加。",
            "## （三）各项工作情况",
            "11月10日开展志愿服务，20余人次参加。",
            "## （四）各月工作情况",
            "各月登记的活动项数见图1。",
            "[簇状柱形图] 图1 各月登记的活动",
            "单位：项|活动",
            "2月|1",
            "3月|1",
            "4月|0",
            "5月|2",
            "6月|0",
            "7月|0",
            "8月|0",
            "9月|1",
            "10月|0",
            "11月|2",
            "各月开展工作的次数和参加人次见下表。",
            "月份|开展的工作|参加人次",
            "2月|专题研究1次|7",
            "3月|检查2次|",
            "5月|演练1次、集中学习1次|340余",
            "9月|专题研究1次|7",
            "11月|演练1次、志愿服务20余人次|330余",
            "# 三、问题整改情况",
            "截至2024年12月31日，全年登记在册的问题2个，其中已完成整改1个、逾期未完成1个。",
            "灯坏了。应于6月30日前完成整改，目前尚未完成。",
            "本年度，记录不全的问题已于6月1日完成整改。",
            "# 四、下一步工作打算",
            "补齐短板。",
            "特此报告。"),
        lines(YEAR));
  }

  @Test
  void titlesOfTheKinds() {
    assertEquals("某某学校关于2024年度安全工作情况的报告", title(YEAR));
    assertEquals(
        "某某学校关于2024年上半年安全工作情况的报告", title(YEAR.replace("period: 2024,", "period: 2024-H1,")));
    assertEquals("某某学校关于2024年上半年安全工作管控情况的报告", title(RISKS));
    assertEquals("某某学校关于2023年7月至2024年6月教育工作履职情况的自评报告", title(DUTIES));
  }

  private String title(String records) {
    return compose(records).value().orElseThrow().envelope().title().text();
  }

  @Test
  void aHalfOfAYearIsNoYear() {
    assertEquals(
        "现将我校2024年上半年安全工作情况报告如下：", lines(YEAR.replace("period: 2024,", "period: 2024-H1,")).get(0));
  }
}
