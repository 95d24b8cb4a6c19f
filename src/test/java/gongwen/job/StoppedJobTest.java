package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import gongwen.manifest.Manifest;
import gongwen.testing.FolderOfUnits;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is stopped never passes for one that is done, however early that was. */
class StoppedJobTest {
  private static final int UNITS = 6;

  private static final Listener DEAF =
      new Listener() {
        @Override
        public void written(Path file) {}
      };

  private static Request request(Path units, String... reports) {
    Selection some = new Selection(List.of(reports), List.of(), Optional.empty(), Optional.empty());
    return new Request(List.of(units), Optional.empty(), some, Optional.empty(), List.of(), false);
  }

  @Test
  void whatWasNotLookedAtIsMissing(@TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    Path out = top.resolve("out");
    JobRun stopped = new JobRun(2, new AtomicBoolean(true), DEAF);
    RunResult made =
        Job.render(
            request(units, "no such report"),
            Output.into(out, Formats.installed().only(List.of("md"))),
            stopped);
    assertEquals(UNITS, made.missing());
    assertEquals(List.of(), made.findings());
    assertFalse(Files.exists(out));
    RunResult checked = Job.check(request(units, "no such report"), stopped);
    assertEquals(UNITS, checked.missing());
    assertEquals(List.of(), checked.findings());
  }

  @Test
  void theManifestTellsItUntilTheJobIsDone(@TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    Path out = top.resolve("out");
    Output output = Output.into(out, Formats.installed().only(List.of("md")));
    AtomicBoolean stopped = new AtomicBoolean();
    JobRun run = new JobRun(1, stopped, stopping(stopped));
    int missing = Job.render(request(units), output, run).missing();
    assertTrue(missing > 0 && missing < UNITS, () -> missing + " missing");
    assertEquals(Optional.of(missing), manifest(out).missing());
    Job.render(request(units), output, new JobRun(1, new AtomicBoolean(), DEAF));
    assertEquals(Optional.empty(), manifest(out).missing());
  }

  /** No manifest tells which fonts printed what such a job left. */
  @Test
  @Slow
  void whatAJobLeftThatBrokeOffIsNotMadeAgain(@TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    Output output = Output.into(top.resolve("out"), Formats.installed().only(List.of("pdf")));
    Listener breaking =
        file -> {
          throw new IllegalStateException("as if killed");
        };
    JobRun broken = new JobRun(1, new AtomicBoolean(), breaking);
    assertThrows(IllegalStateException.class, () -> Job.render(request(units), output, broken));
    assertFalse(Files.exists(output.folder().resolve(Manifest.FILE)));
    RunResult made = Job.render(request(units), output, new JobRun(1, new AtomicBoolean(), DEAF));
    assertTrue(made.upToDate() > 0 && made.reports() > 0, made::toString);
  }

  /** As a user who stops the job when the first document is there. */
  private static Listener stopping(AtomicBoolean stopped) {
    return file -> stopped.set(true);
  }

  private static Manifest manifest(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(Manifest.FILE));
    return Manifest.read(text, Manifest.FILE).value().orElseThrow();
  }
}
