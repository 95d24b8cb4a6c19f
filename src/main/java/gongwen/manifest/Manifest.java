package gongwen.manifest;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import gongwen.json.JsonRecords;
import gongwen.json.JsonStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was made into a folder, from what. No clock and no machine is in it: the same inputs,
 * options and version give the same text. Paths are relative, with {@code /}: those of inputs to
 * the folder of the units, those of outputs to the folder of the manifest.
 *
 * @param program the version that made it
 * @param fonts the fonts that print PDF, if PDF was made
 * @param shard which part of the units it is about; empty: all
 * @param missing how many units a run had not come to when it was stopped; empty: it was not
 * @param units in the order of their files
 * @param left other documents of the program that lie in the folder: those of previous runs that
 *     are no longer made, and those that were written beside one that was changed by hand
 * @param leftOut of an archive: the units that were found and are not in it
 */
public record Manifest(
    String program,
    List<FontEntry> fonts,
    Optional<ShardEntry> shard,
    Optional<Integer> missing,
    List<UnitEntry> units,
    List<OutputEntry> left,
    List<LeftOutEntry> leftOut) {
  /** Under this name it lies in an output folder. */
  public static final String FILE = "manifest.json";

  /** The version of the format. Fields may be added under the same number. */
  public static final int FORMAT = 1;

  private static final String FORMAT_KEY = "manifest";

  public Manifest {
    fonts = List.copyOf(fonts);
    units = List.copyOf(units);
    left = List.copyOf(left);
    leftOut = List.copyOf(leftOut);
  }

  /** Of a folder of documents, where every unit has its entry. */
  public Manifest(
      String program,
      List<FontEntry> fonts,
      Optional<ShardEntry> shard,
      Optional<Integer> missing,
      List<UnitEntry> units,
      List<OutputEntry> left) {
    this(program, fonts, shard, missing, units, left, List.of());
  }

  /** The file's text: a line for each unit, so that two of them can be compared. */
  public String text() {
    Map<String, Object> head =
        JsonRecords.toJson(new Manifest(program, fonts, shard, missing, List.of(), left, leftOut));
    StringBuilder text = new StringBuilder();
    try (JsonStream json = JsonStream.to(text)) {
      json.field(FORMAT_KEY, FORMAT);
      for (Map.Entry<String, Object> each : head.entrySet()) {
        json.line().field(each.getKey(), each.getValue());
      }
      json.line().startList("units");
      for (UnitEntry unit : units) {
        json.line().item(JsonRecords.toJson(unit));
      }
      json.line().endList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /**
   * @param name how messages call the file
   */
  public static Outcome<Manifest> read(String text, String name) {
    try {
      Object json = JsonReader.read(text);
      Object format = json instanceof Map<?, ?> fields ? fields.get(FORMAT_KEY) : null;
      if (!(format instanceof Long version)) {
        return Outcome.failed(damaged(name, "\"" + FORMAT_KEY + "\" is missing"));
      }
      return version == FORMAT
          ? Outcome.of(JsonRecords.fromJson(Manifest.class, json))
          : Outcome.failed(otherVersion(name, version));
    } catch (JsonFault fault) {
      return Outcome.failed(damaged(name, String.valueOf(fault.getMessage())));
    }
  }

  private static Diagnostic damaged(String name, String reason) {
    return Diagnostic.of(
            ManifestCode.MANIFEST_DAMAGED,
            new Message(name + " 不是完好的清单", name + " is no sound manifest: " + firstOf(reason)))
        .hint("不要手工改动它；删掉后重新生成", "do not change it by hand; delete it and render again");
  }

  /** Without what the library adds about itself. */
  private static String firstOf(String reason) {
    int aside = reason.indexOf(" (start marker");
    return aside < 0 ? reason : reason.substring(0, aside);
  }

  private static Diagnostic otherVersion(String name, long version) {
    return Diagnostic.of(
            ManifestCode.MANIFEST_VERSION,
            Message.of(
                "%s 是第 %d 版清单，这个程序只认第 %d 版",
                "%s is a manifest of version %d; this program knows version %d",
                name,
                version,
                FORMAT))
        .hint("用生成它的那个版本的程序", "use the version of the program that made it");
  }
}
