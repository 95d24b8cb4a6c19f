package gongwen.archive;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.manifest.InputEntry;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.manifest.Version;
import gongwen.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Compares the files of an archive with what its own list, manifest and pages say of them. That
 * proves it whole and unchanged by chance or by hand; whoever makes all of it anew can say
 * anything, so the digest of the whole is to be kept elsewhere.
 */
final class Verification {
  /** Longer than a text of a hundred thousand reports. */
  private static final long LONGEST_TEXT = 256L << 20;

  /** Without any of them, a ZIP is no archive. */
  private static final List<String> OWN_FILES =
      List.of(ArchiveNames.SUMS, ArchiveNames.ABOUT, Manifest.FILE);

  private final Unzip zip;

  private final Diagnostics found;
  private final VerifyFaults faults = new VerifyFaults();
  private final Map<String, String> digests = new HashMap<>();

  private Verification(Unzip zip, Diagnostics found) {
    this.zip = zip;

    this.found = found;
  }

  /**
   * @param found gets what is wrong
   * @return what the archive is, if that can be read
   */
  static Optional<Archived> of(Unzip zip, Diagnostics found) throws IOException {
    Verification verification = new Verification(zip, found);
    Optional<Archived> archived = verification.verify();
    verification.faults.all().forEach(found::add);
    return archived;
  }

  /** What an archive says of itself. */
  record Archived(ArchiveInfo about, Manifest manifest) {
    int reports() {
      return manifest.units().stream().mapToInt(unit -> unit.reports().size()).sum();
    }

    int documents() {
      return manifest.units().stream()
          .flatMap(unit -> unit.reports().stream())
          .mapToInt(report -> report.outputs().size())
          .sum();
    }
  }

