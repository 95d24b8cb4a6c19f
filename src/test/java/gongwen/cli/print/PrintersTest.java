package gongwen.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.ForeignCode;
import gongwen.diagnostic.Language;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The forms in which findings are reported. */
class PrintersTest {
  private static final SourceText SOURCE = new SourceText("a,b/单位.yaml", "单位: 甲\n单为: 乙\n");
  private static final Span FIRST = span(1, 1, 3);
  private static final Span SECOND = span(2, 1, 3);
  private static final Diagnostic ERROR =
      Diagnostic.of(
              new ForeignCode("unknown-key", Severity.ERROR),
              SECOND,
              Message.of("没有“%s”这个键。", "No key \"%s\".", "单为"))
          .hint("是不是要写“单位”？", "did you mean \"单位\"?")
          .related(FIRST, Message.of("前面写的是这个", "what stands before it"));

  private record Printed(String out, String err) {}

  private static Span span(int line, int from, int to) {
    return new Span(SOURCE, new Position(line, from), new Position(line, to));
  }

  private static Printed printed(
      MessageFormat format, Language language, Terminal terminal, Consumer<Printer> what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream printErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    what.accept(
        Printer.of(
            format, new Console(printOut, printErr, language, terminal), Printer.Task.RENDER));
    printOut.flush();
    printErr.flush();
    return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void peopleSeePlaceSentenceLineAndHint() {
    Printed run =
        printed(
            MessageFormat.HUMAN,
            Language.ZH,
            Terminal.NONE,
            printer -> printer.findings(List.of(ERROR)));
    assertEquals("", run.out());
    assertEquals(
        """
        a,b/单位.yaml:2:1: 错误[unknown-key]：没有“单为”这个键。
            2 | 单为: 乙
              | ^^^^
          提示：是不是要写“单位”？
          a,b/单位.yaml:1:1: 相关：前面写的是这个
            1 | 单位: 甲
              | ^^^^
        """,
        run.err());
  }

  @Test
  void coloursComeOnlyOnATerminal() {
    Consumer<Printer> find = printer -> printer.findings(List.of(ERROR));
    Printed terminal = printed(MessageFormat.HUMAN, Language.EN, new Terminal(true, true), find);
    Printed file = printed(MessageFormat.HUMAN, Language.EN, new Terminal(true, false), find);
    assertTrue(terminal.err().contains("\u001b[1;31merror[unknown-key]\u001b[0m"));
    assertFalse(file.err().contains("\u001b"));
    assertEquals(file.err(), terminal.err().replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void noColourWasAskedFor() {
    Map<String, String> both = Map.of("GONGWEN_TERMINAL", "out,err");
    assertEquals(new Terminal(true, true), Terminal.of(List.of(), both));
    assertEquals(Terminal.NONE, Terminal.of(List.of("--no-color"), both));
    assertEquals(
        Terminal.NONE,
        Terminal.of(List.of(), Map.of("GONGWEN_TERMINAL", "out,err", "NO_COLOR", "1")));
    assertEquals(
        Terminal.NONE,
        Terminal.of(List.of(), Map.of("GONGWEN_TERMINAL", "out,err", "TERM", "dumb")));
  }

  @Test
  void jsonIsOneObjectALine() {
    Diagnostic nowhere =
        Diagnostic.of(
            new ForeignCode("cannot-write", Severity.ERROR), Message.of("写不了\n\"\t\\", "no"));
    Printed run =
        printed(
            MessageFormat.JSON,
            Language.ZH,
            Terminal.NONE,
            printer -> {
              printer.written(Path.of("out", "甲.docx"));
              printer.explained(
                  "甲", List.of(new Explanation("学习6次。", "6", "次数（学习）", List.of(FIRST))));
              printer.findings(List.of(ERROR, nowhere));
              printer.summary(
                  new RunResult(List.of(ERROR, nowhere), List.of(), 1, 1, 0, List.of(), 0, false),
                  Printer.Task.RENDER,
                  1);
            });
    assertEquals("", run.err());
    List<Map<String, Object>> lines = new ArrayList<>();
    // JSON is YAML.
    run.out().lines().forEach(line -> lines.add(new Yaml().load(line)));
    assertEquals(
        List.of("written", "figure", "finding", "finding", "summary"),
        lines.stream().map(line -> line.get("type")).toList());
    assertEquals(Path.of("out", "甲.docx").toString(), lines.get(0).get("file"));
    Map<String, Object> finding = lines.get(2);
    assertEquals(
        List.of(
            "type",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "severity",
            "code",
            "message",
            "hints",
            "related"),
        List.copyOf(finding.keySet()));
    assertEquals("a,b/单位.yaml", finding.get("file"));
    assertEquals(
        List.of(2, 1, 2, 3),
        List.of(
            finding.get("line"),
            finding.get("column"),
            finding.get("endLine"),
            finding.get("endColumn")));
    assertEquals("error", finding.get("severity"));
    assertEquals(List.of("是不是要写“单位”？"), finding.get("hints"));
    Map<String, Object> unplaced = lines.get(3);
    assertTrue(unplaced.containsKey("file") && unplaced.get("file") == null);
    assertEquals("写不了\n\"\t\\", unplaced.get("message"));
    assertEquals(1, lines.get(4).get("exitCode"));
  }

  @Test
  void githubGetsTenOfAKindAndTheRestIsCounted() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      many.add(ERROR);
    }
    many.add(
        Diagnostic.of(
            new ForeignCode("sum", Severity.WARNING), FIRST, Message.of("100%\n不符", "100%\noff")));
    Printed run =
        printed(
            MessageFormat.GITHUB, Language.ZH, Terminal.NONE, printer -> printer.findings(many));
    List<String> lines = run.out().lines().toList();
    assertEquals(11, lines.size());
    assertEquals(
        "::error file=a%2Cb/单位.yaml,line=2,endLine=2,col=1,endColumn=3,title=unknown-key::"
            + "没有“单为”这个键。%0A是不是要写“单位”？",
        lines.get(0));
    assertTrue(lines.get(10).endsWith("title=sum::100%25%0A不符"), lines.get(10));
    assertEquals(3, run.err().lines().filter(line -> line.contains("[unknown-key]")).count());
    assertTrue(run.err().lines().reduce("", (a, b) -> b).contains("错误 3，警告 0"), run.err());
  }

  @Test
  void theSummaryCountsInBothLanguages() {
    RunResult one = new RunResult(List.of(ERROR), List.of(), 1, 2, 0, List.of(), 0, false);
    assertEquals(
        new Message(
            "生成了 2 个文件（1 份报告）；1 个错误，0 个警告。", "2 files written (1 report); 1 error, 0 warnings."),
        Summary.of(one, Printer.Task.RENDER));
    assertEquals(
        new Message("检查了 1 份报告；1 个错误，0 个警告。", "1 report checked; 1 error, 0 warnings."),
        Summary.of(one, Printer.Task.CHECK));
  }
}
