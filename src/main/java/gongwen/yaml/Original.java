package gongwen.yaml;

import gongwen.text.Position;
import gongwen.yaml.repair.Repaired;
import java.util.TreeSet;

/** What a parsed text has to do with the file: where its places are, and what was left out. */
final class Original {
  private final Repaired repaired;
  private final TreeSet<Integer> leftOut = new TreeSet<>();

  Original(Repaired repaired) {
    this.repaired = repaired;
  }

  Position place(Position parsed) {
    return repaired.original(parsed);
  }

  /** Notes that a line of the parsed text was left out, because it could not be read. */
  void leaveOut(int line) {
    leftOut.add(line);
  }

  /** Whether no line from one to another was left out. */
  boolean whole(int first, int last) {
    return leftOut.isEmpty() || leftOut.subSet(first, true, last, true).isEmpty();
  }
}
