package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues, risks and what is planned for them. */
class IssueSentencesTest {
  @TempDir Path folder;

  private Spoken spoken() {
    return Spoken.of(
        folder,
        """
        issues:
          - {id: A, title: 记录不全, detail: 缺两次, cause: 主要原因是无人管, found: 2024-04-01, measures: [补齐, 定期查], owner: 甲, due: 2024-07-15}
          - {id: B, title: 通道堵塞问题, found: 2024-04-01, owner: 乙, unit: 总务处, due: 2024-05-15, progress: 目前，已清理一半, proof: 照片}
          - {id: C, title: 溺水, kind: risk, found: 2024-04-01, due: 立行立改, measures: [每周巡河]}
          - {id: D, title: 校门破损, found: 2024-04-01, closed: 2024-05-08}
          - {id: E, title: 火灾, kind: risk, found: 2024-04-01, closed: 2024-05-09}
        plans:
          - {title: 抓整改, detail: 会同各部门补齐, owner: 甲, due: 年底, answers: [A, C, D]}
          - {title: 抓巡查, answers: [C]}
        """);
  }

  @Test
  void sentencesOfOne() {
    Spoken spoken = spoken();
    IssueSentences issues = spoken.issues;
    assertEquals("缺两次。主要原因是无人管。整改措施是补齐、定期查。责任人为甲，应于7月15日前完成整改。", issues.body(spoken.issue(0)));
    assertEquals("责任人为乙，应于5月15日前完成整改，目前已清理一半，尚未全部完成。", issues.limit(spoken.issue(1)));
    assertEquals("防范措施是每周巡河。落实时限为立行立改。", issues.body(spoken.issue(2)));
    assertEquals("记录不全的问题", IssueSentences.named(spoken.issue(0).issue()));
    assertEquals("通道堵塞问题", IssueSentences.named(spoken.issue(1).issue()));
    assertEquals("溺水的风险", IssueSentences.named(spoken.issue(2).issue()));
    assertEquals("乙（总务处）", IssueSentences.owner(spoken.issue(1).issue()));
    assertEquals("逾期未完成；目前，已清理一半", issues.state(spoken.issue(1)));
    assertEquals("已化解，5月9日销号", issues.state(spoken.issue(4)));
    assertEquals("照片", IssueSentences.proof(spoken.issue(1)));
    assertEquals(
        "校门破损的问题已于5月8日完成整改；火灾的风险已于5月9日化解",
        issues.settled(List.of(spoken.issue(3), spoken.issue(4))));
    assertEquals(
        "截至2024年6月28日，第二季度登记在册的问题3个，其中已完成整改1个、正在整改1个、逾期未完成1个；风险2个，其中已化解1个、正在防范1个。", issues.tally());
  }

  @Test
  void plansAndWhatTheyAnswer() {
    Spoken spoken = spoken();
    assertEquals(
        new Point("抓整改", "针对记录不全的问题和溺水的风险，巩固“校门破损”问题整改成果，会同各部门补齐。由甲负责，年底前完成。"),
        spoken.issues.plans().get(0));
    assertEquals(
        List.of("抓整改。针对“溺水”“记录不全”两项风险和隐患，每周巡河、定期查，会同各部门补齐。由甲负责，年底前完成。", "针对溺水的风险，抓巡查。"),
        spoken.risks.measures());
    assertEquals(3, spoken.risks.open().size());
    assertEquals("溺水", spoken.risks.points().get(0).head());
  }

  @Test
  void measuresAndProgressThatSayTheSameAreSaidOnce() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            issues:
              - {id: A, title: 存档不全, detail: 存档不全。, found: 2024-04-01, measures: [补签, 每周五归档, 补签, 补签余下两期], progress: 每周五归档, due: 2024-06-15}
              - {id: B, title: 溺水, kind: risk, found: 2024-04-01, measures: [发告知书]}
            plans:
              - {title: 规范归档, detail: "补签余下的两期，每周五由辅导员归档", owner: 乙, due: 7月底, answers: [A]}
              - {title: 抓好防溺水, detail: 暑假期间每周巡河, owner: 丙, due: 暑假期间, answers: [B]}
              - {title: 加强教育, detail: 加强教育。, owner: 丁, due: 7月底, answers: [A]}
              - {title: 7月底前建好台账, detail: 由戊负责登记, owner: 戊, due: 7月底}
            """);
    assertEquals("整改措施是每周五归档、补签余下两期。应于6月15日前完成整改，目前尚未完成。", spoken.issues.body(spoken.issue(0)));
    assertEquals(
        List.of(
            "针对存档不全的问题，补签余下的两期，每周五由辅导员归档。由乙负责，7月底前完成。",
            "针对溺水的风险，暑假期间每周巡河。由丙负责。",
            "针对存档不全的问题，由丁负责，7月底前完成。",
            "由戊负责登记。"),
        spoken.issues.plans().stream().map(Point::text).toList());
    assertEquals(
        List.of(
            "规范归档。针对存档不全的隐患，补签余下的两期，每周五由辅导员归档。由乙负责，7月底前完成。",
            "抓好防溺水。针对溺水的风险，发告知书，暑假期间每周巡河。由丙负责。",
            "针对存档不全的隐患，加强教育。由丁负责，7月底前完成。",
            "7月底前建好台账。由戊负责登记。"),
        spoken.risks.measures());
  }

  @Test
  void aPlanThatAMeasureSaysIsSaidOnce() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            issues:
              - {id: A, title: 门卫脱岗, found: 2024-04-01, measures: ["增配一名夜班门卫，由总务处排班"]}
            plans:
              - {title: 管好门卫, detail: 增配门卫, owner: 乙, answers: [A]}
            """);
    assertEquals(List.of("管好门卫。针对门卫脱岗的隐患，增配一名夜班门卫，由总务处排班。由乙负责。"), spoken.risks.measures());
  }

  @Test
  void whatIsSaidInOtherWordsIsAnotherThing() {
    assertTrue(Repetition.says("会同编制部门从富余人员中调剂", "会同编制部门调剂"));
    assertFalse(Repetition.says("整理会议室并且移交档案", "整理档案"));
    assertFalse(Repetition.says("每周五未及时归档", "每周五归档"));
    assertFalse(Repetition.says("每周五巡查，月底归档", "每周五归档"));
  }
}
