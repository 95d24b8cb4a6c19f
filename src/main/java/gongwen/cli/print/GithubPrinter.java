package gongwen.cli.print;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Place;
import gongwen.diagnostic.Severity;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import gongwen.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands that GitHub shows as annotations. It keeps ten of each type in a step and drops
 * the rest in silence; here the rest is printed in full and counted.
 */
final class GithubPrinter implements Printer {
  private static final int KEPT = 10;

  /** The properties of a place, each with its comma. */
  private static final Place.Cases<String> PLACE =
      new Place.Cases<>() {
        @Override
        public String text(Span span) {
          return "file="
              + property(span.source().name())
              + ",line="
              + span.start().line()
              + ",endLine="
              + span.end().line()
              + ",col="
              + span.start().column()
              + ",endColumn="
              + span.end().column()
              + ",";
        }

        /** A workbook has no lines to annotate; that of the row leads to the file at least. */
        @Override
        public String cell(Place.InSheet cell) {
          return "file=" + property(cell.file()) + ",line=" + cell.cell().start().line() + ",";
        }

        @Override
        public String nowhere() {
          return "";
        }
      };

  private final Console console;
  private final HumanPrinter human;

  GithubPrinter(Console console) {
    this.console = console;
    this.human = new HumanPrinter(console, console.err(), console.terminal().err());
  }

  @Override
  public void written(Path file) {
    human.written(file);
  }

  @Override
  public void planned(Path file, Message reason) {
    human.planned(file, reason);
  }

  @Override
  public void left(Path file, boolean deleted) {
    human.left(file, deleted);
  }

  @Override
  public void digest(Path archive, String sha256) {
    human.digest(archive, sha256);
  }

  @Override
  public void explained(String report, List<Explanation> figures) {
    human.explained(report, figures);
  }

  @Override
  public void findings(List<Diagnostic> findings) {
    Map<Severity, Integer> seen = new EnumMap<>(Severity.class);
    List<Diagnostic> rest = new ArrayList<>();
    for (Diagnostic each : findings) {
      if (seen.merge(each.severity(), 1, Integer::sum) <= KEPT) {
        console.line(annotation(each));
      } else {
        rest.add(each);
      }
    }
    if (!rest.isEmpty()) {
      human.findings(rest);
      console.say(
          Message.of(
              "GitHub 每类只保留 %d 条批注；未成批注、列在上面的有：错误 %d，警告 %d，说明 %d。",
              "GitHub keeps %d annotations of a type; dropped, and printed above: errors %d,"
                  + " warnings %d, notices %d.",
              KEPT,
              dropped(seen, Severity.ERROR),
              dropped(seen, Severity.WARNING),
              dropped(seen, Severity.INFO)));
    }
  }

  private static int dropped(Map<Severity, Integer> seen, Severity severity) {
    return Math.max(0, seen.getOrDefault(severity, 0) - KEPT);
  }

  private String annotation(Diagnostic finding) {
    StringBuilder line = new StringBuilder("::");
    line.append(
        switch (finding.severity()) {
          case ERROR -> "error ";
          case WARNING -> "warning ";
          case INFO -> "notice ";
        });
    line.append(finding.place().match(PLACE));
    line.append("title=").append(property(finding.id())).append("::");
    StringBuilder text = new StringBuilder();
    if (finding.place() instanceof Place.InSheet cell) {
      text.append(cell.words().in(console.language())).append(console.language().choose("：", ": "));
    }
    text.append(finding.message().in(console.language()));
    finding.hints().forEach(hint -> text.append('\n').append(hint.in(console.language())));
    return line.append(data(text.toString())).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public void summary(RunResult result, Task task, int exitCode) {
    human.summary(result, task, exitCode);
  }
}
