package gongwen.prose.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.facts.Work;
import gongwen.model.Days;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few sentences stand in one paragraph; more are divided by what belongs together. */
class ParagraphsTest {
  private static final ActivitySentences SENTENCES =
      new ActivitySentences((figure, text) -> text, Days::brief, work -> "");

  private static Work work(String... records) {
    List<List<String>> lines = new ArrayList<>();
    for (String record : records) {
      List<String> cells = new ArrayList<>(List.of(record.split(" ", -1)));
      while (cells.size() < 8) {
        cells.add("");
      }
      lines.add(cells);
    }
    return new TitledCase("", lines, "").work();
  }

  @Test
  void nothing() {
    assertEquals(List.of(), SENTENCES.paragraphs(List.of()));
  }

  @Test
  void sixSentencesKeepTheOrderOfTheKinds() {
    List<Work> six =
        List.of(
            work("会议 4-9 校务会", "会议 5-12 教师会"),
            work("观影 4-10 观看影片"),
            work("检查 4-11 食堂检查"),
            work("家访 4-1"),
            work("演练 4-2"),
            work("宣传 4-3"));
    assertEquals(
        List.of("4月9日召开校务会；5月12日召开教师会。4月10日观看影片。4月11日开展食堂检查。4月1日开展家访。4月2日开展演练。4月3日开展宣传。"),
        SENTENCES.paragraphs(six));
  }

  @Test
  void moreAreDividedInTheOrderOfTheDays() {
    List<Work> seven =
        List.of(
            work("会议 4-9 校务会", "会议 5-12 教师会"),
            work("集中学习 4-10", "集中学习 5-10"),
            work("检查 4-11 食堂检查"),
            work("家访 4-1", "家访 5-1", "家访 6-1"),
            work("演练 4-2"),
            work("宣传 4-3"),
            work("责任书 3-1 安全责任书 46份"));
    assertEquals(
        List.of(
            "开展家访3次。4月3日开展宣传。4月9日召开校务会。4月10日、5月10日组织集中学习。5月12日召开教师会。",
            "3月1日签订安全责任书46份。4月2日开展演练。4月11日开展食堂检查。"),
        SENTENCES.paragraphs(seven));
  }

  @Test
  void noParagraphIsLong() {
    List<Work> many = new ArrayList<>();
    for (int day = 1; day <= 20; day++) {
      many.add(work("宣传" + day + " 4-" + day + " 防火宣传"));
    }
    List<String> paragraphs = SENTENCES.paragraphs(many);
    assertEquals(List.of(5L, 5L, 5L, 5L), paragraphs.stream().map(ParagraphsTest::count).toList());
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == '。').count();
  }
}
