package gongwen.job.plan;

import gongwen.facts.PeriodWords;
import gongwen.model.Period;
import gongwen.text.FileNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The name of an output file, from unit, period and kind. It can be created on Windows, macOS and
 * Linux alike, and it is the same on every run.
 */
final class OutputName {
  /**
   * Most systems take 255 bytes for a name; this leaves room for the ending and for a sign that
   * keeps names apart.
   */
  private static final int MOST_BYTES = 200;

  /** At the end of a name: the new document beside one that was changed by hand. */
  private static final String BESIDE = "（新）";

  private OutputName() {}

  /** A name beside this one that no report has by itself. */
  static String beside(String name) {
    return name + BESIDE;
  }

  /** A period as it stands in a name. */
  static String period(Period period) {
    return PeriodWords.key(period).replace("/..", "起").replace("/", "_");
  }

  /** The name of a file that was read. */
  static String withoutEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A name that any system takes, near to the one that is wanted. */
  static String safe(String wanted) {
    String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
    StringBuilder safe = new StringBuilder();
    composed.codePoints().forEach(c -> safe.appendCodePoint(allowed(c) ? c : '_'));
    while (safe.length() > 0 && " .".indexOf(safe.charAt(safe.length() - 1)) >= 0) {
      safe.setLength(safe.length() - 1);
    }
    // A leading dot hides the file, a leading hyphen or tilde means something to a shell.
    if (safe.length() == 0 || " .-~".indexOf(safe.charAt(0)) >= 0) {
      safe.insert(0, '_');
    }
    if (safe.toString().endsWith(BESIDE)) {
      safe.append('_');
    }
    if (FileNames.device(safe.toString())) {
      int dot = safe.indexOf(".");
      safe.insert(dot < 0 ? safe.length() : dot, '_');
    }
    return shortened(safe.toString());
  }

  /** A character for private use is a box on every other machine. */
  private static boolean allowed(int c) {
    return FileNames.allowed(c) && Character.getType(c) != Character.PRIVATE_USE;
  }

  /** A name that is too long keeps its start, and gets a checksum of the whole at its end. */
  private static String shortened(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MOST_BYTES) {
      return name;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    StringBuilder start = new StringBuilder();
    int length = 0;
    for (int i = 0; i < name.length(); ) {
      String next = Character.toString(name.codePointAt(i));
      length += next.getBytes(StandardCharsets.UTF_8).length;
      if (length > MOST_BYTES - 9) {
        break;
      }
      start.append(next);
      i += next.length();
    }
    return start + String.format(Locale.ROOT, "-%08x", sum.getValue());
  }
}
