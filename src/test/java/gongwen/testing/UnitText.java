package gongwen.testing;

import gongwen.job.Job;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.Listener;
import gongwen.job.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A part of a unit file, completed to a whole one and checked. */
public final class UnitText {
  private static final Listener DEAF = file -> {};

  private static final Map<String, String> REST =
      new TreeMap<>(
          Map.of(
              "unit|单位", "unit: {name: 白石镇中心小学, shortName: 白石小学, selfName: 我校}",
              "year|年度", "year: 2024",
              "reports|报告",
                  "reports: [{template: document, period: 2024-Q2, title: 白石小学第二季度工作情况,"
                      + " document: {date: 2024-06-28}, sections: {body: 本季度工作正常开展。}}]"));

  private UnitText() {}

  /** The part with whatever a unit file cannot do without behind it, so that lines stay. */
  public static String whole(String part) {
    StringBuilder whole = new StringBuilder(part);
    REST.forEach(
        (key, line) -> {
          if (part.lines().noneMatch(each -> each.matches("(" + key + "):.*"))) {
            whole.append(line).append('\n');
          }
        });
    return whole.toString();
  }

  /** The findings of {@code check} for a file {@code unit.yaml} in a folder. */
  public static RunResult check(Path folder, String part, Optional<Path> profile)
      throws IOException {
    return check(write(folder, part), profile);
  }

  /** The same, held against earlier papers. */
  public static RunResult checkAgainst(Path folder, String part, List<Path> earlier)
      throws IOException {
    return check(write(folder, part), Optional.empty(), earlier);
  }

  public static RunResult check(Path file, Optional<Path> profile) {
    return check(file, profile, List.of());
  }

  private static Path write(Path folder, String part) throws IOException {
    Path file = folder.resolve("unit.yaml");
    Files.writeString(file, whole(part));
    return file;
  }

  private static RunResult check(Path file, Optional<Path> profile, List<Path> earlier) {
    Selection all = new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
    Request order = new Request(List.of(file), Optional.empty(), all, profile, List.of(), false);
    return Job.check(order.withEarlier(earlier), JobRun.of(1, DEAF));
  }
}