  private Optional<Archived> verify() throws IOException {
    if (OWN_FILES.stream().noneMatch(zip.files()::containsKey)) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.NOT_AN_ARCHIVE,
                  Message.of("这个 ZIP 不是归档包", "this ZIP is no archive of this program"))
              .hint("归档包由 gongwen archive 生成", "gongwen archive makes archives"));
      return Optional.empty();
    }
    Optional<String> sums = text(ArchiveNames.SUMS);
    Optional<String> aboutText = text(ArchiveNames.ABOUT);
    Optional<String> manifestText = text(Manifest.FILE);
    digestAll();
    sums.ifPresent(this::compareWithSums);
    Optional<ArchiveInfo> about =
        aboutText.flatMap(text -> found.take(ArchiveInfo.read(text))).filter(this::staysInside);
    Optional<Manifest> manifest =
        manifestText.flatMap(text -> found.take(Manifest.read(text, Manifest.FILE)));
    if (about.isEmpty() || manifest.isEmpty()) {
      return Optional.empty();
    }
    compareWithManifest(about.get(), manifest.get());
    comparePages(about.get(), manifest.get());
    return Optional.of(new Archived(about.get(), manifest.get()));
  }

  private boolean staysInside(ArchiveInfo about) {
    boolean inside = about.folder().isEmpty() || ArchiveNames.fault(about.folder()).isEmpty();
    if (!inside) {
      faults.changed(ArchiveNames.ABOUT);
    }
    return inside;
  }

  /** A file that must be there, as text. */
  private Optional<String> text(String name) throws IOException {
    Optional<ZipArchiveEntry> file = zip.file(name);
    if (file.isEmpty()) {
      faults.missing(name);
      return Optional.empty();
    }
    try {
      if (file.get().getSize() > LONGEST_TEXT) {
        throw ZipFault.unsafe("“%s”大得反常", "\"%s\" is suspiciously large", name);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      zip.unpack(file.get(), bytes);
      return Optional.of(bytes.toString(StandardCharsets.UTF_8));
    } catch (ZipFault fault) {
      faults.damaged(name, fault);
      return Optional.empty();
    }
  }

  private void digestAll() throws IOException {
    TreeSet<String> names = new TreeSet<>(zip.files().keySet());
    for (ZipArchiveEntry file : zip.files().values()) {
      if (file.isDirectory()) {
        checkFolder(file.getName(), names);
        continue;
      }
      MessageDigest digest = Sha256.begin();
      try {
        zip.unpack(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        digests.put(file.getName(), Sha256.end(digest));
      } catch (ZipFault fault) {
        faults.damaged(file.getName(), fault);
      }
    }
  }

  /** Programs that pack a folder again name the folders too; an empty one was not there. */
  private void checkFolder(String folder, TreeSet<String> names) {
    String next = names.higher(folder);
    if (next == null || !next.startsWith(folder)) {
      faults.added(folder);
    }
  }

  private void compareWithSums(String text) {
    Optional<Map<String, String>> sums = Sums.read(text);
    if (sums.isEmpty()) {
      faults.changed(ArchiveNames.SUMS);
      return;
    }
    sums.get().forEach(this::compare);
    for (String name : digests.keySet()) {
      if (!sums.get().containsKey(name) && !name.equals(ArchiveNames.SUMS)) {
        faults.added(name);
      }
    }
  }

  private void compare(String name, String digest) {
    if (!zip.files().containsKey(name)) {
      faults.missing(name);
    } else if (!digest.equals(digests.get(name))) {
      faults.changed(name);
    }
  }

  private void compareWithManifest(ArchiveInfo about, Manifest manifest) {
    Set<String> meant =
        new TreeSet<>(
            Set.of(
                ArchiveNames.SUMS,
                ArchiveNames.ABOUT,
                ArchiveNames.INDEX,
                ArchiveNames.LIST,
                Manifest.FILE));
    if (about.profile()) {
      meant.add(ArchiveNames.PROFILE);
    }
    for (UnitEntry unit : manifest.units()) {
      for (InputEntry input : unit.inputs()) {
        if (!input.folder()) {
          String name = Contents.unitName(input.path());
          meant.add(name);
          compare(name, input.sha256());
        }
      }
      for (ReportEntry report : unit.reports()) {
        for (OutputEntry output : report.outputs()) {
          checkName(output);
          meant.add(output.path());
          compare(output.path(), output.sha256());
          if (zip.file(output.path()).filter(file -> file.getSize() != output.size()).isPresent()) {
            faults.changed(output.path());
          }
        }
      }
    }
    for (ZipArchiveEntry file : zip.files().values()) {
      if (!file.isDirectory() && !meant.contains(file.getName())) {
        faults.added(file.getName());
      }
    }
    meant.stream().filter(name -> !zip.files().containsKey(name)).forEach(faults::missing);
  }

  private void checkName(OutputEntry output) {
    String path = output.path();
    if (!path.startsWith(ArchiveNames.DOCUMENTS) || !path.endsWith("." + output.format())) {
      faults.contradicts(path, ArchiveNames.ABOUT);
    }
  }

  /** Page and list are made of the manifest, so that this version can make them again. */
  private void comparePages(ArchiveInfo about, Manifest manifest) {
    String program = Version.text();
    if (!about.program().equals(program)) {
      found.add(
          Diagnostic.of(
                  ArchiveCode.ARCHIVE_OTHER_PROGRAM,
                  Message.of(
                      "归档包由 %s 版生成，这是 %s 版：没有逐字核对 %s 和 %s 与清单是否一致",
                      "the archive was made by version %s, this is %s: whether %s and %s say what"
                          + " the manifest says was not compared",
                      about.program(),
                      program,
                      ArchiveNames.INDEX,
                      ArchiveNames.LIST))
              .hint(
                  "需要时用 %s 版再核对一次", "verify it with version %s if that matters", about.program()));
      return;
    }
    compareText(ArchiveNames.LIST, Sums.of(to -> ListCsv.write(manifest, to)));
    compareText(ArchiveNames.INDEX, Sums.of(to -> IndexPage.write(about, manifest, to)));
  }

  private void compareText(String name, String digest) {
    if (digests.containsKey(name) && !digest.equals(digests.get(name))) {
      faults.contradicts(name, Manifest.FILE);
    }
  }
}
