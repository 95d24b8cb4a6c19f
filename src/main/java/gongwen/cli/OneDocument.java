package gongwen.cli;

import gongwen.cli.print.Console;
import gongwen.job.output.Output;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The one document of a run that goes to the standard output instead of a folder. */
final class OneDocument implements Closeable {
  /** As a folder that the user types. */
  static final String STANDARD_OUTPUT = "-";

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  private OneDocument(Path folder) {
    this.folder = folder;
  }

  static OneDocument begin() throws IOException {
    return new OneDocument(Files.createTempDirectory("gongwen-"));
  }

  /** The same run, in a folder of its own. */
  Output in(Output wanted) {
    return Output.into(folder, wanted.formats());
  }

  /** Hears what is written, so that nobody else does: it is gone in a moment. */
  JobRun unlisted(JobRun run) {
    Listener listener =
        new Listener() {
          @Override
          public void written(Path file) {
            written.add(file);
          }
        };
    return new JobRun(run.jobs(), run.stopped(), listener);
  }

  /** Hands the document over; if there is not one, that is reported. */
  void print(Console console) throws IOException {
    if (written.size() > 1) {
      throw UsageFault.of(
              "-o - 只能输出一份文稿，而这里有 %d 份",
              "-o - is for one document, and here are %d", written.size())
          .hint(
              "用 --report、--period 选一份报告，用 -f 选一种格式",
              "choose one report with --report and --period, and one format with -f");
    }
    for (Path each : written) {
      console.out().write(Files.readAllBytes(each));
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> all = new ArrayList<>(written);
    all.add(folder.resolve("manifest.json"));
    for (Path each : all) {
      Files.deleteIfExists(each);
      Path above = each.getParent();
      if (above != null && !above.equals(folder)) {
        Files.deleteIfExists(above);
      }
    }
    Files.deleteIfExists(folder);
  }
}
