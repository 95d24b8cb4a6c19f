package gongwen.changes;

import gongwen.changes.Beads.Bead;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of a document that is taken back as one, or not at all.
 *
 * @param lines what was changed, by places in the document that the program would write; none if
 *     something was put in
 * @param beside beside which paragraph something was put in; -1: at the very beginning
 * @param before whether before it, rather than behind
 * @param now what stands there
 * @param cells whether it stands in a table
 */
record Revision(
    Target target,
    List<Integer> lines,
    int beside,
    boolean before,
    List<String> now,
    boolean cells) {
  Revision {
    lines = List.copyOf(lines);
    now = List.copyOf(now);
  }

  /** The changes of a document, each of one thing in the unit file. */
  static List<Revision> of(
      List<Bead> beads, PlacedLines lines, List<String> now, List<Boolean> cells) {
    List<Revision> all = new ArrayList<>();
    for (Bead bead : beads) {
      List<String> stands = now.subList(bead.nowFrom(), bead.nowTo());
      boolean inTable = cells.subList(bead.nowFrom(), bead.nowTo()).contains(true);
      if (bead.size() == 0) {
        all.add(putIn(bead.from(), lines, stands, inTable));
        continue;
      }
      int from = bead.from();
      while (from < bead.to()) {
        Target target = lines.target(from);
        int to = from + 1;
        while (to < bead.to() && lines.target(to).equals(target)) {
          to++;
        }
        List<Integer> those = new ArrayList<>();
        for (int i = from; i < to; i++) {
          those.add(i);
        }
        List<String> then = from == bead.from() ? stands : List.of();
        all.add(new Revision(target, those, -1, false, then, inTable));
        from = to;
      }
    }
    return List.copyOf(all);
  }

  /** It belongs to what stands before it, if that can have more paragraphs. */
  private static Revision putIn(int at, PlacedLines lines, List<String> now, boolean cells) {
    boolean after = at > 0 && takes(lines.target(at - 1));
    boolean ahead = at < lines.words().size() && takes(lines.target(at));
    if (after || !ahead) {
      Target target = after ? lines.target(at - 1) : new Target.Elsewhere();
      return new Revision(target, List.of(), at - 1, false, now, cells);
    }
    return new Revision(lines.target(at), List.of(), at, true, now, cells);
  }

  private static boolean takes(Target target) {
    return target instanceof Target.Written || target instanceof Target.Composed;
  }
}
