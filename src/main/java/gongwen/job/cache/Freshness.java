package gongwen.job.cache;

import gongwen.diagnostic.Message;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.ReportEntry;
import gongwen.manifest.UnitEntry;
import gongwen.text.Crc32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Whether documents of the previous run are still as they were made. */
public final class Freshness {
  private final Path folder;
  private final Map<String, String> formats;

  /**
   * @param formats those that are wanted, each with the sum of the fonts that print it now
   */
  public Freshness(Path folder, Map<String, String> formats) {
    this.folder = folder;
    this.formats = formats;
  }

  /** Why a unit's documents do not serve; empty if they do. */
  public Optional<Message> fault(UnitEntry unit) {
    for (ReportEntry report : unit.reports()) {
      Optional<Message> fault = fault(report);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** Why a report's documents do not serve; empty if they do. */
  public Optional<Message> fault(ReportEntry report) {
    for (String format : formats.keySet()) {
      Optional<Message> fault = fault(report, format);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /**
   * Why a report's document does not serve; empty if it does.
   *
   * @param format one of those that are wanted
   */
  public Optional<Message> fault(ReportEntry report, String format) {
    Optional<OutputEntry> output =
        report.outputs().stream().filter(each -> each.format().equals(format)).findFirst();
    if (output.isEmpty()) {
      return Optional.of(Message.of("还没有 %s 格式的", "not there as %s yet", format));
    }
    Path file = folder.resolve(output.get().path());
    if (!Files.exists(file)) {
      return Optional.of(Message.of("文件不见了", "the file is gone"));
    }
    if (output.get().edited().isPresent() || !isWhole(output.get(), file)) {
      return Optional.of(Message.of("文件被改动过", "the file was changed"));
    }
    return output.get().fonts().equals(formats.get(format))
        ? Optional.empty()
        : Optional.of(Message.of("字体变了", "the fonts changed"));
  }

  /** Whether a file holds what was written to it. */
  private static boolean isWhole(OutputEntry output, Path file) {
    try {
      return Files.size(file) == output.size() && Crc32.of(file).equals(output.crc32());
    } catch (IOException e) {
      return false;
    }
  }
}
