package gongwen.source;

/** What a YAML file is to this program. */
public enum FileKind {
  /**
   * It has reports and other keys of a unit file: its reports are rendered, or its faults reported.
   */
  UNIT,
  /** It has keys of a unit file, yet no reports: others include it, or count it in. */
  PART,
  /** Some other YAML file. */
  OTHER
}
