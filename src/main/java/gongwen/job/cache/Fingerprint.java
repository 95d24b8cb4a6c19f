package gongwen.job.cache;

import gongwen.manifest.InputEntry;
import gongwen.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A digest of all that decides how a unit's reports read and look. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * @param settings the digest of what all units of the run have in common
   * @param inputs what the unit was read from
   */
  public static String of(String settings, List<InputEntry> inputs) {
    StringBuilder all = new StringBuilder(settings);
    for (InputEntry each : inputs) {
      all.append('\n').append(each.sha256()).append(' ').append(each.path());
    }
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
