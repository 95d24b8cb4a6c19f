package gongwen.yaml.repair;

import gongwen.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with changes made to it, and the way back from its places to those of the original. */
final class ChangedText {
  private final String text;
  private final List<Change> changes;
  private final int[] starts;
  private final Lines before;
  private final Lines after;

  /**
   * @param wanted in any order; of two that overlap the first in the text is made
   */
  ChangedText(String original, Lines before, List<Change> wanted) {
    this.before = before;
    this.changes = disjoint(wanted);
    this.starts = new int[changes.size()];
    if (changes.isEmpty()) {
      this.text = original;
      this.after = before;
      return;
    }
    StringBuilder changed = new StringBuilder(original.length() + 16 * changes.size());
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      Change change = changes.get(i);
      changed.append(original, from, change.start());
      starts[i] = changed.length();
      changed.append(change.text());
      from = change.end();
    }
    this.text = changed.append(original, from, original.length()).toString();
    this.after = new Lines(text);
  }

  /** In the order of the text, none overlapping another; those at one place in their order. */
  static List<Change> disjoint(List<Change> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Change> sorted = new ArrayList<>(wanted);
    sorted.sort(Comparator.comparingInt(Change::start));
    List<Change> kept = new ArrayList<>(sorted.size());
    int end = 0;
    for (Change each : sorted) {
      if (each.start() >= end) {
        kept.add(each);
        end = each.end();
      }
    }
    return kept;
  }

  String text() {
    return text;
  }

  /** The changes that begin between two places of the original. */
  List<Change> changesFrom(int start, int end) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (changes.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < changes.size() && changes.get(to).start() <= end) {
      to++;
    }
    return changes.subList(low, to);
  }

  boolean unchanged() {
    return changes.isEmpty();
  }

  /** The place in the original that a place of the changed text comes from. */
  Position original(Position here) {
    return unchanged() ? here : before.position(original(after.offset(here)));
  }

  private int original(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Change last = changes.get(low - 1);
    int within = offset - starts[low - 1];
    return within < last.text().length()
        ? Math.min(last.start() + within, last.end())
        : last.end() + within - last.text().length();
  }
}
