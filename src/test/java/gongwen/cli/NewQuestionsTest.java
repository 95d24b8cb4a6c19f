package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongwen new} alone asks a person, and nobody else. */
class NewQuestionsTest {
  @TempDir private Path top;

  private Path file() {
    return top.resolve("2025.yaml");
  }

  private Run answered(byte[] answers) {
    return Run.answered(answers, "new", "--lang", "zh");
  }

  private byte[] answers(String name, Charset charset) {
    return String.join(
            "\r\n", "99", "小学", name, "安全生产", "", "去年", "2025年第二季度", file().toString(), "")
        .getBytes(charset);
  }

  @Test
  void aPersonIsAsked() throws IOException {
    Run run = answered(answers("柏林小学", StandardCharsets.UTF_8));
    assertEquals(0, run.code(), run.err());
    String text = Files.readString(file());
    assertTrue(text.contains("\n  名称: 柏林小学  #"), text);
    assertTrue(text.contains("\n  领域: 安全生产工作  #") && text.contains("时段: 2025年第二季度"), text);
    assertTrue(text.contains("- 模板: 分析研判报告"), text);
    assertTrue(run.err().contains("1 单位  2 学校  3 幼儿园"), run.err());
    assertTrue(
        run.err().contains("没看懂“99”；写上面的编号，1 到 10") && run.err().contains("没看懂“去年”"), run.err());
    assertTrue(run.lastWord().contains("gongwen render " + file()), run.err());
    assertEquals(file() + "\n", run.out());
  }

  @Test
  void aChineseWindowsSendsItsOwnCharacters() throws IOException {
    Run run = answered(answers("柏林小学", Charset.forName("GB18030")));
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(file()).contains("\n  名称: 柏林小学  #"));
  }

  @Test
  void withoutAPersonOrAnAnswerItIsAQuestionOfUsage() {
    assertEquals(ExitCode.USAGE.code(), Run.reading("小学\n", "new").code());
    Run silent = answered("小学\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(ExitCode.USAGE.code(), silent.code());
    assertTrue(silent.lastWord().equals("没有答完，什么也没有写。"), silent.err());
  }

  /** What was answered before is not lost on a name that is taken. */
  @Test
  void anotherNameIsAskedFor() throws IOException {
    Files.writeString(file(), "mine");
    String typed = "village\n云岭村\n\n\n2025\n" + file() + "\n" + top.resolve("云岭") + "\n";
    Run run = answered(typed.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("已经有 " + file() + " 了，换一个名字，如 " + top.resolve("2025-2.yaml")));
    assertEquals("mine", Files.readString(file()));
    String text = Files.readString(top.resolve("云岭.yaml"));
    assertTrue(text.contains("自称: 我村"), text);
  }
}
