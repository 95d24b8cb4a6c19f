package gongwen.job;

import gongwen.check.Allowed;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Severity;
import java.util.List;

/**
 * What came of a job.
 *
 * @param findings by file and place, none twice; what concerns no file is last
 * @param allowed findings that the files allow, in the same order; they weigh nothing
 * @param reports how many reports were composed without an error
 * @param documents how many files were written
 * @param environmentFailed whether it ended because the surroundings did not let it write
 */
public record Result(
    List<Diagnostic> findings,
    List<Allowed> allowed,
    int reports,
    int documents,
    boolean environmentFailed) {
  public Result {
    allowed = List.copyOf(allowed);
    findings = List.copyOf(findings);
  }

  public long count(Severity severity) {
    return findings.stream().filter(d -> d.severity() == severity).count();
  }
}
