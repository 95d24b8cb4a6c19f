package gongwen.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates reach of the sentences in Java, and what they do not. */
class ProseDoorTest {
  @TempDir Path folder;

  private static final String UNIT =
      """
      unit: {name: 甲校}
      year: 2024
      plans: [{title: 抓学习}, {title: 抓检查。}]
      reports: [{template: own, period: 2024-Q2, document: {date: 2024-06-28}}]
      """;

  private List<String> says(String text) {
    return new Desk(folder).template("<@slot name=\"text\">" + text + "</@slot>").lines(UNIT);
  }

  private List<String> fault(String text) {
    return new Desk(folder)
        .template("<@slot name=\"text\">" + text + "</@slot>").compose(UNIT).diagnostics().stream()
            .map(Diagnostic::code)
            .map(Object::toString)
            .toList();
  }

  @Test
  void textsListsNumbersAndWhatPrintsAsText() {
    assertEquals(List.of("抓检查。"), says("${wording.text.sentence(plans[1].title)}"));
    assertEquals(
        List.of("抓学习和抓检查"), says("${wording.text.series(plans?map(p -> 行文.text.bare(p.title)))}"));
    assertEquals(List.of("二是"), says("${wording.text.label(2, 3, \"一是\")}"));
    assertEquals(List.of("2024年6月30日。"), says("${wording.text.sentence(cutOff)}"));
    assertEquals(List.of("甲校。"), says("${wording.text.sentence(unit)}"));
    assertEquals(
        List.of("是"), says("${wording.text.endsWithAny(unit, [\"校\"])?then(\"是\", \"否\")}"));
  }

  /** So that templates of one's own go on that hand over what they made themselves. */
  @Test
  void mapsForRecords() {
    assertEquals(
        List.of("校长甲"), says("${wording.cited.holder({\"post\": \"校长\", \"姓名\": \"甲\"})}"));
    assertEquals(List.of("《办法》"), says("${wording.cited.document({\"title\": \"办法\"})}"));
    assertEquals(List.of("WRONG_ARGUMENTS"), fault("${wording.cited.holder({\"post\": plans})}"));
  }

  @Test
  void nothingElse() {
    for (String closed :
        List.of("text.withoutEnd(\"a\", \"a\")", "text.getClass()", "text.class", "groups()")) {
      assertEquals(1, fault("${wording." + closed + "}").size(), closed);
    }
  }

  @Test
  void wrongArguments() {
    for (String wrong : List.of("()", "(1)", "([\"a\"])", "(\"a\", \"b\")", "(plans[0])")) {
      assertEquals(List.of("WRONG_ARGUMENTS"), fault("${wording.text.bare" + wrong + "}"), wrong);
    }
    assertEquals(List.of("WRONG_ARGUMENTS"), fault("${wording.text.series([1, plans[0]])}"));
    assertEquals(List.of("WRONG_ARGUMENTS"), fault("${wording.text.label(\"1\", 2, \"一是\")}"));
  }
}
