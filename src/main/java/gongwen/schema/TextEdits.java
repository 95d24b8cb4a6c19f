package gongwen.schema;

import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.text.TextOffsets;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of a YAML file that leave everything else in it as it is, comments and spelling too. What
 * lies within something that is taken out goes with it.
 */
final class TextEdits {
  private final String text;
  private final String newLine;
  private final TextOffsets offsets;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<YamlNode, Removals> removals = new IdentityHashMap<>();

  /** A stretch of the text, in chars, and what comes in its place. */
  private record Edit(int from, int to, String with) {}

  /** What of a mapping or a list is taken out. */
  private record Removals(List<Span> all, BitSet gone) {}

  TextEdits(SourceText source) {
    this.text = source.text();
    this.offsets = new TextOffsets(text);
    this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
  }

  private int at(Position position) {
    return offsets.of(position);
  }

  private int lineStart(int number) {
    return offsets.lineStart(number);
  }

  /** The last line on which something of it stands. */
  private static int lastLine(Span span) {
    boolean before = span.end().column() == 1 && span.end().line() > span.start().line();
    return before ? span.end().line() - 1 : span.end().line();
  }

  private boolean flow(YamlNode node) {
    char first = text.charAt(at(node.span().start()));
    return first == '{' || first == '[';
  }

  void replace(Span span, String with) {
    int to = at(span.end());
    // A text block ends behind its last line.
    while (to > at(span.start()) && "\r\n".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    edits.add(new Edit(at(span.start()), to, with));
  }

  /** Takes an entry out. */
  void remove(Mapping mapping, Entry entry) {
    removals(mapping, mapping.entries().stream().map(TextEdits::span).toList())
        .gone()
        .set(mapping.entries().indexOf(entry));
  }

  private static Span span(Entry entry) {
    return new Span(entry.key().span().source(), entry.key().span().start(), end(entry));
  }

  private static Position end(Entry entry) {
    Position key = entry.key().span().end();
    Position value = entry.value().span().end();
    return value.compareTo(key) > 0 ? value : key;
  }

  /** Takes an item out. */
  void remove(Sequence list, YamlNode item) {
    removals(list, list.items().stream().map(YamlNode::span).toList())
        .gone()
        .set(list.items().indexOf(item));
  }

  private Removals removals(YamlNode around, List<Span> all) {
    return removals.computeIfAbsent(around, node -> new Removals(all, new BitSet()));
  }

  private void take(YamlNode around, Removals removals) {
    List<Span> all = removals.all();
    BitSet gone = removals.gone();
    for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(gone.nextClearBit(i))) {
      int next = gone.nextClearBit(i);
      boolean last = next == all.size();
      if (flow(around) && last) {
        int from = i == 0 ? at(all.get(0).start()) : at(all.get(i - 1).end());
        edits.add(new Edit(from, at(all.get(next - 1).end()), ""));
      } else if (flow(around) || (around instanceof Mapping && i == 0 && !last)) {
        // The first key of an item stands behind its dash.
        edits.add(new Edit(at(all.get(i).start()), at(all.get(next).start()), ""));
      } else {
        for (Span each : all.subList(i, next)) {
          lines(each.start().line(), lastLine(each));
        }
      }
    }
  }

  /** Empties a list or a mapping, whose key stays. */
  void empty(YamlNode value) {
    if (value instanceof Scalar scalar && scalar.absent()) {
      return;
    }
    if (flow(value) || value instanceof Scalar) {
      replace(value.span(), value instanceof Mapping ? "{}" : "[]");
    } else {
      lines(value.span().start().line(), lastLine(value.span()));
    }
  }

  /** Turns an item of a block list into comments; out of a list on one line it is taken. */
  void comment(Sequence list, YamlNode item) {
    if (flow(list)) {
      remove(list, item);
      return;
    }
    for (int line = item.span().start().line(); line <= lastLine(item.span()); line++) {
      edits.add(new Edit(lineStart(line), lineStart(line), "# "));
    }
  }

  /** Adds a key behind an entry of the mapping. */
  void addBehind(Mapping mapping, Entry entry, String line) {
    int end = at(end(entry));
    if (flow(mapping)) {
      edits.add(new Edit(end, end, ", " + line));
    } else {
      int column = entry.key().span().start().column();
      edits.add(new Edit(end, end, newLine + " ".repeat(column - 1) + line));
    }
  }

  /** Puts lines before a line of the text. */
  void addLines(int before, List<String> added) {
    StringBuilder all = new StringBuilder();
    added.forEach(line -> all.append(line).append(newLine));
    edits.add(new Edit(lineStart(before), lineStart(before), all.toString()));
  }

  private void lines(int first, int last) {
    edits.add(new Edit(lineStart(first), lineStart(last + 1), ""));
  }

  /** The text with all changes. */
  String apply() {
    return apply(0, text.length());
  }

  /**
   * An item of a list with the changes in it: its whole lines in a block list, else what stands
   * between the commas.
   */
  String item(Sequence list, YamlNode item) {
    return flow(list)
        ? apply(at(item.span().start()), at(item.span().end()))
        : apply(lineStart(item.span().start().line()), lineStart(lastLine(item.span()) + 1));
  }

  /** Puts items, as {@link #item} gives them, behind the last one of a list. */
  void addItems(Sequence list, List<String> items) {
    YamlNode last = list.items().get(list.items().size() - 1);
    if (flow(list)) {
      int end = at(last.span().end());
      items.forEach(item -> edits.add(new Edit(end, end, ", " + item)));
      return;
    }
    int behind = lineStart(lastLine(last.span()) + 1);
    StringBuilder all = new StringBuilder();
    if (behind > 0 && "\r\n".indexOf(text.charAt(behind - 1)) < 0) {
      all.append(newLine);
    }
    items.forEach(item -> all.append(item.stripTrailing()).append(newLine));
    edits.add(new Edit(behind, behind, all.toString()));
  }

  /** Makes a mapping the only item of a list. */
  void toList(Mapping mapping) {
    int start = at(mapping.span().start());
    if (flow(mapping)) {
      edits.add(new Edit(start, start, "["));
      edits.add(new Edit(at(mapping.span().end()), at(mapping.span().end()), "]"));
      return;
    }
    edits.add(new Edit(start, start, "- "));
    for (int line = mapping.span().start().line() + 1; line <= lastLine(mapping.span()); line++) {
      int begin = lineStart(line);
      if ("\r\n".indexOf(text.charAt(begin)) < 0) {
        edits.add(new Edit(begin, begin, "  "));
      }
    }
  }

  /** Takes whole lines out. */
  void removeLine(int number) {
    lines(number, number);
  }

  boolean onLines(Sequence list) {
    return !flow(list);
  }

  private String apply(int begin, int end) {
    removals.forEach(this::take);
    List<Edit> sorted = new ArrayList<>(edits);
    // What is added at a place comes before what is taken out from there on.
    sorted.sort(
        Comparator.comparingInt(Edit::from)
            .thenComparing(edit -> edit.to() > edit.from())
            .thenComparing(Comparator.comparingInt(Edit::to).reversed()));
    StringBuilder changed = new StringBuilder();
    int done = begin;
    for (Edit edit : sorted) {
      if (edit.from() >= done) {
        changed.append(text, done, edit.from()).append(edit.with());
        done = edit.to();
      }
    }
    return changed.append(text, done, end).toString();
  }
}
