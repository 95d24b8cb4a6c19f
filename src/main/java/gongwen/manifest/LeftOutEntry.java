package gongwen.manifest;

/**
 * A unit that was found and is not among those of the manifest.
 *
 * @param file relative to the folder of the units
 * @param name of the unit; empty if it could not be read
 * @param zh why, in Chinese
 * @param en why, in English
 */
public record LeftOutEntry(String file, String name, String zh, String en) {
  /** What to call it. */
  public String nameOrFile() {
    return name.isEmpty() ? file : name;
  }
}
