package gongwen.testing;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, line by line, as {@code diff -u} shows it. */
public final class Difference {
  private static final int CONTEXT = 2;

  /** Lines shown; more than the first differences nobody reads. */
  private static final int SHOWN = 40;

  /** Lines compared by their longest common sequence; beyond, what differs is shown as replaced. */
  private static final int COMPARED = 2000;

  private final List<String> lines = new ArrayList<>();

  private Difference() {}

  /**
   * Lines after {@code -} stand only in the first text, lines after {@code +} only in the second.
   */
  public static String of(String before, String after) {
    Difference difference = new Difference();
    difference.compare(before.split("\n", -1), after.split("\n", -1));
    return difference.hunks();
  }

  private void compare(String[] before, String[] after) {
    int start = 0;
    int end = 0;
    int shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start].equals(after[start])) {
      lines.add(" " + before[start++]);
    }
    while (end < shorter - start
        && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
      end++;
    }
    middle(
        List.of(before).subList(start, before.length - end),
        List.of(after).subList(start, after.length - end));
    for (int i = before.length - end; i < before.length; i++) {
      lines.add(" " + before[i]);
    }
  }

  private void middle(List<String> before, List<String> after) {
    boolean compared = before.size() <= COMPARED && after.size() <= COMPARED;
    int[][] common = compared ? common(before, after) : new int[0][0];
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = compared && i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        lines.add(" " + before.get(i++));
        j++;
      } else if (j == after.size()
          || (i < before.size() && !(both && common[i][j + 1] > common[i + 1][j]))) {
        lines.add("-" + before.get(i++));
      } else {
        lines.add("+" + after.get(j++));
      }
    }
  }

  /** The length of the longest common sequence of the lines from each place on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    int last = -1;
    int number = 0;
    for (int i = 0; i < lines.size() && shown < SHOWN; i++) {
      number += lines.get(i).startsWith("+") ? 0 : 1;
      if (near(i)) {
        if (last != i - 1 || i == 0) {
          text.append("@@ line ").append(Math.max(number, 1)).append(" @@\n");
        }
        text.append(lines.get(i)).append('\n');
        last = i;
        shown++;
      }
    }
    long left = lines.subList(last + 1, lines.size()).stream().filter(Difference::differs).count();
    return left == 0 ? text.toString() : text + "… and " + left + " lines more that differ\n";
  }

  private boolean near(int place) {
    int end = Math.min(lines.size(), place + CONTEXT + 1);
    return lines.subList(Math.max(0, place - CONTEXT), end).stream().anyMatch(Difference::differs);
  }

  private static boolean differs(String line) {
    return !line.startsWith(" ");
  }
}
