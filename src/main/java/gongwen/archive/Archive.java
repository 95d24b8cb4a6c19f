package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Severity;
import gongwen.diagnostic.SystemFault;
import gongwen.job.Job;
import gongwen.job.output.FolderLock;
import gongwen.job.output.Output;
import gongwen.job.run.Findings;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import gongwen.manifest.Manifest;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the archive of a year: renders its reports, and packs them with all that they need. */
public final class Archive {
  private static final RunResult NOTHING =
      new RunResult(List.of(), List.of(), 0, 0, 0, List.of(), 0, false);

  private final ArchiveRequest request;
  private final Diagnostics found = new Diagnostics();

  private Archive(ArchiveRequest request) {
    this.request = request;
  }

  /**
   * What came of it.
   *
   * @param result with the reports and documents that are in the archive
   * @param sha256 the digest of the archive; empty if none was made
   */
  public record Summary(RunResult result, Optional<String> sha256) {}

  /** The archive appears whole under its name, or not at all; what stood there stays till then. */
  public static Summary make(ArchiveRequest request, JobRun run) {
    return new Archive(request).make(run);
  }

  private Summary make(JobRun run) {
    if (Files.isDirectory(request.target())) {
      found.add(
          Diagnostic.of(
                  FileCode.CANNOT_WRITE,
                  Message.of(
                      "%s 不能写入：它是文件夹", "%s cannot be written: it is a folder", request.target()))
              .hint("-o 后面写文件名，如 2024.zip", "-o takes the name of a file, as 2024.zip"));
      return summary(NOTHING, Optional.empty(), true);
    }
    try (Workshop workshop = Workshop.beside(request.target())) {
      return make(workshop, run);
    } catch (FolderLock.Held held) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.ARCHIVE_HELD,
                  Message.of(
                      "另一次运行（进程 %2$s）正在生成 %1$s",
                      "another run (process %2$s) is making %1$s",
                      request.target(),
                      held.holder().isEmpty() ? "?" : held.holder()))
              .hint("等它结束，或用 -o 换一个名称", "wait until it ends, or take another name with -o"));
      return summary(NOTHING, Optional.empty(), true);
    } catch (IOException e) {
      found.add(
          SystemFault.report(
              FileCode.CANNOT_WRITE,
              "%s 不能写入：%s",
              "%s cannot be written: %s",
              request.target(),
              e));
      return summary(NOTHING, Optional.empty(), true);
    }
  }

  private Summary make(Workshop workshop, JobRun run) throws IOException {
    Optional<String> profile = profileDigest();
    Path documents =
        workshop.documents(request.year() + "-" + String.join("-", request.formats().names()));
    RunResult rendered =
        Job.render(request.reports(), Output.into(documents, request.formats()), run);
    rendered.findings().forEach(found::add);
    if (rendered.missing() > 0) {
      workshop.keep();
    }
    if (rendered.missing() > 0 || rendered.environmentFailed() || stopped(rendered)) {
      return summary(rendered, Optional.empty(), rendered.environmentFailed());
    }
    Optional<Manifest> manifest = manifest(documents);
    return manifest.isPresent()
        ? pack(workshop, documents, profile, manifest.get(), rendered)
        : empty(rendered);
  }

  /** Taken before the profile is read, so that another one cannot get into the archive. */
  private Optional<String> profileDigest() throws IOException {
    Optional<Path> profile = request.reports().profile().filter(Files::isRegularFile);
    return profile.isPresent() ? Optional.of(Sha256.of(profile.get())) : Optional.empty();
  }

  private Optional<Manifest> manifest(Path documents) throws IOException {
    Path file = documents.resolve(Manifest.FILE);
    return Files.exists(file)
        ? found.take(Manifest.read(Files.readString(file, StandardCharsets.UTF_8), file.toString()))
        : Optional.empty();
  }

  private boolean stopped(RunResult rendered) {
    boolean stopped =
        request.reports().strict()
            && rendered.count(Severity.ERROR) + rendered.count(Severity.WARNING) > 0;
    if (stopped) {
      found.add(
          Diagnostic.of(
              ArchiveCode.ARCHIVE_NOT_MADE,
              Message.of(
                  "有错误或警告，按 --strict 没有生成归档包",
                  "there are errors or warnings: with --strict no archive was made")));
    }
    return stopped;
  }

  private Summary empty(RunResult rendered) {
    if (!found.hasErrors()) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.NOTHING_TO_ARCHIVE,
                  Message.of(
                      "%s 里没有能归档的 %d 年的报告，没有生成归档包",
                      "below %s there is no report of %d to be archived: no archive was made",
                      request.folder(),
                      request.year()))
              .hint(
                  "归档的是时段在这一年结束的报告；看看 --year 和文件夹对不对",
                  "reports whose periods end in that year are archived; see whether --year and the"
                      + " folder are right"));
    }
    return summary(rendered, Optional.empty(), false);
  }

  private Summary pack(
      Workshop workshop,
      Path documents,
      Optional<String> profile,
      Manifest manifest,
      RunResult rendered)
      throws IOException {
    Contents contents = Contents.of(manifest, documents, base(), found);
    contents.leftOut().forEach(found::add);
    if (contents.items().isEmpty()) {
      return empty(rendered);
    }
    Map<String, Item> items = new TreeMap<>(contents.items());
    profile.ifPresent(
        digest ->
            items.put(
                ArchiveNames.PROFILE,
                new Item(ArchiveNames.PROFILE, request.reports().profile().orElseThrow(), digest)));
    ArchiveInfo about =
        new ArchiveInfo(
            ArchiveInfo.FORMAT,
            manifest.program(),
            request.year(),
            request.formats().names(),
            folder(),
            profile.isPresent());
    Path file = workshop.file("archive.zip");
    try {
      String digest = new Packing(workshop, items).pack(file, about, contents.manifest());
      workshop.deliver(file);
      RunResult packed =
          new RunResult(
              List.of(),
              rendered.allowed(),
              contents.reports(),
              contents.documents(),
              0,
              rendered.faulty(),
              0,
              false);
      return summary(packed, Optional.of(digest), false);
    } catch (ChangedMeanwhile changed) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.CHANGED_MEANWHILE,
                  Message.of(
                      "%s 在归档过程中变了，没有生成归档包",
                      "%s changed while the archive was being made; none was made", changed.file()))
              .hint("没有人改动这些文件时再做一次", "try again when nobody changes these files"));
      return summary(rendered, Optional.empty(), false);
    }
  }

  /** The folder from which the manifest names files. */
  private Path base() throws IOException {
    return request.reports().root().orElse(request.folder()).toRealPath();
  }

  /** Where the folder of the units stands below it. */
  private String folder() throws IOException {
    return base().relativize(request.folder().toRealPath()).toString().replace('\\', '/');
  }

  /** Without an archive nothing is in it. */
  private Summary summary(RunResult of, Optional<String> digest, boolean environmentFailed) {
    return new Summary(
        new RunResult(
            Findings.inOrder(found.list()),
            of.allowed(),
            digest.isPresent() ? of.reports() : 0,
            digest.isPresent() ? of.documents() : 0,
            0,
            of.faulty(),
            of.missing(),
            environmentFailed),
        digest);
  }
}
