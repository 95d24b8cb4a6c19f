package gongwen.cli.print;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.job.run.Explanation;
import gongwen.job.run.RunResult;
import java.nio.file.Path;
import java.util.List;

/** Reports what a job does, finds and comes to, in one of the message formats. */
public interface Printer {
  void written(Path file);

  /** What would be written, and why. */
  void planned(Path file, Message reason);

  /** A document of a previous run that is no longer made. */
  void left(Path file, boolean deleted);

  /** The archive that was made or looked at, as {@code sha256sum} would write it. */
  void digest(Path archive, String sha256);

  void explained(String report, List<Explanation> figures);

  /** All findings of a run, in the order in which they are to be reported. */
  void findings(List<Diagnostic> findings);

  /** What the files allow; most readers need only its number, and that is in the summary. */
  default void allowed(List<AllowedFinding> allowed) {}

  /** The last word. */
  void summary(RunResult result, Task task, int exitCode);

  /** What was to be done. */
  enum Task {
    RENDER,
    /** Only look what would be rendered. */
    LOOK,
    CHECK,
    ARCHIVE,
    VERIFY,
    MERGE
  }

  static Printer of(MessageFormat format, Console console, Task task) {
    return switch (format) {
      case HUMAN ->
          task == Task.CHECK || task == Task.VERIFY
              ? new HumanPrinter(console, console.out(), console.terminal().out())
              : new HumanPrinter(console, console.err(), console.terminal().err());
      case JSON -> new JsonPrinter(console);
      case GITHUB -> new GithubPrinter(console);
      case SARIF -> new SarifPrinter(console);
    };
  }
}
