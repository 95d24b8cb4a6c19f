package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Outcome;
import gongwen.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and the notice that issues one: what is composed, what stands as written. */
class PlanKindsTest {
  private static final String UNIT =
      """
      unit: {name: 某某区教育局, shortName: 区教育局, selfName: 我局}
      year: 2024
      """;
  private static final String RESPONSIBILITY =
      """
      responsibility:
        field: 安全工作
        basis: [{title: 实施办法, issuer: 区政府, number: 某政发〔2023〕1号, short: 办法}]
        tiers:
          - {title: 主体责任, post: 局领导班子}
          - {title: 第一责任人, post: 局长, name: 甲, duties: [带头研究部署, 重要事项亲自过问]}
          - {title: 一岗双责, post: 其他班子成员, duties: [抓好分管领域的工作]}
          - {title: 总河长, post: 局长}
        group: {leader: {post: 局长, name: 甲}, members: [{name: 乙}, {post: 各科室负责人}], office: {post: 安全科}}
        divisions:
          - {body: 安全科, duties: [承担日常工作, 组织检查]}
          - {body: 督导室, duties: [一, 二, 三, 四]}
        obligations:
          - {id: a, name: 专题研究, min: 2, per: year, subject: 各级组织, scope: each, evidence: [会议记录]}
          - {id: b, name: 专题汇报, per: halfYear, due: [6, 12], subject: 学校, scope: each, receiver: 我局}
          - {id: c, name: 工作例会, per: month}
          - {id: d, name: 讲座审批, per: event, within: 举办前, subject: 主办科室, evidence: [审批表]}
          - {id: e, name: 情况报告, per: event, within: 1h, subject: 各单位, receiver: 安全科}
          - {id: f, name: 情况汇总, per: day, within: "17:00", subject: 安全科, receiver: 局长}
          - {id: g, name: 综合检查, per: 3years, subject: 局机关}
          - {id: h, name: 责任书签订, per: year}
          - {id: i, name: 责任清单, subject: 各单位}
      """;
  private static final String STAGES =
      """
      stages:
        - {name: 部署阶段, from: 2024-01-10, to: 2024-02-29, tasks: [印发方案, 签订责任书]}
        - {name: 总结阶段, to: 2025-01-15, tasks: [考核]}
        - {name: 归档}
      """;

  @TempDir Path folder;

  private List<String> lines(String records, String report) {
    return new Desk(folder)
        .lines(
            UNIT
                + records
                + "reports:\n  - {"
                + report
                + ", period: 2024, document: {date: 2024-01-08}}\n");
  }

  @Test
  void aResponsibilityPlanIsTheSystemItself() {
    assertEquals(
        List.of(
            "根据《实施办法》（某政发〔2023〕1号）要求，为压实安全工作责任，结合我局实际，制定本方案。",
            "# 一、主要任务",
            "## （一）落实主体责任。由局领导班子承担。",
            "## （二）落实第一责任人责任。局长甲带头研究部署，重要事项亲自过问。",
            "## （三）落实“一岗双责”。其他班子成员抓好分管领域的工作。",
            "## （四）落实总河长职责。由局长承担。",
            "## （五）排查隐患。每月一次。由乙负责，6月30日前完成。",
            "# 二、工作机制",
            "## （一）专题研究。各级组织每年开展专题研究不少于2次，留存会议记录备查。",
            "## （二）专题汇报。各学校每半年向我局作专题汇报不少于1次，分别于6月底、12月底前完成。",
            "## （三）工作例会。每月召开工作例会不少于1次。",
            "## （四）讲座审批。由主办科室负责，一事一批，举办前完成，留存审批表备查。",
            "## （五）情况报告。由各单位负责，一事一报，1小时内报安全科。",
            "## （六）情况汇总。安全科每天开展情况汇总不少于1次，17:00前报局长。",
            "## （七）综合检查。局机关每三年开展综合检查不少于1次。",
            "## （八）责任书签订。每年签订责任书不少于1次。",
            "## （九）责任清单。由各单位负责。",
            "# 三、实施步骤",
            "本方案分三个阶段实施。",
            "## （一）部署阶段（1月10日至2月29日）。印发方案，签订责任书。",
            "## （二）总结阶段（2025年1月15日前）。考核。",
            "## （三）归档",
            "# 四、组织领导",
            "成立安全工作领导小组，由局长甲任组长，乙、各科室负责人为成员，办公室设在安全科。",
            "# 五、职责分工",
            "## （一）安全科。承担日常工作，组织检查。",
            "## （二）督导室",
            "- 1.一。",
            "- 2.二。",
            "- 3.三。",
            "- 4.四。"),
        lines(
            RESPONSIBILITY
                + STAGES
                + "plans: [{title: 排查隐患, detail: 每月一次, owner: 乙, due: 2024-06-30}]\n",
            "template: implementation-plan"));
  }

