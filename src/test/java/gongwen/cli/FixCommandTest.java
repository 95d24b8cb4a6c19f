package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.check.RulePage;
import gongwen.check.RulePage.Example;
import gongwen.diagnostic.Language;
import gongwen.testing.UnitText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gongwen fix}. */
class FixCommandTest {
  private static final String UNIT =
      """
      # 春季学期
      单位: {名称: 白石镇中心小学, 简称: 白石小学}
      年度: 2024   # 学年另计
      活动:
        - {日期: 2024-04-09, 类别: 集中学习, 名称: 学习行为准则, 人数: 45}
      报告:
        - 模板: 通用文稿
          时段: 2024年第二季度
          标题: 白石小学2024年第二季度学习情况
          公文要素: {主送: [白石镇教育总校], 成文日期: 2024-06-28}
          正文:
            正文: |
              # 基本情况
              截止6月28日,学校于2024年04月09日组织学习(见台账),落实白教发[2024]03号文件。
              增幅在5～8%之间。
      """;

  private static final String SAFE = "截至6月28日，学校于2024年4月9日组织学习（见台账），落实白教发〔2024〕3号文件。";

  @TempDir private Path top;

  private Path unit(byte[] bytes) throws IOException {
    return Files.write(top.resolve("白石.yaml"), bytes);
  }

  private Path unit() throws IOException {
    return unit(UNIT.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itShowsWhatWouldChangeAndWritesNothing() throws IOException {
    Path file = unit();
    Run run = Run.of("fix", file.toString());
    assertTrue(run.out().contains("+        " + "截至6月28日"), run.out());
    assertTrue(run.out().contains("-        " + "截止6月28日"), run.out());
    assertTrue(run.err().contains("--write") && run.err().contains("--unsafe"), run.err());
    assertEquals(UNIT, Files.readString(file));
    assertEquals(run.out(), Run.of("fix", "--diff", file.toString()).out());
  }

  @Test
  void itWritesWhatCanOnlyHaveBeenMeant() throws IOException {
    Path file = unit();
    Run run = Run.of("fix", "--write", file.toString());
    assertEquals(0, run.code(), run.err() + run.out());
    String written = Files.readString(file);
    assertTrue(written.contains(SAFE), written);
    assertTrue(written.contains("增幅在5～8%之间"), written);
    assertTrue(written.startsWith("# 春季学期\n") && written.contains("2024   # 学年另计"), written);
    assertTrue(run.out().contains("range-sign"), "what is left is reported: " + run.out());
    Run again = Run.of("fix", "--write", file.toString());
    assertEquals(written, Files.readString(file));
    assertFalse(again.out().contains(file + "\n"), again.out());
  }

  @Test
  void whatIsToBeConfirmedIsChangedOnDemand() throws IOException {
    Path file = unit();
    assertEquals(0, Run.of("fix", "--write", "--unsafe", file.toString()).code());
    assertTrue(Files.readString(file).contains("增幅在5%～8%之间"), Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "UTF-8, false"})
  void encodingAndLineEndsStay(String charset, boolean mark) throws IOException {
    String text = (mark ? "\uFEFF" : "") + UNIT.replace("\n", "\r\n");
    Path file = unit(text.getBytes(Charset.forName(charset)));
    assertEquals(0, Run.of("fix", "--write", file.toString()).code());
    String written = Files.readString(file, Charset.forName(charset));
    assertTrue(written.contains(SAFE), written);
    assertEquals(mark, written.startsWith("\uFEFF"));
    assertEquals(written.split("\r\n", -1).length, written.split("\n", -1).length);
  }

  /** Every wrong example of a rule that can mend is right once it was mended. */
  @ParameterizedTest
  @CsvSource({
    "leading-zero",
    "half-width-punctuation",
    "number-brackets",
    "until-now",
    "nested-book-marks",
    "range-sign",
    "serial-out-of-order"
  })
  void theExamplesOfARuleAreMended(String code) throws IOException {
    int wrong = 0;
    for (Example example :
        Objects.requireNonNull(RulePage.read(Language.ZH).get(code)).examples()) {
      if (example.wrong()) {
        Path file =
            Files.writeString(
                top.resolve("unit" + wrong++ + ".yaml"), UnitText.whole(example.yaml()));
        assertTrue(Run.of("check", file.toString()).out().contains(code));
        Run run = Run.of("fix", "--write", "--unsafe", file.toString());
        assertFalse(run.out().contains(code), run.out() + Files.readString(file));
        String written = Files.readString(file);
        Run.of("fix", "--write", "--unsafe", file.toString());
        assertEquals(written, Files.readString(file));
      }
    }
    assertTrue(wrong > 0, code);
  }

  @Test
  void checkSaysWhatTheProgramCanMend() throws IOException {
    Path file = unit();
    String last = Run.of("check", file.toString()).err();
    assertTrue(last.contains("gongwen fix " + file + " shows how"), last);
    Run fix = Run.of("fix", "--write", file.toString(), "--lang", "zh");
    assertTrue(fix.err().contains("改好了 ") && fix.err().contains("（1 个文件）"), fix.err());
    assertFalse(Run.of("check", file.toString()).err().contains("gongwen fix"));
  }

  /** A clerk who types the full-width colon throughout need not read the same of every line. */
  @Test
  void theSameSlipThroughoutIsShownAFewTimes() throws IOException {
    Path file = unit(UNIT.replace(": ", "：").getBytes(StandardCharsets.UTF_8));
    Run check = Run.of("check", file.toString(), "--lang", "zh");
    assertEquals(1, check.code());
    assertEquals(3, check.out().lines().filter(l -> l.contains("[full-width-colon]")).count());
    assertTrue(check.out().contains("提示：这个文件里同样的还有 5 处，在第 7-10, 12 行"), check.out());
    String json = Run.of("check", "--message-format", "json", file.toString()).out();
    assertTrue(json.lines().filter(l -> l.contains("full-width-colon")).count() > 3, json);
  }

  @Test
  void findingsCarryTheirFixes() throws IOException {
    Path file = unit();
    String sarif = Run.of("check", "--message-format", "sarif", file.toString()).out();
    assertTrue(sarif.contains("\"insertedContent\":{\"text\":\"〔2024〕\"}"), sarif);
    String json = Run.of("check", "--message-format", "json", file.toString()).out();
    assertTrue(json.contains("\"fix\":{\"safe\":true,\"edits\":[{"), json);
  }

  @Test
  void theStandardInputIsNoFile() {
    assertEquals(ExitCode.USAGE.code(), Run.of("fix", "-").code());
    assertEquals(ExitCode.USAGE.code(), Run.of("fix", "--diff", "--write", "examples").code());
  }
}
