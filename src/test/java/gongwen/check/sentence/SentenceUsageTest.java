package gongwen.check.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in a sentence, and above all what is left alone. */
class SentenceUsageTest {
  /** The sentences that are wanted of titles; the sentence is behind the seventh bar. */
  private static final Path WANTED =
      Path.of("src/test/resources/gongwen/prose/activity/titles.txt");

  private static List<String> found(String text) {
    return SentenceUsage.paragraph(text).stream()
        .map(each -> text.substring(each.from(), each.to()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4月1日开展开展消防演练，80人参加。 | 开展开展",
        "4月1日召开召开教师会。 | 召开召开",
        "我校开展组织消防演练。 | 开展组织",
        "开展举办法治讲座3场。 | 开展举办",
        "一季度举行召开大会。 | 举行召开",
        "4月1日开展签订责任书46份。 | 开展签订",
        "先后印发印发通知3份。 | 印发印发",
        "4月1日开展，80人参加。 | 开展",
        "4月1日召开。 | 召开",
        "开展。 | 开展",
        "认真开展了，共80人参加。 | 开展了",
        "4月1日开展消防演练。4月8日举办，300余人参加。 | 举办",
        "全面落实安全责任，加强门卫管理，全面落实安全责任。 | 全面落实安全责任",
        "二季度召开会议3份。 | 会议3份",
        "召开教师座谈会2篇，效果较好。 | 座谈会2篇",
        "印发3场文件，责任到人。 | 3场文件",
        "印发文件十余场。 | 文件十余场",
        "报送新闻稿共15场。 |",
        "报送稿件15场。 | 稿件15场",
        "悬挂横幅6篇（学校门口）。 | 横幅6篇",
        "开展走访20篇。 | 走访20篇",
        "开展消防演练12次，成效较好。师生会逃生，共开展消防演练12次。 | 消防演练12次",
        "发放宣传资料300份。累计发放宣传资料300份。 | 宣传资料300份"
      })
  void whatNoSuperiorSigns(String text, String words) {
    assertEquals(words == null ? List.of() : List.of(words), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "组织开展消防演练3次。",
        "组织召开会议，主持召开支委会，组织实施方案。",
        "开展组织生活会，开展组织建设。",
        "按要求实施实施方案。",
        "完成完成率统计。",
        "开展签订承诺书活动。",
        "开展“开展开展”大讨论。",
        "学习《关于召开召开会议的通知》。",
        "消防演练于4月1日开展，80人参加。",
        "安全检查：每周开展。",
        "活动有序开展。",
        "工作由总务处负责，每月开展。",
        "消防演练。4月1日开展，80人参加。",
        "4月1日开展，按上级要求。",
        "由总务处负责，3月底完成；由总务处负责，5月底完成。",
        "安全第一，安全第一。",
        "“全面落实安全责任”，“全面落实安全责任”。",
        "每队5个人，每队5个人。",
        "召开会议3次、座谈会2个、会议4场。",
        "召开会议46人参加，会议3个小时。",
        "签订责任书46户。",
        "学习文件3场。",
        "第3份会议，印发3份会议纪要。",
        "召开会议3份额。",
        "走访20户，走访脱贫户64户。",
        "一季度开展消防演练12次。二季度开展消防演练12次。",
        "各班开展消防演练12次。均开展消防演练12次。",
        "开展消防演练1次，整改到位。开展消防演练1次。",
        "小学部开展消防演练12次，幼儿园开展消防演练12次。",
        "4月1日开展消防演练，800人参加；4月2日组织防震演练，800人参加。",
        "“开展开展"
      })
  void whatMayStay(String text) {
    assertEquals(text.equals("“开展开展") ? List.of("开展开展") : List.of(), found(text));
  }

  @Test
  void ofTitlesTheVerbsAlone() {
    assertEquals(List.of(), SentenceUsage.phrase("会议3份"));
    assertEquals(1, SentenceUsage.phrase("开展开展消防演练").size());
  }

  @Test
  void allWantedSentencesAreRight() throws IOException {
    try (Stream<String> lines = Files.lines(WANTED)) {
      List<String> sentences =
          lines
              .filter(line -> !line.startsWith("#") && line.indexOf('|') >= 0)
              .map(line -> line.substring(line.lastIndexOf('|') + 1))
              .filter(sentence -> !sentence.isEmpty())
              .toList();
      assertTrue(sentences.size() > 600, "sentences: " + sentences.size());
      assertEquals(List.of(), sentences.stream().filter(each -> !found(each).isEmpty()).toList());
      assertEquals(List.of(), found(String.join("", sentences)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展演练12次，",
        "开展",
        "开展签订、活动",
        "1",
        "（",
        "“”",
        "4月1日",
        "开展。",
        "认真",
        "学习文件3场、",
        "，",
        "文"
      })
  void longTextsTakeNoLonger(String part) {
    String text = "文".repeat(20_000) + part.repeat(100_000 / part.length()) + "活动。";
    assertTimeout(Duration.ofSeconds(5), () -> SentenceUsage.paragraph(text));
  }
}
