package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan asks for. */
class PlanSentencesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: 集中学习, min: 2, per: 月, subject: 党支部 | 党支部每月组织集中学习不少于2次。",
        "name: 工作报告, per: 半年, subject: 科室, scope: 各自, receiver: 镇党委, due: [6, 12] | 各科室每半年向镇党委组织工作报告不少于1次，分别于6月底、12月底前完成。",
        "name: 排查, per: 季度, receiver: 镇安办, within: 24h, scope: 合计 | 每季度合计组织排查不少于1次，24小时内报镇安办。",
        "name: 排查, per: 季度, receiver: 镇安办, due: [3] | 每季度组织排查不少于1次，于3月底前完成，结果报镇安办。",
        "name: 排查, per: 周, within: 17:00, evidence: [记录, 照片] | 每周组织排查不少于1次，17:00前完成，留存记录、照片备查。",
        "name: 活动审批, per: 一事, subject: 办公室 | 由办公室负责，一事一批。",
        "name: 内容审核, per: 一事, within: 30min | 一事一审，30分钟内完成。",
        "name: 险情报送, per: 一事, receiver: 应急局, within: 第一时间 | 一事一报，第一时间报应急局。",
        "name: 修缮, per: 一事, within: 3d | 一事一办，3天内完成。",
        "name: 守土, evidence: [记录] | 留存记录备查。",
        "name: 守土 | ''",
      })
  void dutiesInASentence(String duty, String sentence) {
    Spoken spoken = Spoken.of(folder, "responsibility: {obligations: [{id: a, " + duty + "}]}\n");
    var obligation = spoken.unit().responsibility().obligations().get(0);
    assertEquals(sentence, PlanSentences.rule(obligation, "组织" + obligation.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from: 2024-01-10, to: 2024-01-31 | 1月10日至31日",
        "from: 2024-01-10, to: 2024-03-31 | 1月10日至3月31日",
        "from: 2024-01-10, to: 2025-01-31 | 1月10日至2025年1月31日",
        "from: 2024-01-10, to: 2024-01-10 | 1月10日",
        "from: 2024-03-01 | 3月1日起",
        "to: 2025-03-01 | 2025年3月1日前",
        "tasks: [动员] | ''",
      })
  void whenAStageIs(String stage, String span) {
    Spoken spoken = Spoken.of(folder, "stages: [{name: 启动, " + stage + "}]\n");
    assertEquals(span, spoken.plans.span(spoken.unit().ledgers().stages().get(0)));
  }

  @Test
  void tiersAsTasks() {
    Spoken spoken =
        Spoken.of(
            folder,
            """
            responsibility:
              tiers:
                - {title: 一岗双责, post: 委员}
                - {title: 第一责任人, post: 书记, duties: [亲自部署]}
                - {title: 主体责任, duties: [定期研究]}
                - {title: 总责, post: 镇长}
                - {title: 河长}
            """);
    var tiers = spoken.unit().responsibility().tiers();
    assertEquals(
        List.of("落实“一岗双责”", "落实第一责任人责任", "落实主体责任", "落实总责", "落实河长职责"),
        tiers.stream().map(ResponsibilitySentences::taskOf).toList());
    assertEquals(
        List.of("由委员落实。", "书记亲自部署。", "定期研究。", "由镇长承担。", ""),
        tiers.stream().map(ResponsibilitySentences::taskText).toList());
  }
}
