package gongwen.job.cache;

import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.SystemFault;
import gongwen.json.JsonFault;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.UnitEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what previous runs left in an output folder. */
public final class PreviousRunFiles {
  private PreviousRunFiles() {}

  /** Where a run has what is not finished. */
  public static Path workshop(Path folder) {
    return folder.resolve(".gongwen");
  }

  /** A line for each unit that the run has made. */
  public static Path journal(Path folder) {
    return workshop(folder).resolve("journal");
  }

  /** A line for each document before it gets its name. */
  public static Path documents(Path folder) {
    return workshop(folder).resolve("documents");
  }

  /** Without a value when there is a manifest that this program cannot read. */
  public static Outcome<PreviousRun> read(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    try {
      if (!Files.exists(file)) {
        return Outcome.of(new PreviousRun(Optional.empty(), units(folder), announced(folder)));
      }
      Outcome<Manifest> manifest = Manifest.read(Files.readString(file), file.toString());
      List<UnitEntry> journal = units(folder);
      List<OutputEntry> documents = announced(folder);
      return new Outcome<>(
          manifest.value().map(all -> new PreviousRun(Optional.of(all), journal, documents)),
          manifest.diagnostics());
    } catch (IOException e) {
      return Outcome.failed(
          SystemFault.report(
              FileCode.FILE_UNREADABLE, "%s 读不了：%s", "%s cannot be read: %s", file, e));
    }
  }

  /** Those of an interrupted run. */
  private static List<UnitEntry> units(Path folder) throws IOException {
    return lines(journal(folder), UnitEntry::ofLine);
  }

  /** The documents that an interrupted run wrote, or was about to write. */
  private static List<OutputEntry> announced(Path folder) throws IOException {
    return lines(documents(folder), OutputEntry::ofLine);
  }

  private interface Line<T> {
    T read(String text) throws JsonFault;
  }

  /** Where the run was cut off, a line is no whole one. */
  private static <T> List<T> lines(Path file, Line<T> reading) throws IOException {
    List<T> records = new ArrayList<>();
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        try {
          records.add(reading.read(line));
        } catch (JsonFault cutOff) {
          continue;
        }
      }
    }
    return records;
  }
}
