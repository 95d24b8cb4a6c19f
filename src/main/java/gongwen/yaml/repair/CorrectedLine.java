package gongwen.yaml.repair;

import gongwen.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;

/** Shows a line as it should have been written. */
final class CorrectedLine {
  private static final int LONGEST = 60;
  private static final int BEFORE = 24;

  private final String text;
  private final Lines lines;
  private final ChangedText draft;

  CorrectedLine(String text, Lines lines, ChangedText draft) {
    this.text = text;
    this.lines = lines;
    this.draft = draft;
  }

  Message hint(List<Slip> group) {
    int line = line(group);
    List<Change> changes = new ArrayList<>();
    for (Slip slip : group) {
      if (!slip.read()) {
        changes.addAll(slip.changes());
      }
    }
    changes.addAll(draft.changesFrom(lines.start(line), lines.end(line)));
    int first =
        group.get(0).changes().stream().mapToInt(Change::start).min().orElse(lines.start(line));
    StringBuilder corrected = new StringBuilder();
    int from = lines.start(line);
    for (Change change : ChangedText.disjoint(changes)) {
      corrected.append(text, from, change.start()).append(change.text());
      from = change.end();
    }
    corrected.append(text, from, Math.max(from, lines.end(line)));
    String shown = shown(corrected.toString(), Math.max(0, first - lines.start(line)));
    return Message.of("应写成：%s", "write: %s", shown);
  }

  /** The line that is reported, or the one that is changed for it. */
  private int line(List<Slip> group) {
    int line = lines.of(group.get(0).start());
    boolean here =
        group.stream()
            .flatMap(slip -> slip.changes().stream())
            .anyMatch(change -> lines.of(change.start()) == line);
    return here ? line : lines.of(group.get(0).changes().get(0).start());
  }

  /** The whole line, or of a long one what is around its first change. */
  private static String shown(String line, int change) {
    String whole = line.stripTrailing().replace("\n", " ⏎ ");
    int length = whole.codePointCount(0, whole.length());
    if (length <= LONGEST) {
      return whole;
    }
    int at = whole.codePointCount(0, Math.min(change, whole.length()));
    int from = at <= LONGEST - BEFORE ? 0 : at - BEFORE;
    int to = Math.min(length, from + LONGEST);
    return (from > 0 ? "…" : "")
        + whole.substring(whole.offsetByCodePoints(0, from), whole.offsetByCodePoints(0, to))
        + (to < length ? "…" : "");
  }
}
