package gongwen.job;

import gongwen.job.output.Folders;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the launcher over folders of units, as a user would: 200 units, 600 more, the same again
 * when all is up to date, and a check; with the most memory that the process had. It prints figures
 * and judges none: machines differ, and these share theirs.
 */
public final class FolderBenchmark {
  private static final double SECOND = 1e9;

  private FolderBenchmark() {}

  /**
   * @param args the launcher, the folder to work in, and how many units come last
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path launcher = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    int many = Integer.parseInt(args[2]);
    Path units = folder.resolve("units");
    Path out = folder.resolve("out");
    clear(out);
    clear(units);
    List<String> render =
        List.of("render", units.toString(), "-o", out.toString(), "-f", "docx,pdf,md");
    BenchUnits.make(units, 200);
    run(launcher, List.of("render", "--help"), 0);
    run(launcher, render, 200);
    BenchUnits.make(units, 800);
    run(launcher, render, 600);
    BenchUnits.make(units, many);
    run(launcher, render, many - 800);
    run(launcher, render, many);
    run(launcher, List.of("check", units.toString()), many);
  }

  private static void run(Path launcher, List<String> arguments, int units)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(arguments);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    long memory = 0;
    while (process.isAlive()) {
      memory = Math.max(memory, highWater(process.pid()));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - begin) / SECOND;
    System.out.printf(
        Locale.ROOT,
        "%-6s %5d units  %7.2f s  %6.1f units/s  %4d MB  exit %d%n",
        arguments.get(0),
        units,
        seconds,
        units / seconds,
        memory / 1024,
        process.exitValue());
  }

  /** The most memory that a process has had, in kB; 0 where the system does not say. */
  private static long highWater(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static void clear(Path folder) throws IOException {
    Folders.remove(folder);
  }
}
