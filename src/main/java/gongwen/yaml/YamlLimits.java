package gongwen.yaml;

import gongwen.yaml.repair.Repair;

/** How much one file may hold. Far above what a year of one unit needs, far below what hurts. */
public final class YamlLimits {
  /** Bytes of a file, and chars of its text. */
  public static final int MAX_SIZE = 8 * 1024 * 1024;

  /** Chars of a line. The parser looks ahead within a line, again and again. */
  static final int MAX_LINE = 100_000;

  /** Levels of nesting, aliases followed. */
  static final int MAX_DEPTH = 64;

  /** Values, those of an alias counted each time. */
  static final int MAX_NODES = 500_000;

  static final int MAX_ALIASES = 1_000;

  /** Faults that are reported of one step; of more there is a count. */
  public static final int MAX_FAULTS = Repair.MOST_FAULTS;

  private YamlLimits() {}
}
