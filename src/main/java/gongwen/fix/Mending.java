package gongwen.fix;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Outcome;
import gongwen.job.Job;
import gongwen.job.plan.Request;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import gongwen.source.UnsavedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends in memory what the findings of a check can mend. A fault may hide another one, so what is
 * left is checked again until there is nothing more to mend; then the files can be shown or
 * written.
 */
public final class Mending {
  /** Each takes away a layer of faults, or the hundred that one check lists. */
  private static final int ROUNDS = 100;

  private final boolean unsafeToo;
  private final Diagnostics failures = new Diagnostics();
  private final Map<Path, Optional<FileDraft>> drafts = new LinkedHashMap<>();

  private Mending(boolean unsafeToo) {
    this.unsafeToo = unsafeToo;
  }

  /**
   * What came of it.
   *
   * @param files those that change
   * @param found what the files as they are now have
   * @param left what they will have
   * @param failures why files are left as they are
   */
  public record Mended(
      List<FileFix> files, RunResult found, RunResult left, List<Diagnostic> failures) {

    /** How many of the findings that will be left could be mended once a person confirms them. */
    public long toConfirm() {
      return wanted(left.findings(), true).stream().filter(fix -> !fix.safe()).distinct().count();
    }
  }

  /**
   * @param unsafeToo whether also what a person has to confirm
   */
  public static Mended of(Request request, JobRun run, boolean unsafeToo) {
    RunResult found = Job.check(request, run);
    Mending mending = new Mending(unsafeToo);
    RunResult left = found;
    for (int round = 0;
        round < ROUNDS && !run.stopped().get() && mending.mend(left.findings());
        round++) {
      left = Job.check(request.withUnsaved(mending.unsaved()), run);
    }
    return new Mended(mending.files(), found, left, mending.failures.list());
  }

  /** What findings mend that are known already, all of them confirmed. */
  public static Outcome<List<FileFix>> of(List<Diagnostic> findings) {
    Mending mending = new Mending(true);
    mending.mend(findings);
    return Outcome.of(mending.files(), mending.failures.list());
  }

  private List<FileFix> files() {
    return drafts.values().stream()
        .flatMap(Optional::stream)
        .filter(FileDraft::changed)
        .map(FileDraft::result)
        .toList();
  }

  /** One round; gives whether it changed anything. */
  private boolean mend(List<Diagnostic> findings) {
    Map<Path, List<Fix>> byFile = new LinkedHashMap<>();
    for (Fix fix : wanted(findings, unsafeToo)) {
      String name = fix.edits().get(0).span().source().name();
      real(name)
          .filter(path -> drafts.computeIfAbsent(path, unused -> draft(path, name)).isPresent())
          .ifPresent(path -> byFile.computeIfAbsent(path, unused -> new ArrayList<>()).add(fix));
    }
    boolean changed = false;
    for (Map.Entry<Path, List<Fix>> each : byFile.entrySet()) {
      Optional<FileDraft> draft = drafts.getOrDefault(each.getKey(), Optional.empty());
      changed |= draft.flatMap(d -> failures.take(d.make(each.getValue()))).orElse(false);
    }
    return changed;
  }

  private Optional<FileDraft> draft(Path real, String name) {
    return failures.take(FileDraft.of(real, name));
  }

  /** A file may have two names, and be gone by now. */
  private static Optional<Path> real(String name) {
    try {
      return Optional.of(Path.of(name).toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private UnsavedFiles unsaved() {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    drafts.forEach(
        (path, draft) ->
            draft.filter(FileDraft::changed).ifPresent(each -> files.put(path, each.bytes())));
    return new UnsavedFiles(files);
  }

  /** Cells of a spreadsheet are mended in a spreadsheet program. */
  private static List<Fix> wanted(List<Diagnostic> findings, boolean unsafeToo) {
    return findings.stream()
        .flatMap(each -> each.fix().stream())
        .filter(fix -> unsafeToo || fix.safe())
        .filter(fix -> !fix.edits().isEmpty())
        .filter(fix -> !fix.edits().get(0).span().source().cells())
        .toList();
  }
}
