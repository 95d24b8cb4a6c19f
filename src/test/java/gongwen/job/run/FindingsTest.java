package gongwen.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which findings are told. */
class FindingsTest {
  private static Diagnostic at(String file, int line, int column, String code) {
    Position place = new Position(line, column);
    Span span = new Span(new SourceText(file, ""), place, place);
    return Diagnostic.of(new ForeignCode(code, Severity.ERROR), span, Message.of("错", "wrong"));
  }

  private static List<String> codes(Diagnostic... found) {
    return Findings.inOrder(List.of(found)).stream().map(Diagnostic::id).toList();
  }

  @Test
  void byFileLineAndColumnAndWhatHasNoPlaceLast() {
    assertEquals(
        List.of("a", "b", "c", "d", "e"),
        codes(
            Diagnostic.of(new ForeignCode("e", Severity.ERROR), Message.of("错", "wrong")),
            at("y", 1, 1, "d"),
            at("x", 10, 1, "c"),
            at("x", 9, 2, "b"),
            at("x", 9, 1, "a")));
  }

  @Test
  void theSameFaultIsToldOnceThoughTheFileWasReadTwice() {
    assertEquals(List.of("a"), codes(at("x", 1, 1, "a"), at("x", 1, 1, "a")));
    assertEquals(List.of("a", "a"), codes(at("x", 1, 1, "a"), at("z", 1, 1, "a")));
  }
}
