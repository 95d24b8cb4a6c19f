package gongwen.job.cache;

import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.SystemFault;
import gongwen.json.JsonFault;
import gongwen.manifest.Manifest;
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

  /** Without a value when there is a manifest that this program cannot read. */
  public static Outcome<PreviousRun> read(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    try {
      if (!Files.exists(file)) {
        return Outcome.of(new PreviousRun(Optional.empty(), units(folder)));
      }
      Outcome<Manifest> manifest = Manifest.read(Files.readString(file), file.toString());
      List<UnitEntry> journal = units(folder);
      return new Outcome<>(
          manifest.value().map(all -> new PreviousRun(Optional.of(all), journal)),
          manifest.diagnostics());
    } catch (IOException e) {
      return Outcome.failed(
          SystemFault.report(
              FileCode.FILE_UNREADABLE, "%s 读不了：%s", "%s cannot be read: %s", file, e));
    }
  }

  /** Those of an interrupted run. Where it was cut off, a line is no whole one. */
  private static List<UnitEntry> units(Path folder) throws IOException {
    List<UnitEntry> units = new ArrayList<>();
    Path journal = journal(folder);
    if (Files.exists(journal)) {
      String text = new String(Files.readAllBytes(journal), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        try {
          units.add(UnitEntry.ofLine(line));
        } catch (JsonFault cutOff) {
          continue;
        }
      }
    }
    return units;
  }
}
