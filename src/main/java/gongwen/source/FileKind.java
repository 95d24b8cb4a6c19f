package gongwen.source;

/** What a YAML file is to this program. */
public enum FileKind {
  /** It is meant for a unit file: its reports are rendered, or its faults reported. */
  UNIT,
  /** It has keys of a unit file alone, yet no reports: others include it, or count it in. */
  PART,
  /** Some other YAML file. */
  OTHER
}
