package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Input;
import gongwen.job.plan.Inputs;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import gongwen.testing.FolderOfUnits;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Many threads make what one makes, whatever is known of some units and not of others. */
@Slow
class ManyThreadsTest {
  private static final int UNITS = 60;
  private static final int THREADS = 16;
  private static final String FIRST = "analysis";
  private static final String SECOND = "issue-ledger";

  @RepeatedTest(3)
  void theManifestIsTheSame(@TempDir Path top) throws IOException {
    SortedMap<String, String> one = made(top.resolve("one"), 1);
    SortedMap<String, String> many = made(top.resolve("many"), THREADS);
    assertEquals(2 * UNITS + 1, one.size());
    assertEquals(one, many);
  }

  /** Every third unit is known when the others come; of each the other report was made before. */
  private static SortedMap<String, String> made(Path top, int threads) throws IOException {
    Path units = top.resolve("units");
    FolderOfUnits.make(units, UNITS);
    List<Path> some =
        Inputs.find(List.of(units), Optional.empty(), new gongwen.diagnostic.Diagnostics()).stream()
            .map(Input::file)
            .toList();
    Path out = top.resolve("out");
    render(units, every(some, i -> i % 3 == 0), FIRST, out, threads);
    render(units, every(some, i -> i % 3 != 1), SECOND, out, threads);
    render(units, some, FIRST, out, threads);
    render(units, some, SECOND, out, threads);
    return FolderOfUnits.contents(out);
  }

  private static List<Path> every(List<Path> all, Predicate<Integer> wanted) {
    return all.stream().filter(each -> wanted.test(all.indexOf(each))).toList();
  }

  private static void render(Path root, List<Path> files, String kind, Path out, int threads) {
    Selection selection =
        new Selection(List.of(kind), List.of(), Optional.empty(), Optional.empty());
    Request request =
        new Request(files, Optional.of(root), selection, Optional.empty(), List.of(), false);
    Output output = Output.into(out, Formats.installed().only(List.of("md")));
    Listener nobody = file -> {};
    RunResult result = Job.render(request, output, JobRun.of(threads, nobody));
    assertEquals(List.of(), result.findings());
  }
}
