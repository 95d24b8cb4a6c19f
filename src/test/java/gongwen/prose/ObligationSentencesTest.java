package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.ObligationFact.State;
import gongwen.facts.ObligationFact.Window;
import gongwen.facts.Scope;
import gongwen.model.Frequency;
import gongwen.model.Obligation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What duties ask for, and how far they were met. */
class ObligationSentencesTest {
  @TempDir Path folder;

  private Spoken spoken() {
    return Spoken.of(
        folder,
        """
        responsibility:
          obligations:
            - {id: a, name: 学习, min: 1, per: 季度}
            - {id: b, name: 检查, min: 1, per: 月}
            - {id: c, name: 演练, min: 1, per: 半年}
            - {id: d, name: 报告, min: 2, per: 年}
            - {id: e, name: 研判, min: 1, per: 季度, evidence: [记录]}
            - {id: f, name: 值守, per: 天}
            - {id: g, name: 审批, per: 一事}
            - {id: h, name: 落实}
        activities:
          - {date: 2024-04-09, kind: 甲, serves: [a, b, d]}
          - {date: 2024-05-09, kind: 乙, serves: [e]}
        """);
  }

  @Test
  void whatIsAsked() {
    List<String> rules =
        spoken().unit().responsibility().obligations().stream()
            .map(ObligationSentences::rule)
            .toList();
    assertEquals(
        List.of("每季度至少1次", "每月至少1次", "每半年至少1次", "每年至少2次", "每季度至少1次", "每天至少1次", "一事一报", ""), rules);
    List<Obligation> judged =
        spoken().unit().responsibility().obligations().stream()
            .filter(ObligationSentences::isJudged)
            .toList();
    assertEquals(5, judged.size());
  }

  @Test
  void howFarTheyWereMet() {
    Spoken spoken = spoken();
    var judged =
        spoken.facts.obligations(Scope.OWN).stream()
            .filter(fact -> ObligationSentences.isJudged(fact.obligation()))
            .toList();
    assertEquals(
        "学习（每季度至少1次）完成1次，达到要求；报告（每年至少2次）已完成1次，尚未到期；检查（每月至少1次）完成1次，5月、6月未达到要求；"
            + "演练（每半年至少1次）未完成；研判（每季度至少1次）完成1次，佐证材料不全。",
        spoken.obligations.told(judged, true));
    assertEquals(
        "学习达到规定次数；报告已完成1次，尚未到期；检查完成1次，5月、6月未达到要求；演练未完成；研判完成1次，佐证材料不全。",
        spoken.obligations.told(judged, false));
    assertEquals("", spoken.obligations.told(List.of(), true));
  }

  @Test
  void windows() {
    assertEquals("第二、第三季度", spans(Frequency.QUARTER, "2024-04-01", "2024-07-01"));
    assertEquals("5月、6月", spans(Frequency.MONTH, "2024-05-01", "2024-06-01"));
    assertEquals("上半年、下半年", spans(Frequency.HALF_YEAR, "2024-01-01", "2024-07-01"));
    assertEquals("春季学期、秋季学期", spans(Frequency.TERM, "2024-02-01", "2024-08-01"));
    assertEquals("6月3日至9日", spans(Frequency.WEEK, "2024-06-03").replace("至6月9日", "至9日"));
    assertEquals("", spans(Frequency.YEAR, "2024-01-01"));
    List<Window> five = Collections.nCopies(5, window("2024-01-01"));
    assertEquals("有5个月", ObligationSentences.spans(five, Frequency.MONTH, 4));
    assertEquals("有5周", ObligationSentences.spans(five, Frequency.WEEK, 4));
  }

  private String spans(Frequency per, String... from) {
    List<Window> windows = Arrays.stream(from).map(this::window).toList();
    return ObligationSentences.spans(windows, per, 4);
  }

  private Window window(String from) {
    LocalDate day = LocalDate.parse(from);
    var done = spoken().duties().get(0).done();
    return new Window(day, day.plusDays(6), done, 1, State.UNMET);
  }
}
