package gongwen.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How words become sentences. */
class WordingTest {
  @Test
  void bareAndWhole() {
    assertEquals("抓学习", Wording.bare(" 抓学习。"));
    assertEquals("6月底前完成5次", Wording.bare("6月底前完成 5 次；"));
    assertEquals("a", Wording.bare("a,;、，；。"));
    assertEquals("抓学习。", Wording.sentence("抓学习；"));
    assertEquals("怎么办？", Wording.sentence("怎么办？"));
    assertEquals("", Wording.sentence("  "));
  }

  @Test
  void sideBySide() {
    assertEquals("甲、乙", Wording.enumerate(List.of("甲。", "乙")));
    assertEquals("甲、乙，丙", Wording.enumerate(List.of("甲、乙", "丙")));
    assertEquals("甲，乙；丙", Wording.enumerate(List.of("甲，乙", "丙")));
    assertEquals("定期研究、亲自部署", Wording.clauses(List.of("定期研究", "亲自部署")));
    assertEquals("定期研究，重要工作亲自部署", Wording.clauses(List.of("定期研究", "重要工作亲自部署")));
    assertEquals("甲，乙；丙", Wording.clauses(List.of("甲，乙", "丙")));
    assertEquals("甲、乙和丙", Wording.series(List.of("甲", "乙", "丙")));
    assertEquals("甲", Wording.series(List.of("甲")));
    assertEquals("", Wording.series(List.of()));
  }

  @Test
  void titlesInBrackets() {
    assertEquals("《甲》", Wording.titled(" 甲 "));
    assertEquals("《甲》", Wording.titled("《甲》"));
    assertEquals("《关于〈甲〉的通知》", Wording.titled("关于《甲》的通知"));
    assertEquals("《〈甲〉和〈乙〉》", Wording.titled("《甲》和《乙》"));
    assertEquals("《〉》", Wording.titled("》"));
  }

  @Test
  void points() {
    assertEquals("一是抓学习；二是抓检查。", Wording.inline(List.of("抓学习。", "抓检查"), "一是"));
    assertEquals("首先，甲；其次，乙；再次，丙；最后，丁。", Wording.inline(List.of("甲", "乙", "丙", "丁"), "首先"));
    assertEquals("首先，甲；其次，乙。", Wording.inline(List.of("甲", "乙"), "首先"));
    assertEquals("第一，甲；第二，乙。", Wording.inline(List.of("甲", "乙"), "第一"));
    assertEquals("一要甲；二要乙。", Wording.inline(List.of("甲", "乙"), "一要"));
    assertEquals("甲。", Wording.inline(List.of("甲"), "一是"));
    assertEquals("", Wording.inline(List.of(), "一是"));
  }
}
