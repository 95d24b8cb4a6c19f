package gongwen.job.run;

import gongwen.check.AllowedFinding;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Severity;
import gongwen.job.plan.JobCode;
import java.util.List;

/**
 * What came of a job.
 *
 * @param findings by file and place, none twice; what concerns no file is last
 * @param allowed findings that the files allow, in the same order; they weigh nothing
 * @param reports how many reports were composed without an error; of a run that only looks: how
 *     many would be
 * @param documents how many files were written, or would be
 * @param upToDate how many reports were not made because they are up to date
 * @param faulty the unit files of which not everything could be made, as the user would type them
 * @param missing how many files were not looked at, or not made, when the job was stopped
 * @param environmentFailed whether it ended because the environment did not let it write
 */
public record RunResult(
    List<Diagnostic> findings,
    List<AllowedFinding> allowed,
    int reports,
    int documents,
    int upToDate,
    List<String> faulty,
    int missing,
    boolean environmentFailed) {
  public RunResult {
    findings = List.copyOf(findings);
    allowed = List.copyOf(allowed);
    faulty = List.copyOf(faulty);
  }

  /** How many reports are marked as drafts. */
  public long drafts() {
    return findings.stream().filter(d -> d.id().equals(JobCode.MARKED_AS_DRAFT.id())).count();
  }

  /** How many units were found and are not in what was made. */
  public long leftOut() {
    return findings.stream().filter(d -> d.id().equals(JobCode.UNIT_LEFT_OUT.id())).count();
  }

  public long count(Severity severity) {
    return findings.stream().filter(d -> d.severity() == severity).count();
  }
}
