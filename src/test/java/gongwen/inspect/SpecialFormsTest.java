package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters, orders and minutes are known, and not held to rules that are other ones for them. */
class SpecialFormsTest {
  private static final String MARK = "云川县教育局文件";
  private static final String NUMBER = "云教发〔2024〕7号";

  @TempDir static Path folder;
  private static Path whole = Path.of("");

  @BeforeAll
  static void render() throws IOException {
    whole = Sample.render(folder, "docx").get(0);
  }

  /** With another mark and number, without a red rule; the number at the right or in the middle. */
  private static Path form(String mark, String number, boolean right, String section)
      throws IOException {
    String rule = "<w:p><w:pPr><w:pStyle w:val=\"RedRule\"/>.*?</w:p>";
    String place = "(<w:pStyle w:val=\"DocumentNumber\"/><w:jc) w:val=\"center\"";
    return Sample.changed(
        whole,
        folder.resolve("form.docx"),
        "word/document.xml",
        text ->
            text.replace(MARK, mark)
                .replace(NUMBER, number)
                .replaceAll(rule, "")
                .replace("<w:pgSz ", section + "<w:pgSz ")
                .replaceFirst(place, "$1 w:val=\"" + (right ? "right" : "center") + "\""));
  }

  private static void is(String form, Path file) throws IOException {
    List<String> notes =
        Inspection.of(file).value().orElseThrow().notes().stream().map(each -> each.zh()).toList();
    assertTrue(notes.stream().anyMatch(each -> each.contains(form)), notes::toString);
    assertEquals(Set.of(), Sample.faults(file));
  }

  @Test
  void letter() throws IOException {
    is("信函", form("云川县教育局", NUMBER, true, "<w:titlePg/>"));
  }

  @Test
  void order() throws IOException {
    is("命令", form("云川县教育局令", "第7号", false, ""));
  }

  @Test
  void minutes() throws IOException {
    is("纪要", form("云川县教育局会议纪要", "第7期", false, ""));
  }

  /** One sign alone makes no letter. */
  @Test
  void aLetterheadWithoutItsRuleIsNoLetter() throws IOException {
    assertEquals(
        new TreeSet<>(Set.of("red-rule", "number-place")),
        Sample.faults(form(MARK, NUMBER, true, "")));
  }

  /** What holds for letters, too, is measured. */
  @Test
  void whatIsWrongInALetterIsTold() throws IOException {
    Path letter = form("云川县教育局", NUMBER.replace("〔2024〕", "[2024]"), true, "<w:titlePg/>");
    assertEquals(Set.of("number-form"), Sample.faults(letter));
  }
}
