package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongwen.document.ParagraphSums;
import gongwen.inspect.FinishedText.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells what was changed in a document from what was changed in the unit file since, by what the
 * document was when it was made. Where both changed, neither is taken for the other's.
 */
final class ThreeWays {
  /**
   * Both changed the same place.
   *
   * @param from its first paragraph in what the program would write, and behind its last
   */
  record Conflict(int from, int to, List<String> now) {}

  /**
   * @param words what the document says, and where only the unit file was changed, what it says now
   * @param later how many paragraphs were changed only in the unit file
   */
  record Merged(List<Passage> words, List<Conflict> conflicts, int later) {}

  private final List<String> base;
  private final List<String> ours;
  private final List<String> theirs;
  private final List<Passage> made;
  private final List<Passage> document;
  private final List<Passage> words = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private int later;

  private ThreeWays(List<String> base, List<Passage> made, List<Passage> document) {
    this.made = made;
    this.document = document;
    this.ours = made.stream().map(each -> ParagraphSums.of(each.text())).toList();
    this.base = base;
    this.theirs = document.stream().map(each -> ParagraphSums.of(each.text())).toList();
  }

  /**
   * @param base sums of the document as it was made; empty if they are not known
   * @param made what the program would write now
   * @param parts sums of all that this consists of
   * @param silent which of them no paragraph shows
   */
  static Merged of(
      String base,
      List<Passage> made,
      List<String> parts,
      Set<Integer> silent,
      List<Passage> document) {
    return base.isEmpty()
        ? new Merged(document, List.of(), 0)
        : new ThreeWays(shown(ParagraphSums.list(base), parts, silent), made, document).merged();
  }

  /** What a DOCX does not print was never in one. */
  private static List<String> shown(List<String> base, List<String> parts, Set<Integer> silent) {
    int[] places = places(base, parts);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      if (!silent.contains(places[i])) {
        shown.add(base.get(i));
      }
    }
    return shown;
  }

  private Merged merged() {
    int[] inOurs = places(base, ours);
    int[] inTheirs = places(base, theirs);
    int b = 0;
    int o = 0;
    int t = 0;
    for (int i = 0; i <= base.size(); i++) {
      boolean end = i == base.size();
      if (end || inOurs[i] >= 0 && inTheirs[i] >= 0) {
        int nextOurs = end ? ours.size() : inOurs[i];
        int nextTheirs = end ? theirs.size() : inTheirs[i];
        stretch(b, i, o, nextOurs, t, nextTheirs);
        if (!end) {
          words.add(document.get(nextTheirs));
        }
        b = i + 1;
        o = nextOurs + 1;
        t = nextTheirs + 1;
      }
    }
    return new Merged(words, conflicts, later);
  }

  /** For each paragraph of the base its place in the other; -1: it is not there. */
  private static int[] places(List<String> base, List<String> other) {
    int[] places = new int[base.size()];
    Arrays.fill(places, -1);
    int i = 0;
    int j = 0;
    List<AbstractDelta<String>> deltas = new ArrayList<>(DiffUtils.diff(base, other).getDeltas());
    for (AbstractDelta<String> delta : deltas) {
      while (i < delta.getSource().getPosition()) {
        places[i++] = j++;
      }
      i += delta.getSource().size();
      j += delta.getTarget().size();
    }
    while (i < base.size() && j < other.size()) {
      places[i++] = j++;
    }
    return places;
  }

  /** Paragraphs that stand side by side are taken one by one. */
  private void stretch(int b, int toB, int o, int toO, int t, int toT) {
    int size = toB - b;
    if (size > 1 && toO - o == size && toT - t == size) {
      for (int i = 0; i < size; i++) {
        one(b + i, b + i + 1, o + i, o + i + 1, t + i, t + i + 1);
      }
    } else {
      one(b, toB, o, toO, t, toT);
    }
  }

  private void one(int b, int toB, int o, int toO, int t, int toT) {
    List<String> was = base.subList(b, toB);
    List<String> unit = ours.subList(o, toO);
    List<String> edited = theirs.subList(t, toT);
    if (edited.equals(unit) || unit.equals(was)) {
      words.addAll(document.subList(t, toT));
      return;
    }
    words.addAll(made.subList(o, toO));
    if (edited.equals(was)) {
      later += Math.max(unit.size(), was.size());
    } else {
      conflicts.add(
          new Conflict(o, toO, document.subList(t, toT).stream().map(Passage::text).toList()));
    }
  }
}
