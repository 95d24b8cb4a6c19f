package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Document;
import gongwen.document.Envelope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kinds that are spoken write: host script, speech, oral report. */
class MeetingKindsTest {
  private static final String UNIT =
      """
      unit: {name: 某某镇人民政府, shortName: 某镇, selfName: 我镇}
      year: 2024
      responsibility: {field: 安全生产工作}
      """;

  private static final String MEETING =
      """
      meetings:
        - title: 某镇安全生产工作会议
          date: 2024-04-12
          place: 二楼会议室
          host: {post: 副镇长, name: 乙}
          agenda:
            - action: 学习文件
              items:
                - {action: 领学, speaker: {post: 主任, name: 丙}, document: 关于印发《甲办法》的通知}
                - {action: 领学《乙规定》, speaker: {post: 副主任}, document: 乙规定}
                - {action: 观看警示片}
            - {action: 作表态发言, speaker: {post: 村书记, name: 丁同志}}
            - {action: 领导讲话, speaker: {post: 镇长, name: 甲}}
          emphases: [要抓紧传达。, 要抓实整改]
      """;

  @TempDir Path folder;

  private List<String> lines(String records) {
    return new Desk(folder).lines(UNIT + records);
  }

  private Document document(String records) {
    Outcome<Document> composed = new Desk(folder).compose(UNIT + records);
    assertEquals(List.of(), Desk.errors(composed));
    return composed.value().orElseThrow();
  }

  @Test
  void hostScriptFromTheAgenda() {
    assertEquals(
        List.of(
            "（副镇长乙，2024年4月12日）",
            "各位领导，同志们：",
            "今天，我们在二楼会议室召开某镇安全生产工作会议。会议有三项议程：一是学习文件；二是村书记丁同志作表态发言；三是镇长甲同志讲话。",
            "现在进行第一项议程，学习文件。",
            "首先，请主任丙同志领学《关于印发〈甲办法〉的通知》。",
            "接下来，请副主任领学《乙规定》。",
            "最后，观看警示片。",
            "下面，进行第二项议程，请村书记丁同志作表态发言。",
            "最后，进行第三项议程，请镇长甲同志讲话。",
            "会议议程已经进行完毕。为落实好会议精神，我再强调两点：",
            "- 一要抓紧传达。",
            "- 二要抓实整改。",
            "今天的会议到此结束，散会。"),
        lines(MEETING + "reports: [{template: host-script, period: 2024-04}]\n"));
  }

  @Test
  void hostScriptIsNotSigned() {
    Document script =
        document(
            MEETING
                + "reports: [{template: host-script, period: 2024-04, document: {date: 2024-04-13}}]\n");
    assertEquals("某镇安全生产工作会议主持词", script.envelope().title().text());
    assertEquals(List.of(), script.envelope().head().issuers());
    assertEquals(true, script.envelope().date().isEmpty());
    assertEquals(
        List.of(
            Block.Paragraph.Role.BYLINE,
            Block.Paragraph.Role.SALUTATION,
            Block.Paragraph.Role.BODY),
        script.body().stream().limit(3).map(block -> ((Block.Paragraph) block).role()).toList());
  }

  @Test
  void smallMeeting() {
    assertEquals(
        List.of(
            "各位领导，同志们：",
            "今天，我们召开甲会。会议的议程是学习文件。",
            "现在进行会议议程，学习文件。",
            "会议议程已经进行完毕。为落实好会议精神，我再强调一点，要抓紧传达。",
            "今天的会议到此结束，散会。"),
        lines(
            """
            meetings:
              - {title: 甲会, agenda: [{action: 学习文件}], emphases: [抓紧传达。]}
              - {title: 乙会}
            reports: [{template: host-script, period: 2024-04, meeting: 甲会}]
            """));
  }

