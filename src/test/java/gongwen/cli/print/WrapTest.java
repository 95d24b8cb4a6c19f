package gongwen.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertEquals(List.of("行距随字", "体而定"), Wrap.lines("行距随字体而定", 9));
  }

  @Test
  void wordsAndNumbersStayWhole() {
    assertEquals(List.of("flush left,", "28.95 mm"), Wrap.lines("flush left, 28.95 mm", 13));
    assertEquals(List.of("每面22行，", "每行28字"), Wrap.lines("每面22行，每行28字", 11));
  }

  @Test
  void noMarkBeginsALine() {
    assertEquals(List.of("顶", "格，"), Wrap.lines("顶格，", 5));
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertEquals(List.of("abcde", "fgh"), Wrap.lines("abcdefgh", 5));
    assertEquals(List.of(), Wrap.lines("", 5));
  }
}
