package gongwen.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a failing golden shows. */
class DifferenceTest {
  @Test
  void likeTextsDoNotDiffer() {
    assertEquals("", Difference.of("a\nb\n", "a\nb\n"));
  }

  @Test
  void whatChangedIsShownWithTheLinesAround() {
    assertEquals(
        "@@ line 2 @@\n b\n c\n-d\n+D\n e\n f\n",
        Difference.of("a\nb\nc\nd\ne\nf\ng", "a\nb\nc\nD\ne\nf\ng"));
  }

  @Test
  void linesTakenOutAndPutInAreFoundApart() {
    assertEquals(
        "@@ line 1 @@\n-a\n b\n c\n@@ line 6 @@\n f\n g\n+h\n",
        Difference.of("a\nb\nc\nd\ne\nf\ng", "b\nc\nd\ne\nf\ng\nh"));
  }

  @Test
  void longDifferencesAreCutShort() {
    String before =
        IntStream.range(0, 3000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
    String shown = Difference.of(before, "");
    assertEquals(41, shown.lines().count() - 1);
    assertTrue(shown.endsWith("… and 2961 lines more that differ\n"), shown);
  }
}
