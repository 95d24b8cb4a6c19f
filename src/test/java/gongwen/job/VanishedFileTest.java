package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostic;
import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit file that somebody moves away while the run is on costs its own reports only. */
class VanishedFileTest {
  /** More than are read at the same time. */
  private static final int UNITS = 20;

  @Test
  void theOthersAreMade(@TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    Path last = units.resolve("片区4").resolve(FolderOfUnits.name(UNITS) + ".yaml");
    Listener mover =
        new Listener() {
          @Override
          public void written(Path file) {}

          @Override
          public void started(int total) {
            try {
              Files.deleteIfExists(last);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    Selection all = new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
    Request request =
        new Request(List.of(units), Optional.empty(), all, Optional.empty(), List.of(), false);
    Path out = top.resolve("out");
    Output output = Output.into(out, Formats.installed().only(List.of("md")));
    RunResult result = Job.render(request, output, JobRun.of(1, mover));
    assertEquals(2 * (UNITS - 1), result.documents());
    assertEquals(List.of("file-missing"), result.findings().stream().map(Diagnostic::id).toList());
    assertEquals(List.of(last.toString()), result.faulty());
    assertEquals(2 * (UNITS - 1) + 1, FolderOfUnits.contents(out).size());
  }
}