  @Test
  void hostScriptOfWhichMeeting() {
    String meetings = "meetings: [{title: 甲会}, {title: 乙会}]\n";
    assertEquals(
        List.of("5:11-51 which-meeting"),
        Desk.errors(
            new Desk(folder)
                .compose(
                    UNIT + meetings + "reports: [{template: host-script, period: 2024-04}]\n")));
    assertEquals(
        List.of("5:11-64 missing-slot"),
        Desk.errors(
            new Desk(folder)
                .compose(
                    UNIT
                        + meetings
                        + "reports: [{template: host-script, period: 2024-04, meeting: 乙会}]\n")));
    assertEquals(
        List.of("missing-data"),
        new Desk(folder)
                .compose(UNIT + "reports: [{template: host-script, period: 2024-04}]\n")
                .diagnostics()
                .stream()
                .map(found -> found.id())
                .toList());
  }

  @Test
  void speechInItsOwnWords() {
    String speech =
        """
        meetings: [{title: 甲会, date: 2024-03-06}]
        reports:
          - template: speech
            period: 2024
            meeting: 甲会
            speaker: [{post: 镇长, name: 甲}]
            sections:
              lead: 我讲两点。
              body: |
                # 认识要到位。
                - 学习。
                - 传达。

                # 落实要到位。
                ## 抓检查
                每月一次。
        """;
    assertEquals(
        List.of(
            "（镇长甲，2024年3月6日）",
            "同志们：",
            "我讲两点。",
            "# 一、认识要到位。",
            "- 一是学习。",
            "- 二是传达。",
            "# 二、落实要到位。",
            "## 一是抓检查。每月一次。"),
        lines(speech));
    assertEquals("在甲会上的讲话", document(speech).envelope().title().text());
    assertEquals(
        List.of("missing-title"),
        new Desk(folder)
            .compose(UNIT + speech.replace("    meeting: 甲会\n", "")).diagnostics().stream()
                .map(found -> found.id())
                .toList());
    assertEquals(
        List.of("6:5-14 missing-slot"),
        Desk.errors(
            new Desk(folder)
                .compose(
                    UNIT
                        + "meetings: []\nreports:\n  - template: speech\n    period: 2024\n    title: 讲话\n")));
  }

  @Test
  void oralReportFromTheRecords() {
    assertEquals(
        List.of(
            "各位领导，同志们：",
            "现将我镇2024年第二季度安全生产工作情况汇报如下：",
            "# 一是落实工作责任。镇长甲为第一责任人。",
            "# 二是落实规定动作。4月1日召开二季度例会，7人参加。例会达到规定次数。",
            "# 三是组织学习教育。4月2日组织集中学习，30人参加。",
            "# 四是抓好消防。开展排查5次，共有70余人次参加，另有1次未登记人数。",
            "# 五是强化宣传。4月4日开展宣讲3场次。",
            "# 六是开展各项活动。4月5日开展宣讲80余场次。4月10日开展排查100次，9人次参加。",
            "# 七是管好工作阵地。现有公众号1个。",
            "截至2024年6月30日，网格员21名。本季度未发生安全事故。",
            "工作中还存在以下问题：",
            "- 一是记录不全。",
            "- 二是检查不够。",
            "下一步，我镇将完善制度。针对记录不全的问题，修订制度。",
            "以上汇报，不妥之处，请批评指正。"),
        new Desk(folder)
            .lines(
                """
                unit: {name: 某某镇人民政府, selfName: 我镇}
                year: 2024
                responsibility:
                  field: 安全生产工作
                  tiers: [{title: 第一责任人, post: 镇长, name: 甲}]
                  obligations: [{id: m, name: 例会, min: 1, per: quarter}]
                  channels: [{name: 公众号, count: 1}]
                activities:
                  - {date: 2024-04-01, kind: 例会, title: 二季度例会, people: 7, serves: [m]}
                  - {date: 2024-04-02, kind: 集中学习, people: 30}
                  - {date: 2024-04-03, kind: 排查, theme: 消防, count: 2, people: 40余}
                  - {date: 2024-04-08, kind: 排查, theme: 消防, count: 2, people: 30}
                  - {date: 2024-04-10, kind: 排查, count: 100, people: 9}
                  - {date: 2024-04-09, kind: 排查, theme: 消防}
                  - {date: 2024-04-04, kind: 宣讲, theme: 强化宣传, count: 3, measure: 场次}
                  - {date: 2024-04-05, kind: 宣讲, count: 80余, measure: 场次}
                indicators:
                  - {id: a, name: 网格员, value: 21, measure: 名}
                  - {id: b, name: 安全事故, value: 0, measure: 起}
                issues:
                  - {id: A, title: 记录不全}
                  - {id: B, title: 检查不够}
                plans: [{title: 完善制度, detail: 修订制度, answers: [A]}]
                reports: [{template: work-report, period: 2024-Q2}]
                """));
  }

