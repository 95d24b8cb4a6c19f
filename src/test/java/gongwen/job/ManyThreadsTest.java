package gongwen.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.diagnostic.Diagnostics;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Inputs.find(List.of(units), Optional.empty(), new Diagnostics()).stream()
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

  /** Whether the first has written over the other's document already or not, all is the same. */
  @RepeatedTest(3)
  void aNameThatAnotherUnitTookIsReportedTheSameWay(@TempDir Path top) throws IOException {
    assertEquals(takenOver(top.resolve("one"), 1), takenOver(top.resolve("many"), 2));
  }

  private static List<String> takenOver(Path top, int threads) throws IOException {
    Path units = Files.createDirectories(top.resolve("units"));
    Files.writeString(units.resolve("a.yaml"), FolderOfUnits.unit(1));
    Files.writeString(units.resolve("b.yaml"), FolderOfUnits.unit(2));
    Path out = top.resolve("out");
    assertEquals(List.of(), render(units, out, threads));
    Files.writeString(units.resolve("a.yaml"), FolderOfUnits.unit(2));
    List<String> result = new ArrayList<>(render(units, out, threads));
    assertEquals(
        List.of("output-taken b.yaml:17:5", "output-taken b.yaml:18:5", "unit-replaced "), result);
    FolderOfUnits.contents(out).forEach((name, text) -> result.add(name + " " + text));
    return result;
  }

  private static List<String> render(Path units, Path out, int threads) {
    Selection all = new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
    Request request =
        new Request(List.of(units), Optional.empty(), all, Optional.empty(), List.of(), false);
    Output output = Output.into(out, Formats.installed().only(List.of("md")));
    return Job.render(request, output, JobRun.of(threads, file -> {})).findings().stream()
        .map(each -> each.id() + " " + each.span().map(span -> name(span.place())).orElse(""))
        .toList();
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
