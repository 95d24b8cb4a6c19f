package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.SystemFault;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Proves an archive whole, and, if that is wanted, that its documents follow from its unit files.
 */
public final class Verify {
  private Verify() {}

  /**
   * What was found.
   *
   * @param findings by the names of the files in the archive
   * @param reports how many the archive holds, as far as it can be read
   * @param documents how many it holds
   * @param sha256 the digest of the archive; empty if it cannot be read
   * @param interrupted whether the user stopped it before its end
   */
  public record Verified(
      List<Diagnostic> findings,
      int reports,
      int documents,
      Optional<String> sha256,
      boolean interrupted) {
    public Verified {
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param expected the digest that the archive had when it was made, if that was kept
   * @param remake how to make its documents again, if that is wanted
   */
  public static Verified archive(Path file, Optional<String> expected, Optional<Remake> remake) {
    Diagnostics found = new Diagnostics();
    if (!Files.isRegularFile(file)) {
      found.add(
          Files.isDirectory(file)
              ? Diagnostic.of(FileCode.NOT_A_FILE, Message.of("%s 是文件夹", "%s is a folder", file))
                  .hint("写出归档包的文件名", "give the name of the archive's file")
              : Diagnostic.of(
                  FileCode.FILE_NOT_FOUND, Message.of("没有文件 %s", "there is no file %s", file)));
      return new Verified(found.list(), 0, 0, Optional.empty(), false);
    }
    Optional<String> digest = Optional.empty();
    Optional<Verification.Archived> archived = Optional.empty();
    boolean interrupted = false;
    try {
      String sum = Sha256.of(file);
      digest = Optional.of(sum);
      compare(expected, sum, found);
      try (Unzip zip = Unzip.open(file)) {
        archived = Verification.of(zip, found);
        if (archived.isPresent() && remake.isPresent() && !found.hasErrors()) {
          interrupted = !remake.get().compare(zip, archived.get(), found);
        }
      }
    } catch (ZipFault fault) {
      found.add(fault.diagnostic());
    } catch (IOException e) {
      found.add(
          SystemFault.report(
              FileCode.FILE_UNREADABLE, "%s 读不了：%s", "%s cannot be read: %s", file, e));
    }
    return new Verified(
        found.list(),
        archived.map(Verification.Archived::reports).orElse(0),
        archived.map(Verification.Archived::documents).orElse(0),
        digest,
        interrupted);
  }

  private static void compare(Optional<String> expected, String digest, Diagnostics found) {
    if (expected.isPresent() && !expected.get().toLowerCase(Locale.ROOT).equals(digest)) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.ARCHIVE_DIGEST,
                  Message.of(
                      "这不是当初的归档包：SHA-256 是 %s，应是 %s",
                      "this is not the archive that was meant: its SHA-256 is %s, not %s",
                      digest,
                      expected.get()))
              .hint("从可靠的地方重新取一份", "get it again from a place that can be trusted"));
    }
  }
}
