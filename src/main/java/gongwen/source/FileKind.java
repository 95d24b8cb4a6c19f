package gongwen.source;

/** What a YAML file is to this program. */
public enum FileKind {
  /** It has unit, year and reports: its reports are rendered. */
  UNIT,
  /** It has keys of a unit file, yet not those three: others include it, or count it in. */
  PART,
  /** Some other YAML file. */
  OTHER
}
