package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.testing.FolderOfUnits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a listener hears, whichever job it is. */
class ListenerTest {
  private static final int UNITS = 5;

  @TempDir private Path top;
  private final List<String> heard = new ArrayList<>();
  private final Listener listener =
      new Listener() {
        @Override
        public void written(Path file) {}

        @Override
        public void started(int total) {
          heard.add("started " + total);
        }

        @Override
        public void progress(int done, int total, String unit) {
          heard.add(done + "/" + total);
        }
      };

  @BeforeEach
  void makeUnits() throws IOException {
    FolderOfUnits.make(top.resolve("units"), UNITS);
  }

  private Request request() {
    Selection all = new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
    List<Path> units = List.of(top.resolve("units"));
    return new Request(units, Optional.empty(), all, Optional.empty(), List.of(), false);
  }

  private static List<String> all() {
    return Stream.concat(
            Stream.of("started " + UNITS),
            IntStream.rangeClosed(1, UNITS).mapToObj(i -> i + "/" + UNITS))
        .toList();
  }

  /** Whoever tells the time that is left must know when the job began. */
  @Test
  void aCheckBeginsAndGoesOnUnitByUnit() {
    Job.check(request(), JobRun.of(2, listener));
    assertEquals(all(), heard);
  }

  @Test
  void soDoesARendering() {
    Output output = Output.into(top.resolve("out"), Formats.installed().only(List.of("md")));
    Job.render(request(), output, JobRun.of(2, listener));
    assertEquals(all(), heard);
  }
}
