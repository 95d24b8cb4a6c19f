package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.job.plan.Selection;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.text.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From what a document was made, as the manifest beside it says.
 *
 * @param units the folder from which the manifest names files
 * @param unit the unit file
 */
record MadeFrom(Path units, Path unit, ReportEntry report) {
  Selection selection() {
    return new Selection(List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  Optional<Path> profile() {
    return Optional.empty();
  }

  private record Entry(UnitEntry unit, ReportEntry report) {}

  /**
   * @param given the folder of the units; empty: it is looked for around the document and here
   */
  static Outcome<MadeFrom> of(Path document, Optional<Path> given) {
    Path file = document.toAbsolutePath().normalize();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Optional<Manifest> manifest = manifest(folder.resolve(Manifest.FILE));
      if (manifest.isPresent()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        Optional<Entry> entry = entry(manifest.get(), path);
        return entry.isPresent()
            ? unit(document, folder, entry.get(), given)
            : Outcome.failed(nobodys(document));
      }
    }
    return Outcome.failed(nobodys(document));
  }

  private static Optional<Manifest> manifest(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Manifest.read(Files.readString(file), file.toString()).value()
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Entry> entry(Manifest manifest, String path) {
    for (UnitEntry unit : manifest.units()) {
      for (ReportEntry report : unit.reports()) {
        if (report.outputs().stream().map(OutputEntry::path).anyMatch(path::equals)) {
          return Optional.of(new Entry(unit, report));
        }
      }
    }
    return Optional.empty();
  }

  private static Diagnostic nobodys(Path document) {
    return Diagnostic.of(
            ChangesCode.NOBODYS_DOCUMENT,
            Message.of("旁边的清单里没有 %s", "no manifest beside it names %s", document))
        .hint(
            "只能比较 gongwen render 生成的 DOCX，它的 manifest.json 要在同一个输出文件夹里",
            "only a DOCX of gongwen render can be compared, with its manifest.json in the output"
                + " folder");
  }

  /** A folder where the file has the bytes that the manifest names comes first. */
  private static Outcome<MadeFrom> unit(
      Path document, Path output, Entry entry, Optional<Path> given) {
    String name = entry.unit().file();
    List<Path> folders =
        given.map(List::of).orElseGet(() -> List.copyOf(around(output))).stream()
            .filter(folder -> Files.isRegularFile(folder.resolve(name)))
            .toList();
    Optional<Path> folder =
        folders.stream()
            .filter(each -> same(entry.unit(), each.resolve(name)))
            .findFirst()
            .or(() -> folders.stream().findFirst());
    return folder
        .map(each -> Outcome.of(new MadeFrom(each, each.resolve(name), entry.report())))
        .orElseGet(
            () ->
                Outcome.failed(
                    Diagnostic.of(
                            ChangesCode.UNIT_FILE_NOT_FOUND,
                            Message.of(
                                "找不到 %s 的单位文件 %s",
                                "the unit file of %s, %s, is not found", document, name))
                        .hint(
                            "用 --units 给出单位文件所在的文件夹",
                            "name the folder of the unit files with --units")));
  }

  private static boolean same(UnitEntry unit, Path file) {
    return unit.inputs().stream()
        .filter(input -> input.path().equals(unit.file()))
        .anyMatch(
            input -> {
              try {
                return Sha256.of(file).equals(input.sha256());
              } catch (IOException unreadable) {
                return false;
              }
            });
  }

  /** Here, where the output folder lies, and the folders beside these. */
  private static Set<Path> around(Path output) {
    Set<Path> folders = new LinkedHashSet<>();
    List<Path> near = new ArrayList<>(List.of(Path.of("")));
    for (Path each = output; each != null; each = each.getParent()) {
      near.add(each);
    }
    folders.addAll(near);
    for (Path each : near) {
      try (DirectoryStream<Path> beside = Files.newDirectoryStream(each, Files::isDirectory)) {
        beside.forEach(folders::add);
      } catch (IOException unreadable) {
        continue;
      }
    }
    return folders;
  }
}
