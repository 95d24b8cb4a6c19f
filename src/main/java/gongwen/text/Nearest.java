package gongwen.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which known word was probably meant. */
public final class Nearest {
  /** No key or name is longer; a longer word is no slip of the pen. */
  private static final int LONGEST = 60;

  private static final int A_FEW = 3;

  private Nearest() {}

  /**
   * The known word that is reached with the fewest slips (a letter wrong, missing, too many or
   * swapped with its neighbour); the first of several. Empty if none is near: up to a third of the
   * letters may be wrong, in short words one.
   */
  public static Optional<String> of(String word, Collection<String> known) {
    String typed = word.strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int longer = Math.max(typed.length(), other.length());
      int most = Math.min(Math.max(1, longer / 3), fewest - 1);
      if (longer > LONGEST || Math.abs(typed.length() - other.length()) > most) {
        continue;
      }
      int slips = distance(typed, other);
      if (slips <= most && slips < longer) {
        best = Optional.of(candidate);
        fewest = slips;
      }
    }
    return best;
  }

  /** Known words that hold the typed one, or at least its characters in their order; a few. */
  public static List<String> holding(String word, Collection<String> known) {
    String typed = word.strip().toLowerCase(Locale.ROOT);
    if (typed.length() < 2 || typed.length() > LONGEST) {
      return List.of();
    }
    List<String> whole =
        known.stream().filter(each -> each.toLowerCase(Locale.ROOT).contains(typed)).toList();
    List<String> all =
        whole.isEmpty() ? known.stream().filter(each -> inOrder(typed, each)).toList() : whole;
    return all.stream().limit(A_FEW).toList();
  }

  private static boolean inOrder(String typed, String known) {
    String other = known.toLowerCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < other.length() && at < typed.length(); i++) {
      if (other.charAt(i) == typed.charAt(at)) {
        at++;
      }
    }
    return at == typed.length();
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
