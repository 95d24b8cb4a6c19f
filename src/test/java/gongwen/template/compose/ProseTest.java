package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built-in kinds write of small records, word by word. */
class ProseTest {
  @TempDir Path folder;

  private List<String> analysis(String records) {
    return new Desk(folder)
        .lines(
            """
            unit: {name: 某某镇中心学校, shortName: 某校, selfName: 我校}
            year: 2024
            """
                + records
                + """
                reports:
                  - {template: analysis, period: 2024-Q2, document: {date: 2024-06-28}}
                """);
  }

  /** The composed lines between the lead and the closing. */
  private List<String> inside(String records) {
    List<String> all =
        analysis(
            records.contains("responsibility:")
                ? records
                : "responsibility: {field: 安全工作}\n" + records);
    return all.subList(1, all.size() - 1);
  }

  @Test
  void leadWithPapersOfOthersOnly() {
    assertEquals(
        "根据《甲办法》（甲发〔2023〕1号）、《关于印发〈乙方案〉的通知》和《丙细则》要求，现将我校2024年第二季度安全工作分析研判情况报告如下：",
        analysis(
                """
                responsibility:
                  field: 安全工作
                  basis:
                    - {title: 甲办法, issuer: 县委, number: 甲发〔2023〕1号}
                    - {title: 关于印发《乙方案》的通知, issuer: 县政府}
                    - {title: 丙细则, issuer: 县教育局}
                    - {title: 自己的清单}
                plans: [{title: 抓紧落实}]
                """)
            .get(0));
  }

