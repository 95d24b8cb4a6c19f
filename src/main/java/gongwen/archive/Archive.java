package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.job.Findings;
import gongwen.job.Job;
import gongwen.job.JobRun;
import gongwen.job.Output;
import gongwen.job.Result;
import gongwen.manifest.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the archive of a year: renders its reports, and packs them with all that they need. */
public final class Archive {
  private final ArchiveOrder wish;
  private final Diagnostics found = new Diagnostics();

  private Archive(ArchiveOrder wish) {
    this.wish = wish;
  }

  /**
   * What came of it.
   *
   * @param findings by file and place
   * @param reports how many are in the archive
   * @param documents how many are in the archive
   * @param sha256 the digest of the archive; empty if none was made
   * @param environmentFailed whether it ended because the surroundings did not let it write
   */
  public record Made(
      List<Diagnostic> findings,
      int reports,
      int documents,
      Optional<String> sha256,
      boolean environmentFailed) {
    public Made {
      findings = List.copyOf(findings);
    }
  }

  /** The archive appears whole under its name, or not at all; what stood there stays till then. */
  public static Made make(ArchiveOrder wish, JobRun run) {
    return new Archive(wish).make(run);
  }

  private Made make(JobRun run) {
    try (Workshop workshop = Workshop.beside(wish.target())) {
      Optional<String> profile = profileDigest();
      Path documents = workshop.folder().resolve("documents");
      Result rendered = Job.render(wish.order(), Output.into(documents, wish.formats()), run);
      rendered.findings().forEach(found::add);
      Optional<Manifest> manifest = manifest(documents);
      if (rendered.environmentFailed() || manifest.isEmpty() || stopped(rendered)) {
        return nothing(rendered.environmentFailed());
      }
      return pack(workshop, documents, profile, manifest.get());
    } catch (IOException e) {
      found.add(
          Diagnostic.error(
              "cannot-write",
              Message.of("%s 不能写入：%s", "%s cannot be written: %s", wish.target(), reason(e))));
      return nothing(true);
    }
  }

  private Made nothing(boolean environmentFailed) {
    return new Made(Findings.inOrder(found.list()), 0, 0, Optional.empty(), environmentFailed);
  }

  /** Taken before the profile is read, so that another one cannot get into the archive. */
  private Optional<String> profileDigest() throws IOException {
    Optional<Path> profile = wish.order().profile().filter(Files::isRegularFile);
    return profile.isPresent() ? Optional.of(Sums.of(profile.get())) : Optional.empty();
  }

  private Optional<Manifest> manifest(Path documents) throws IOException {
    Path file = documents.resolve(Manifest.FILE);
    return Files.exists(file)
        ? found.take(Manifest.read(Files.readString(file, StandardCharsets.UTF_8), file.toString()))
        : Optional.empty();
  }

  private boolean stopped(Result rendered) {
    boolean stopped =
        wish.strict() && rendered.count(Severity.ERROR) + rendered.count(Severity.WARNING) > 0;
    if (stopped) {
      found.add(
          Diagnostic.error(
              "archive-not-made",
              Message.of(
                  "有错误或警告，按 --strict 没有生成归档包",
                  "there are errors or warnings: with --strict no archive was made")));
    }
    return stopped;
  }

  private Made pack(Workshop workshop, Path documents, Optional<String> profile, Manifest rendered)
      throws IOException {
    String folder = folder();
    Contents contents = Contents.of(rendered, documents, wish.folder(), folder, found);
    if (contents.items().isEmpty()) {
      found.add(
          Diagnostic.error(
              "nothing-to-archive",
              Message.of(
                  "%s 里没有能归档的 %d 年的报告，没有生成归档包",
                  "below %s there is no report of %d to be archived: no archive was made",
                  wish.folder(),
                  wish.year())));
      return nothing(false);
    }
    Map<String, Item> items = new TreeMap<>(contents.items());
    profile.ifPresent(
        digest ->
            items.put(
                Names.PROFILE,
                new Item(Names.PROFILE, wish.order().profile().orElseThrow(), digest)));
    About about =
        new About(
            About.FORMAT,
            rendered.program(),
            wish.year(),
            wish.formats().names(),
            folder,
            profile.isPresent());
    Path file = workshop.folder().resolve("archive.zip");
    try {
      String digest = new Packing(workshop.folder(), items).pack(file, about, contents.manifest());
      workshop.deliver(file);
      return new Made(
          Findings.inOrder(found.list()),
          contents.reports(),
          contents.documents(),
          Optional.of(digest),
          false);
    } catch (ChangedMeanwhile changed) {
      found.add(
          Diagnostic.error(
                  "changed-meanwhile",
                  Message.of(
                      "%s 在归档过程中变了，没有生成归档包",
                      "%s changed while the archive was being made; none was made", changed.file()))
              .hint("没有人改动这些文件时再做一次", "try again when nobody changes these files"));
      return nothing(false);
    }
  }

  /** Where the folder stands below the one that paths in its files may reach. */
  private String folder() throws IOException {
    Optional<Path> root = wish.order().root();
    if (root.isEmpty()) {
      return "";
    }
    Path below = root.get().toRealPath().relativize(wish.folder().toRealPath());
    return below.toString().replace('\\', '/');
  }

  /** The operating system's own words, without the path that the sentence names already. */
  private static String reason(IOException e) {
    String own = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return own == null ? e.getClass().getSimpleName() : own;
  }
}