  @Test
  void whatTheUnitWroteStandsAndShortNamesAreExplainedWhereTheyAreUsed() {
    assertEquals(
        List.of(
            "根据《实施办法》（某政发〔2023〕1号，以下简称《办法》）要求，为压实安全工作责任，结合我局实际，制定本方案。",
            "# 一、总体要求",
            "按照《办法》抓落实。",
            "# 二、主要任务",
            "自己的任务。"),
        new Desk(folder)
            .lines(
                UNIT
                    + """
                    responsibility:
                      field: 安全工作
                      basis: [{title: 实施办法, issuer: 区政府, number: 某政发〔2023〕1号, short: 办法}]
                      tiers: [{title: 主体责任, post: 局领导班子}]
                    reports:
                      - template: 责任制实施方案
                        period: 2024
                        document: {date: 2024-01-08}
                        sections:
                          指导思想: {标题: 总体要求, 内容: 按照《办法》抓落实。}
                          主要任务: 自己的任务。
                    """));
  }

  @Test
  void aWorkPlanListsItsGroupAndPutsObligationsUnderOneTask() {
    assertEquals(
        List.of(
            "为做好2024年安全工作，结合某某区教育局实际，制定本方案。",
            "# 一、领导小组",
            "成立安全工作领导小组，组成人员如下：",
            "组长：甲（局长）",
            "成员：乙、各科室负责人",
            "安全工作领导小组办公室设在安全科。",
            "# 二、主要内容",
            "## （一）排查隐患",
            "## （二）落实规定动作",
            "### 1.工作例会。每周召开工作例会不少于1次。"),
        new Desk(folder)
            .lines(
                """
                unit: {name: 某某区教育局}
                year: 2024
                responsibility:
                  field: 安全工作
                  group: {leader: {post: 局长, name: 甲}, members: [{name: 乙}, {post: 各科室负责人}], office: {post: 安全科}}
                  obligations: [{id: a, name: 工作例会, per: week}]
                plans: [{title: 排查隐患}]
                reports: [{template: work-plan, period: 2024, document: {date: 2024-01-08}}]
                """));
  }

  @Test
  void aWorkPlanWithObligationsOnlyNeedsNoHeadingOverThem() {
    assertEquals(
        List.of("# 一、主要内容", "## （一）工作例会。每月召开工作例会不少于1次。"),
        lines(
                "responsibility: {field: 安全工作, obligations: [{id: c, name: 工作例会, per: month}]}\n",
                "template: work-plan")
            .subList(1, 3));
  }

  @Test
  void aResponsePlanHoldsWhatHasATimeLimit() {
    assertEquals(
        List.of(
            "根据《实施办法》（某政发〔2023〕1号）要求，为做好安全应对工作，结合我局实际，制定本方案。",
            "# 一、工作职责",
            "成立安全工作领导小组，由局长甲任组长，乙、各科室负责人为成员，办公室设在安全科。",
            "## （一）安全科。承担日常工作，组织检查。",
            "## （二）督导室",
            "- 1.一。",
            "- 2.二。",
            "- 3.三。",
            "- 4.四。",
            "# 二、应对机制",
            "## （一）讲座审批。由主办科室负责，一事一批，举办前完成，留存审批表备查。",
            "## （二）情况报告。由各单位负责，一事一报，1小时内报安全科。",
            "## （三）情况汇总。安全科每天开展情况汇总不少于1次，17:00前报局长。"),
        lines(RESPONSIBILITY, "template: response-plan"));
  }

