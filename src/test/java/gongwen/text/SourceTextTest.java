package gongwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class SourceTextTest {
  private static List<String> lines(String text) {
    SourceText source = new SourceText("a.yaml", text);
    List<String> lines = new ArrayList<>();
    for (int i = 1; source.line(i).isPresent(); i++) {
      lines.add(source.line(i).orElseThrow());
    }
    return lines;
  }

  @Test
  void eachOfTheThreeEndsALine() {
    assertEquals(List.of("a", "b", "c", "d"), lines("a\nb\r\nc\rd"));
    assertEquals(List.of("a", "", "", "b"), lines("a\n\n\rb"));
    assertEquals(List.of("", "a", ""), lines("\r\na\r\n"));
  }

  @Test
  void anEmptyTextIsALineWithoutAnything() {
    assertEquals(List.of(""), lines(""));
    assertEquals(Optional.empty(), new SourceText("a.yaml", "a").line(0));
  }
}
