package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.job.plan.Request;
import gongwen.job.plan.Request.StandardInput;
import gongwen.job.plan.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which units and which of their reports; the same for every command that makes reports. */
final class SelectionOptions {
  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--report", paramLabel = "ID|KIND")
  private List<String> reports = new ArrayList<>();

  @Option(names = "--period", paramLabel = "P")
  private List<String> periods = new ArrayList<>();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "KIND|FOLDER")
  private String template = "";

  @Option(names = "--profile", paramLabel = "FILE")
  private String profile = "";

  @Option(names = "--root", paramLabel = "DIR")
  private String root = "";

  @Option(names = "--expect", paramLabel = "FILE")
  private String expect = "";

  /** Whether a unit file comes from the standard input. */
  boolean readsStandardInput() {
    return paths.contains("-");
  }

  /** The request, with what the standard input holds if a path is {@code -}. */
  Request request(Console console) {
    if (!readsStandardInput()) {
      return request();
    }
    try {
      return request().withStandardInput(StandardInput.of(console.in()));
    } catch (IOException e) {
      throw UsageFault.of("标准输入读不出来", "the standard input cannot be read");
    }
  }

  private Request request() {
    if (!template.isEmpty() && periods.isEmpty()) {
      throw UsageFault.of("用 --template 时必须给出 --period", "--template needs --period");
    }
    if (!template.isEmpty() && !reports.isEmpty()) {
      throw UsageFault.of(
          "--template 和 --report 不能一起用", "--template and --report exclude each other");
    }
    Request request =
        new Request(
            LedgerPaths.withUnits(paths).stream().map(Arguments::path).toList(),
            Arguments.folder("--root", root),
            new Selection(
                reports,
                periods.stream().map(Arguments::period).toList(),
                template.isEmpty() ? Optional.empty() : Optional.of(template),
                Optional.empty()),
            profile.isEmpty() ? Optional.empty() : Optional.of(Arguments.path(profile)),
            List.of(),
            false);
    return request.withExpected(Arguments.list(expect));
  }
}