  @Test
  void aPlanWithoutTasksIsToldWhatToWriteOrToRecord() {
    for (String kind : List.of("implementation-plan", "work-plan", "response-plan")) {
      Outcome<Document> composed =
          new Desk(folder)
              .compose(
                  UNIT
                      + "responsibility: {field: 安全工作}\n"
                      + "reports: [{template: "
                      + kind
                      + ", period: 2024, document: {date: 2024-01-08}}]\n");
      assertEquals(List.of("missing-slot"), Desk.codes(composed.diagnostics()), kind);
      assertEquals(2, composed.diagnostics().get(0).hints().size(), kind);
      assertTrue(composed.diagnostics().get(0).hints().get(1).zh().contains("（"), kind);
    }
  }

  private Outcome<Document> notice(String elements, String more) {
    return new Desk(folder)
        .compose(
            UNIT
                + RESPONSIBILITY
                + "reports:\n"
                + "  - {template: notice, period: 2024-01, document: {date: 2024-01-09, number: 某教〔2024〕1号, "
                + elements
                + "}}\n"
                + more);
  }

  @Test
  void aNoticeIsPutAroundAPlan() {
    Outcome<Document> composed =
        notice(
            "about: implementation-plan, attachments: [duty-list]",
            "  - {template: implementation-plan, period: 2024, title: 落实《办法》实施方案,"
                + " document: {date: 2024-01-08, attachments: [list]}}\n"
                + "  - {id: list, template: document, period: 2024, title: 名单,"
                + " document: {date: 2024-01-08}, sections: {body: 甲。}}\n");
    assertEquals(List.of(), Desk.codes(composed.diagnostics()));
    Document document = composed.value().orElseThrow();
    assertEquals("某某区教育局关于印发《落实〈办法〉实施方案》的通知", document.envelope().title().text());
    assertEquals(List.of("现将《落实〈办法〉实施方案》印发给你们，请结合实际认真贯彻执行。"), Desk.lines(document.body()));
    assertEquals(
        List.of("落实《办法》实施方案", "名单", "区教育局2024年1月安全工作责任清单"),
        document.attachments().stream().map(a -> a.title()).toList());
    assertEquals(
        List.of(true, false, false), document.attachments().stream().map(a -> a.issued()).toList());
    assertEquals("# 一、主要任务", Desk.lines(document.attachments().get(0).body()).get(1));
  }

  @Test
  void aListThatTheFileDoesNotNameIsIssuedForThePeriodOfTheNotice() {
    Document document = notice("about: 责任清单", "").value().orElseThrow();
    assertEquals("某某区教育局关于印发《区教育局2024年1月安全工作责任清单》的通知", document.envelope().title().text());
    assertEquals(List.of("现将《区教育局2024年1月安全工作责任清单》印发给你们，请对照抓好落实。"), Desk.lines(document.body()));
  }

  @Test
  void aNoticeOfNothing() {
    Outcome<Document> nothing = notice("contact: 安全科", "");
    assertEquals(List.of("missing-data"), Desk.codes(nothing.diagnostics()));
    assertEquals("请在这份报告里填写 document.about", nothing.diagnostics().get(0).hints().get(0).zh());

    Outcome<Document> unknown = notice("about: implementation-plam", "");
    assertFalse(Desk.errors(unknown).isEmpty());
    assertEquals("unknown-attachment", unknown.diagnostics().get(0).id());
    assertEquals(
        "did you mean implementation-plan?", unknown.diagnostics().get(0).hints().get(0).en());
  }
}
