package gongwen.cli;

import gongwen.job.plan.Request;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** With which earlier documents the reports are compared. */
final class EarlierOptions {
  @Option(names = "--against", paramLabel = "FILE")
  private List<String> earlier = new ArrayList<>();

  Request of(Request request) {
    return request.withEarlier(earlier.stream().map(Arguments::path).toList());
  }
}