  @Test
  void writtenPartsAreCountedEachFromOne() {
    assertEquals(
        List.of("现将我镇2024年安全生产工作情况汇报如下：", "# 一是甲。", "# 二是乙。做事。", "# 一是丙。", "特此报告。"),
        lines(
            """
            reports:
              - template: work-report
                period: 2024
                document: {to: [县政府]}
                sections:
                  work: |
                    # 甲
                    # 乙
                    做事。
                  problems: ""
                  next: "# 丙"
            """));
  }

  @Test
  void oralReportOfAMeetingAndOfMembers() {
    Desk desk = new Desk(folder);
    for (String name : List.of("a", "b")) {
      desk.write(
          "members/" + name + ".yaml",
          """
          unit: {name: 村%s}
          year: 2024
          activities:
            - {date: 2024-04-02, kind: 集中学习, count: 3, people: 60}
            - {date: 2024-04-03, kind: 巡查, count: 20余}
            - {date: 2024-04-04, kind: 演练, count: 1}
          """
              .formatted(name));
    }
    assertEquals(
        List.of(
            "各位领导，同志们：",
            "按照甲会安排，现将我镇2024年第二季度安全生产工作情况汇报如下：",
            "下级单位组织集中学习6次，开展巡查40余次、演练2次，共有120人次参加。",
            "以上汇报，不妥之处，请批评指正。"),
        desk.lines(
            UNIT
                + """
                members: members/*.yaml
                meetings: [{title: 甲会}]
                reports: [{template: work-report, period: 2024-Q2, meeting: 甲会}]
                """));
  }

  @Test
  void nothingToReport() {
    assertEquals(
        List.of("4:11-48 missing-slot"),
        Desk.errors(
            new Desk(folder).compose(UNIT + "reports: [{template: work-report, period: 2024}]\n")));
  }

  @Test
  void briefWithAndWithoutIssueNumber() {
    String records =
        """
        activities:
          - {date: 2024-04-02, kind: 集中学习, people: 30}
          - {date: 2024-04-09, kind: 义诊, title: 重阳义诊, count: 2}
        reports:
          - {template: brief, period: 2024-Q2, document: {date: 2024-07-01, issueNumber: "7"}}
        """;
    assertEquals(
        List.of(
            "2024年第二季度，某镇从两个方面推进安全生产工作。",
            "# 一是组织学习教育。4月2日组织集中学习，30人参加。",
            "# 二是开展各项活动。4月9日开展重阳义诊2次。"),
        lines(records));
    Envelope head = document(records).envelope();
    assertEquals(Envelope.Style.LETTERHEAD, head.style());
    assertEquals("工作简报", head.head().markWord());
    assertEquals("第7期", head.head().number());
    assertEquals(false, head.sealed());
    assertEquals(List.of(), head.properties().unprinted());
    assertEquals("某镇2024年第二季度安全生产工作情况", head.title().text());
    assertEquals(
        "第7期总第9期", document(records.replace("\"7\"", "第7期总第9期")).envelope().head().number());
    assertEquals(
        Envelope.Style.REPORT,
        document(records.replace(", issueNumber: \"7\"", "")).envelope().style());
  }

  @Test
  void briefAroundTheUnitsOwnWords() {
    assertEquals(
        List.of("2024年，某镇安全生产工作情况如下：", "# 一是甲。"),
        lines("reports: [{template: brief, period: 2024, sections: {正文: \"# 甲\"}}]\n"));
  }
}