  @Test
  void responsibilityAndGroup() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "## （一）责任落实情况",
            "学校党支部承担主体责任，定期研究、定期检查；书记甲为第一责任人，重要工作亲自部署；委员落实“一岗双责”；" + "镇长任总河长，负总责。",
            "安全工作领导小组由书记、校长甲任组长，副书记乙任副组长，教务主任丙、总务主任为成员，办公室设在办公室。",
            "今年以来，制定《登记制度》，与全体教职工签订《责任书》46份。",
            "## （二）阵地管理情况",
            "现有公众号1个，由甲负责，实行三审三校；家长群18个，由班主任负责，信息审核由群主负责；宣传栏，信息由办公室审核。"),
        inside(
            """
            responsibility:
              field: 安全工作
              tiers:
                - {title: 主体责任, post: 学校党支部, duties: [定期研究, 定期检查]}
                - {title: 第一责任人, post: 书记, name: 甲, duties: [重要工作亲自部署。]}
                - {title: 一岗双责, post: 委员}
                - {title: 总河长, post: 镇长, duties: [负总责]}
              group:
                leader: {post: 书记、校长, name: 甲}
                deputies: [{post: 副书记, name: 乙}]
                members: [{post: 教务主任, name: 丙}, {post: 总务主任}]
                office: {post: 办公室}
              documents:
                - {title: 登记制度, date: 2024-03-01}
                - {title: 责任书, date: 2024-06-28, copies: 46, signers: 全体教职工}
                - {title: 旧制度, date: 2023-03-01}
                - {title: 以后的制度, date: 2024-07-01}
                - {title: 无日期的制度}
              channels:
                - {name: 公众号, owner: 甲, review: 三审三校, count: 1}
                - {name: 家长群, owner: 班主任, review: 群主负责, count: 18}
                - {name: 宣传栏, review: 办公室审核}
            """));
  }

  @Test
  void verbsForKindsOfEverySort() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "## （一）工作开展情况",
            "4月3日报送信息12篇。4月6日、6月6日签订责任书。4月8日选派骨干进修，共3人。4月9日多次开展入户宣传。5月6日投稿10余篇。",
            "## （二）学习教育情况",
            "4月20日讲授“守好家园”党课。4月21日组织集中学习2次，内容为网络规定。6月3日至5日在党校举办信息员培训班，46人参加。"),
        inside(
            """
            activities:
              - {date: 2024-04-03, kind: 信息报送, count: 12, measure: 篇}
              - {date: 2024-04-06, kind: 责任书签订}
              - {date: 2024-06-06, kind: 责任书签订}
              - {date: 2024-05-06, kind: 投稿, count: 10余, measure: 篇}
              - {date: 2024-04-08, kind: 进修, title: 选派骨干进修, count: 3, measure: 人}
              - {date: 2024-04-09, kind: 入户宣传, count: 多}
              - {date: {from: 2024-06-03, to: 2024-06-05}, kind: 培训, title: 信息员培训班, people: 46, place: 党校}
              - {date: 2024-04-20, kind: 党课, title: 守好家园}
              - {date: 2024-04-21, kind: 集中学习, title: 网络规定, count: 2}
            """));
  }

  /** A paragraph of seven sentences would be one that nobody reads. */
  @Test
  void manyKindsAreDividedIntoParagraphs() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "4月2日检查食堂6次。4月3日开展消防演练，800人参加。4月8日开展家访20户。4月9日召开校务会，7人参加。4月11日举办运动会，800人参加。",
            "4月4日印发通知2份。4月5日发放致家长的一封信800份。"),
        inside(
            """
            activities:
              - {date: 2024-04-02, kind: 食堂检查, title: 检查食堂, count: 6}
              - {date: 2024-04-03, kind: 演练, title: 开展消防演练, people: 800}
              - {date: 2024-04-04, kind: 公文, title: 印发通知, count: 2, measure: 份}
              - {date: 2024-04-05, kind: 宣传, title: 致家长的一封信, count: 800, measure: 份}
              - {date: 2024-04-08, kind: 家访, count: 20, measure: 户}
              - {date: 2024-04-09, kind: 会议, title: 校务会, people: 7}
              - {date: 2024-04-11, kind: 活动, title: 运动会, people: 800}
            """));
  }

  @Test
  void groupsWithoutALeaderAndChannelsInOneHand() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "## （一）责任落实情况",
            "镇长负总责。",
            "甲组由副镇长任副组长。",
            "乙组成员为各站所负责人。",
            "## （二）阵地管理情况",
            "现有宣传栏12个、广播21个，均由应急办负责。"),
        inside(
            """
            responsibility:
              field: 安全工作
              tiers: [{title: 总责, post: 镇长}]
              group:
                - {name: 甲组, deputies: [{post: 副镇长}]}
                - {name: 乙组, members: [{post: 各站所负责人}]}
              channels:
                - {name: 宣传栏, count: 12, owner: 应急办}
                - {name: 广播, count: 21, owner: 应急办}
            """));
  }

  @Test
  void nothingIsLeftToDo() {
    assertEquals(
        List.of("# 一、存在的问题", "本季度，记录不全的问题已于5月1日完成整改，台账中没有尚未整改的问题。"),
        inside("issues: [{id: A, title: 记录不全, found: 2024-04-01, closed: 2024-05-01}]\n"));
  }

  @Test
  void activitiesByKind() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "## （一）工作开展情况",
            "4月1日，支委会研究全年要点，7人参加。6月20日召开二季度研判会，9人参加。",
            "4月2日在烈士陵园开展“清明祭英烈”主题教育，组织师生祭扫，600人参加。5月6日至17日开展教辅材料专项检查；"
                + "6月3日开展督查。5月20日开展“进社区”志愿服务，80余人次参加。",
            "网络安全方面，开展宣讲12场次，内容包括防诈骗、护眼、上网有度，共有300人次参加。",
            "## （二）学习教育情况",
            "组织集中学习3次，内容包括师德规范、安全常识，共有90人次参加。5月14日，书记讲党课。"),
        inside(
            """
            activities:
              - {date: 2024-03-31, kind: 集中学习, title: 上季度的, people: 99}
              - {date: 2024-04-01, kind: 专题研究, title: 支委会研究全年要点, people: 7, place: 会议室, serves: [a]}
              - {date: 2024-04-02, kind: 主题教育, title: 清明祭英烈, place: 烈士陵园, summary: 组织师生祭扫。, people: 600}
              - {date: 2024-04-03, kind: 集中学习, title: 学习师德规范, people: 30}
              - {date: 2024-04-10, kind: 集中学习, title: 学习师德规范, people: 30}
              - {date: 2024-04-17, kind: 集中学习, title: 学习安全常识, people: 30}
              - {date: {from: 2024-05-06, to: 2024-05-17}, kind: 督查, title: 教辅材料专项检查}
              - {date: 2024-05-08, kind: 宣讲, title: 防诈骗, count: 4, measure: 场次, people: 100, theme: 网络安全}
              - {date: 2024-05-09, kind: 宣讲, title: 护眼, count: 4, measure: 场次, people: 100, theme: 网络安全}
              - {date: 2024-05-10, kind: 宣讲, title: 上网有度, count: 4, measure: 场次, people: 100, theme: 网络安全}
              - {date: 2024-05-14, kind: 党课, title: 书记讲党课}
              - {date: 2024-05-20, kind: 志愿服务, title: 进社区, count: 80余, measure: 人次}
              - {date: 2024-06-03, kind: 督查}
              - {date: 2024-06-20, kind: 分析研判, title: 二季度研判会, people: 9, serves: [b]}
              - {date: 2024-06-30, kind: 演练, title: 计划中的, status: planned}
              - {date: 2024-07-01, kind: 演练, title: 以后的}
            responsibility:
              field: 安全工作
              obligations: [{id: a, name: 甲事, per: event}, {id: b, name: 乙事, per: event}]
            """));
  }

  @Test
  void obligationsByState() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "## （一）工作开展情况",
            "4月1日召开研判会。",
            "## （二）规定动作落实情况",
            "分析研判（每季度至少1次）完成1次，达到要求；专题研究（每年至少2次）已完成1次，尚未到期；"
                + "党内通报（每年至少1次）尚未到期；值班检查（每月至少1次）完成1次，5月、6月未达到要求；演练（每季度至少1次）未完成；"
                + "汇报（每季度至少1次）完成1次，佐证材料不全。"),
        inside(
            """
            responsibility:
              field: 安全工作
              obligations:
                - {id: a, name: 分析研判, min: 1, per: quarter}
                - {id: b, name: 专题研究, min: 2, per: year}
                - {id: c, name: 党内通报, per: year}
                - {id: d, name: 值班检查, per: month}
                - {id: e, name: 演练, per: quarter}
                - {id: f, name: 汇报, per: quarter, evidence: [报送记录]}
                - {id: g, name: 日报告, per: day}
                - {id: h, name: 长期坚持的事}
            activities:
              - {date: 2024-04-01, kind: 分析研判, title: 研判会, serves: [a, b, d, f]}
            """));
  }

  @Test
  void indicatorsChangesAndZero() {
    assertEquals(
        List.of(
            "# 一、基本情况",
            "截至2024年6月28日，学生1287人（低年级700人、高年级587人）；审核率为100%，比2023年底提高3.5个百分点；"
                + "投诉3件，比此前减少2件；教师46人，与此前持平；比例为3.72:6.28。"
                + "本季度未发生网络舆情事件和安全事故。"),
        inside(
            """
            indicators:
              - {id: a, name: 学生, value: 1287, measure: 人, parts: [{name: 低年级, value: 700}, {name: 高年级, value: 587}]}
              - {id: b, name: 审核率, value: 100, measure: "%", before: {value: 96.5, asOf: 2023-12-31}}
              - {id: c, name: 投诉, value: 3, measure: 件, before: 5}
              - {id: d, name: 教师, value: 46, measure: 人, before: 46}
              - {id: e, name: 比例, value: "3.72:6.28"}
              - {id: f, name: 网络舆情事件数, value: 0, measure: 起}
              - {id: g, name: 安全事故, value: 0, measure: 起}
              - {id: h, name: 以后的, value: 1, asOf: 2024-07-01}
            """));
  }

  @Test
  void anEmptyListClaimsNothing() {
    assertEquals(
        List.of("现将我校2024年第二季度安全工作分析研判情况报告如下：", "特此报告。"),
        analysis("responsibility: {field: 安全工作}\n"));
  }

  @Test
  void issuesRisksAndPlans() {
    assertEquals(
        List.of(
            "# 一、存在的问题",
            "- 一是记录不全。3个群没有记录。主要原因是检查少。整改措施是逐群登记、每月检查一次。责任人为甲，应于6月15日前完成整改，" + "目前已登记2个群，尚未全部完成。",
            "- 二是管理不规范问题。责任单位为办公室，应于7月15日前完成整改。",
            "需要防范力量不足的风险。防范措施是编排值守表，落实专人。应于7月5日前落实到位。",
            "本季度，学习不系统的问题已于6月20日完成整改。",
            "# 二、下一步工作打算",
            "- 一是完善制度。针对记录不全的问题和管理不规范问题，修订制度。由甲负责，12月31日前完成。",
            "- 二是巩固成果。巩固“学习不系统”问题整改成果，坚持学习。年底前完成。",
            "- 三是长期坚持。"),
        inside(
            """
            issues:
              - {id: A, title: 记录不全, detail: 3 个群没有记录, cause: 检查少。, measures: [逐群登记, 每月检查一次], owner: 甲, due: 2024-06-15, progress: 目前已登记2个群, found: 2024-05-01}
              - {id: B, title: 管理不规范问题, unit: 办公室, due: 2024-07-15}
              - {id: C, title: 学习不系统, found: 2024-03-01, closed: 2024-06-20}
              - {id: D, kind: risk, title: 力量不足, measures: ["编排值守表，落实专人"], due: 2024-07-05, closed: 2024-07-04}
              - {id: E, title: 以后发现的, found: 2024-07-01}
              - {id: F, title: 早已解决的, found: 2024-01-01, closed: 2024-02-01}
            plans:
              - {title: 完善制度, detail: 修订制度, owner: 甲, due: 2024-12-31, answers: [A, B]}
              - {title: 巩固成果, detail: 坚持学习, due: 年底, answers: [C]}
              - {title: 以后的打算, answers: [E]}
              - {title: 长期坚持}
            """));
  }

  @Test
  void manyIssuesStandUnderHeadings() {
    assertEquals(
        List.of("# 一、存在的问题", "## （一）甲", "## （二）乙。丙。", "## （三）丁", "## （四）戊"),
        inside(
            """
            issues:
              - {id: A, title: 甲}
              - {id: B, title: 乙, detail: 丙}
              - {id: C, title: 丁}
              - {id: D, title: 戊}
            """));
  }

  @Test
  void ledger() {
    String records =
        """
        unit: {name: 某某镇中心学校, shortName: 某校}
        year: 2024
        responsibility: {field: 安全工作}
        issues:
          - {id: A, title: "记录|不全", detail: "# 甲 ${1}", measures: [一事, 二事。], owner: 甲, unit: 办公室, due: 2024-06-15, progress: 已登记2个群, proof: 以后的}
          - {id: C, title: 学习不系统, measures: [三事], closed: 2024-06-20, proof: 档案}
          - {id: D, kind: risk, title: 力量不足, closed: 2024-07-04, proof: 以后的}
        reports:
          - {template: 问题整改台账, period: 2024-Q2}
        """;
    Document document = new Desk(folder).compose(records).value().orElseThrow();
    assertEquals("某校2024年第二季度安全工作问题整改台账", document.envelope().title().text());
    assertEquals(
        List.of(
            "截至2024年6月30日，第二季度登记在册的问题2个，其中已完成整改1个、逾期未完成1个；风险1个，正在防范。",
            "序号|类别|问题|表现|整改措施|责任人|时限|完成情况|佐证",
            "1|问题|记录|不全|# 甲 ${1}|1. 一事/2. 二事|甲（办公室）|6月15日|逾期未完成；已登记2个群|以后的",
            "2|问题|学习不系统||三事|||已完成整改，6月20日销号|档案",
            "3|风险|力量不足|||||正在防范|"),
        Desk.lines(document.body()));
    assertEquals(
        List.of("截至2024年2月1日，1月份没有登记在册的问题和风险。"),
        new Desk(folder)
                .lines(
                    records
                        .replace("due:", "found: 2024-05-01, due:")
                        .replace("closed: 2024-06", "found: 2024-05-01, closed: 2024-06")
                        .replace("kind: risk,", "kind: risk, found: 2024-05-01,")
                        .replace("2024-Q2}", "2024-01, document: {date: 2024-02-01}}"))
                .stream()
                .map(line -> line.replace("2024年1月31日", "2024年2月1日"))
                .toList());
  }
}
