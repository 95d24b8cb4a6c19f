package gongwen.archive;

import gongwen.archive.Verification.Archived;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.job.Job;
import gongwen.job.output.Folders;
import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.job.run.RunResult;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the documents of an archive again from the unit files in it, and compares. The digest of
 * the document tree decides; the bytes of a file may differ for another reason.
 *
 * @param fontFolders where to look for fonts first
 * @param run how to work
 */
public record Remake(List<Path> fontFolders, JobRun run) {
  public Remake {
    fontFolders = List.copyOf(fontFolders);
  }

  /** Whether it was done to its end. */
  boolean compare(Unzip zip, Archived archived, Diagnostics found) throws IOException, ZipFault {
    Path folder = Files.createTempDirectory("gongwen-verify-");
    try {
      Unpacked unpacked = Unpacked.of(zip, folder.resolve("archive"));
      Path documents = folder.resolve("documents");
      if (render(unpacked, archived.about(), documents).missing() > 0) {
        return false;
      }
      Path file = documents.resolve(Manifest.FILE);
      List<UnitEntry> again =
          Files.exists(file)
              ? Manifest.read(Files.readString(file, StandardCharsets.UTF_8), file.toString())
                  .value()
                  .map(Manifest::units)
                  .orElse(List.of())
              : List.of();
      compare(archived.manifest().units(), again, found);
      return true;
    } finally {
      Folders.remove(folder);
    }
  }

  private RunResult render(Unpacked unpacked, ArchiveInfo about, Path documents) {
    Request request =
        new Request(
            List.of(unpacked.units(about)),
            Optional.of(unpacked.folder().resolve(ArchiveNames.UNITS)),
            Selection.ofYear(about.year()),
            about.profile()
                ? Optional.of(unpacked.folder().resolve(ArchiveNames.PROFILE))
                : Optional.empty(),
            fontFolders,
            false);
    return Job.render(
        request, Output.into(documents, Formats.installed().only(about.formats())), run);
  }

  private static void compare(List<UnitEntry> archived, List<UnitEntry> again, Diagnostics found) {
    Map<String, ReportEntry> before = reports(archived, ArchiveNames.DOCUMENTS);
    Map<String, ReportEntry> after = reports(again, "");
    TreeSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    int otherBytes = 0;
    for (String name : all) {
      ReportEntry old = before.get(name);
      ReportEntry fresh = after.get(name);
      if (old == null) {
        report(
            found,
            ArchiveCode.RENDER_ADDED,
            Message.of("包内的单位文件还生成 %s", "its unit files make %s as well", name));
      } else if (fresh == null) {
        report(
            found,
            ArchiveCode.RENDER_MISSING,
            Message.of("包内的单位文件没有再生成 %s", "its unit files do not make %s again", name));
      } else if (!old.digests().document().equals(fresh.digests().document())) {
        report(
            found,
            ArchiveCode.RENDER_DIFFERS,
            Message.of("%s 与包内单位文件生成的内容不同", "%s is not what its unit files make", name));
      } else if (!digests(old).equals(digests(fresh))) {
        otherBytes++;
      }
    }
    if (otherBytes > 0) {
      found.add(
          Diagnostic.of(
              ArchiveCode.RENDER_OTHER_BYTES,
              Message.of(
                  "%d 份报告内容相同，文件的字节不同：程序、Java 或字体的版本不同",
                  "%d %s the same, yet with files of other bytes: the version of the program, of"
                      + " Java or of the fonts is another",
                  otherBytes,
                  otherBytes == 1 ? "report is" : "reports are")));
    }
  }

  private static void report(Diagnostics found, ArchiveCode code, Message message) {
    found.add(
        Diagnostic.of(code, message)
            .hint(
                "把归档包解开，用 gongwen render units 查看原因",
                "unpack the archive and see why with gongwen render units"));
  }

  /** By the names of their files, without their endings. */
  private static Map<String, ReportEntry> reports(List<UnitEntry> units, String prefix) {
    Map<String, ReportEntry> reports = new TreeMap<>();
    for (UnitEntry unit : units) {
      for (ReportEntry report : unit.reports()) {
        for (OutputEntry output : report.outputs()) {
          String path = output.path().substring(prefix.length());
          reports.put(path.substring(0, path.length() - output.format().length() - 1), report);
        }
      }
    }
    return reports;
  }

  private static List<String> digests(ReportEntry report) {
    return report.outputs().stream().map(OutputEntry::sha256).toList();
  }
}
