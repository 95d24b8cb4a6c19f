package gongwen.fix;

import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.text.TextOffsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A text with fixes made in it. Line ends stay as the text has them. Of two fixes that touch the
 * same stretch only the one that begins first is made; the other is found again in the new text.
 *
 * @param made how many fixes were made
 */
record FixedText(String text, int made) {

  private record Change(int from, int to, String with) {}

  private record Changes(List<Change> all) {
    int from() {
      return all.get(0).from();
    }
  }

  static FixedText of(SourceText source, Collection<Fix> fixes) {
    String text = source.text();
    TextOffsets offsets = new TextOffsets(text);
    List<Changes> wanted = new ArrayList<>();
    for (Fix fix : new LinkedHashSet<>(fixes)) {
      if (!fix.edits().isEmpty() && fix.edits().stream().allMatch(each -> fits(each, source))) {
        wanted.add(
            new Changes(
                fix.edits().stream()
                    .map(
                        each -> {
                          int from = offsets.of(each.span().start());
                          int to = offsets.of(each.span().end());
                          return new Change(
                              from, to, each.text().replace("\n", lineEnd(text, from)));
                        })
                    .distinct()
                    .toList()));
      }
    }
    wanted.sort(Comparator.comparingInt(Changes::from));
    List<Change> taken = new ArrayList<>();
    int made = 0;
    for (Changes each : wanted) {
      if (each.all().stream().noneMatch(change -> meets(change, taken))) {
        taken.addAll(each.all());
        made++;
      }
    }
    return new FixedText(apply(text, taken), made);
  }

  /** How the line ends that has this place; the last one as that before it. */
  private static String lineEnd(String text, int place) {
    int end = place;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    if (end == text.length()) {
      end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
      end = end > 0 && text.startsWith("\r\n", end - 1) ? end - 1 : end;
    }
    return end < 0 || text.charAt(end) == '\n'
        ? "\n"
        : text.startsWith("\r\n", end) ? "\r\n" : "\r";
  }

  /** Whether the text still is what the finding saw: a fix may not fall on other words. */
  private static boolean fits(Edit edit, SourceText source) {
    Span span = edit.span();
    for (int line = span.start().line(); line <= span.end().line(); line++) {
      int number = line;
      boolean same =
          span.source()
              .line(number)
              .map(seen -> source.line(number).filter(seen::equals).isPresent())
              .orElse(source.line(number).isPresent());
      if (!same) {
        return false;
      }
    }
    return holds(source, span.start()) && holds(source, span.end());
  }

  private static boolean holds(SourceText source, Position position) {
    return source
        .line(position.line())
        .filter(line -> position.column() <= line.codePointCount(0, line.length()) + 1)
        .isPresent();
  }

  /** Two that only put something in at the same place meet, too: their order would be a guess. */
  private static boolean meets(Change change, List<Change> taken) {
    return taken.stream()
        .anyMatch(
            other ->
                change.from() < other.to() && other.from() < change.to()
                    || change.from() == other.from());
  }

  private static String apply(String text, List<Change> changes) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(Change::from));
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Change each : sorted) {
      changed.append(text, done, each.from()).append(each.with());
      done = each.to();
    }
    return changed.append(text, done, text.length()).toString();
  }
}
