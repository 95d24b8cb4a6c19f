package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the paragraphs of two texts as sentences of translations are: most paragraphs are the same,
 * and of the others one may have become another, several, none, or one with its neighbours.
 */
final class Beads {
  private static final int[][] SHAPES = {
    {1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 4}, {4, 1}
  };

  /** Pairs that are weighed in one stretch; beyond it they are taken as they come. */
  private static final long MOST = 4_000;

  private static final double ALONE = 0.45;
  private static final double DIVIDED = 1.5;

  private final List<String> before;
  private final List<String> now;
  private final List<Bead> beads = new ArrayList<>();

  /**
   * Paragraphs that belong together: what stood there, and what stands there.
   *
   * @param from the first that stood there, from 0
   * @param to the one behind the last
   * @param nowFrom the first that stands there
   * @param nowTo the one behind the last
   */
  record Bead(int from, int to, int nowFrom, int nowTo) {
    int size() {
      return to - from;
    }

    int nowSize() {
      return nowTo - nowFrom;
    }
  }

  private Beads(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
  }

  /** Those in which something changed, in the order of the text. */
  static List<Bead> changed(List<String> before, List<String> now) {
    Beads pairing = new Beads(before, now);
    for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
      pairing.pair(
          new Bead(
              delta.getSource().getPosition(),
              delta.getSource().getPosition() + delta.getSource().size(),
              delta.getTarget().getPosition(),
              delta.getTarget().getPosition() + delta.getTarget().size()));
    }
    return List.copyOf(pairing.beads);
  }

  private void pair(Bead stretch) {
    int m = stretch.size();
    int n = stretch.nowSize();
    if (m == 0 || n == 0 || (long) m * n > MOST) {
      asTheyCome(stretch);
      return;
    }
    double[][] cost = new double[m + 1][n + 1];
    int[][] shape = new int[m + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= m; i++) {
      for (int j = 0; j <= n; j++) {
        for (int s = 0; s < SHAPES.length && (i > 0 || j > 0); s++) {
          int a = i - SHAPES[s][0];
          int b = j - SHAPES[s][1];
          if (a >= 0 && b >= 0 && cost[a][b] < Double.MAX_VALUE) {
            double total = cost[a][b] + cost(bead(stretch, a, i, b, j));
            if (total < cost[i][j]) {
              cost[i][j] = total;
              shape[i][j] = s;
            }
          }
        }
      }
    }
    List<Bead> found = new ArrayList<>();
    int i = m;
    int j = n;
    while (i > 0 || j > 0) {
      int[] best = SHAPES[shape[i][j]];
      found.add(0, bead(stretch, i - best[0], i, j - best[1], j));
      i -= best[0];
      j -= best[1];
    }
    beads.addAll(found);
  }

  private static Bead bead(Bead stretch, int a, int i, int b, int j) {
    return new Bead(
        stretch.from() + a, stretch.from() + i, stretch.nowFrom() + b, stretch.nowFrom() + j);
  }

  private void asTheyCome(Bead stretch) {
    int both = Math.min(stretch.size(), stretch.nowSize());
    for (int i = 0; i < both; i++) {
      beads.add(bead(stretch, i, i + 1, i, i + 1));
    }
    for (int i = both; i < stretch.size(); i++) {
      beads.add(bead(stretch, i, i + 1, both, both));
    }
    for (int j = both; j < stretch.nowSize(); j++) {
      beads.add(bead(stretch, both, both, j, j + 1));
    }
  }

  private double cost(Bead bead) {
    String one = String.join("", before.subList(bead.from(), bead.to()));
    String other = String.join("", now.subList(bead.nowFrom(), bead.nowTo()));
    int length = one.length() + other.length();
    if (bead.size() == 0 || bead.nowSize() == 0) {
      return 1 + ALONE * length;
    }
    double divided = bead.size() == 1 && bead.nowSize() == 1 ? 0 : DIVIDED;
    return (1 - similarity(one, other)) * length / 2 + divided;
  }

  /** How many pairs of neighbouring chars both have, as Dice counts. */
  private static double similarity(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.length() < 2 || other.length() < 2) {
      return 0;
    }
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 2 <= other.length(); i++) {
      Integer left = pairs.get(other.substring(i, i + 2));
      if (left != null && left > 0) {
        pairs.put(other.substring(i, i + 2), left - 1);
        common++;
      }
    }
    return 2.0 * common / (one.length() + other.length() - 2);
  }
}
