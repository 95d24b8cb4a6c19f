package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import gongwen.text.Span;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Findings for people: place, sentence, the line with the place marked, what to do. */
final class HumanPrinter implements Printer {
  private final Console console;
  private final PrintStream to;
  private final Style style;

  /**
   * @param to gets the findings; files go to the standard output, the rest to the other stream
   */
  HumanPrinter(Console console, PrintStream to, boolean coloured) {
    this.console = console;
    this.to = to;
    this.style = new Style(coloured);
  }

  @Override
  public void written(Path file) {
    console.line(file.toString());
  }

  @Override
  public void planned(Path file, Message reason) {
    console.line(
        file + say("（", " (") + SafeText.of(reason.in(console.language())) + say("）", ")"));
  }

  @Override
  public void left(Path file, boolean deleted) {
    console.say(
        deleted
            ? Message.of("已删除不再生成的 %s", "deleted, no longer made: %s", file)
            : Message.of(
                "%s 不再生成；--prune 会删除这样的文件",
                "%s is no longer made; --prune deletes such files", file));
  }

  @Override
  public void digest(Path archive, String sha256) {
    console.line(sha256 + "  " + archive);
  }

  @Override
  public void explained(String report, List<Explanation> figures) {
    PrintStream err = console.err();
    Style own = new Style(console.terminal().err());
    line(err, own.strong(SafeText.of(report)));
    for (Explanation each : figures) {
      line(err, "  " + SafeText.of(each.sentence()));
      line(
          err, "    " + own.strong(SafeText.of(each.figure())) + " ← " + SafeText.of(each.about()));
      for (Span record : each.records()) {
        line(err, "      " + SafeText.of(place(Place.of(record))));
      }
    }
  }

  @Override
  public void findings(List<Diagnostic> findings) {
    Alike.shortened(Remarks.shortened(findings)).forEach(this::finding);
    to.flush();
  }

  void finding(Diagnostic finding) {
    String place = place(finding.place());
    line(
        to,
        SafeText.of(place.isEmpty() ? place : place + ": ")
            + severity(finding.severity(), finding.id())
            + colon()
            + SafeText.of(finding.message().in(console.language())));
    excerpt(finding.place());
    for (Message hint : finding.hints()) {
      line(to, "  " + say("提示", "hint") + colon() + SafeText.of(hint.in(console.language())));
    }
    for (Diagnostic.Related related : finding.related()) {
      line(
          to,
          "  "
              + SafeText.of(place(related.place()))
              + ": "
              + say("相关", "note")
              + colon()
              + SafeText.of(related.message().in(console.language())));
      excerpt(related.place());
    }
  }

  /** Of a sheet in a spreadsheet's words; empty when no file is to blame. */
  private String place(Place place) {
    return place instanceof Place.InSheet cell
        ? cell.words().in(console.language())
        : place.span().map(Span::place).orElse("");
  }

  private void excerpt(Place place) {
    for (String line : Excerpt.of(place, style)) {
      line(to, line);
    }
  }

  private String severity(Severity severity, String code) {
    return switch (severity) {
      case ERROR -> style.error(say("错误", "error") + "[" + code + "]");
      case WARNING -> style.warning(say("警告", "warning") + "[" + code + "]");
      case INFO -> style.info(say("说明", "info") + "[" + code + "]");
    };
  }

  @Override
  public void summary(RunResult result, Task task, int exitCode) {
    if (result.faulty().size() > 1) {
      console.say(
          task == Task.CHECK
              ? Message.of("有错误的单位文件：", "unit files with errors:")
              : Message.of("没有全部生成的单位文件：", "unit files of which not everything was made:"));
      for (String file : result.faulty()) {
        line(console.err(), "  " + SafeText.of(file));
      }
    }
    List<Diagnostic> mendable =
        result.findings().stream()
            .filter(each -> each.fix().filter(Fix::safe).isPresent())
            .toList();
    if (!mendable.isEmpty()) {
      console.say(
          Message.of(
              "其中 %d 处程序能改：gongwen fix %s 列出要改什么，后面再加 --write 就改好",
              "the program can put right %d of these: gongwen fix %s shows how, and with --write it"
                  + " does it",
              mendable.size(),
              files(mendable)));
    }
    console.say(Summary.of(result, task));
  }

  /** The file to name behind {@code fix}, as the shell wants it; of several, what was named now. */
  private String files(List<Diagnostic> mendable) {
    List<String> names =
        mendable.stream()
            .flatMap(each -> each.span().stream())
            .map(span -> span.source().name())
            .distinct()
            .toList();
    if (names.size() != 1) {
      return say("加上这次的文件或文件夹", "with the same files or folder");
    }
    return names.get(0).contains(" ") ? '"' + names.get(0) + '"' : names.get(0);
  }

  private String say(String zh, String en) {
    return console.language().choose(zh, en);
  }

  private String colon() {
    return say("：", ": ");
  }

  private static void line(PrintStream stream, String text) {
    stream.print(text);
    stream.print('\n');
  }
}
