package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongwen.testing.FolderOfUnits;
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

  private static Order order(Path units) {
    Choice all =
        new Choice(List.of("no such report"), List.of(), Optional.empty(), Optional.empty());
    return new Order(List.of(units), Optional.empty(), all, Optional.empty(), List.of(), false);
  }

  @Test
  void whatWasNotLookedAtIsMissing(@TempDir Path top) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    Path out = top.resolve("out");
    JobRun stopped = new JobRun(2, new AtomicBoolean(true), DEAF);
    Result made =
        Job.render(
            order(units), Output.into(out, Formats.installed().only(List.of("md"))), stopped);
    assertEquals(UNITS, made.missing());
    assertEquals(List.of(), made.findings());
    assertFalse(Files.exists(out));
    Result checked = Job.check(order(units), stopped);
    assertEquals(UNITS, checked.missing());
    assertEquals(List.of(), checked.findings());
  }
}
