package gongwen.yaml.repair;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the slips of a text and reads it as it was meant. */
public final class Repair {
  /** Faults that are reported one by one. */
  public static final int MOST_FAULTS = 100;

  private final SourceText source;
  private final Lines lines;
  private final Slips slips = new Slips();

  private Repair(SourceText source) {
    this.source = source;
    this.lines = new Lines(source.text());
  }

  /**
   * @param root what the file is expected to hold
   * @param unwanted stretches that have been reported already, and are read as if they were not
   *     there
   */
  public static Repaired of(SourceText source, Expected root, List<Span> unwanted) {
    return new Repair(source).repaired(root, unwanted);
  }

  private Repaired repaired(Expected root, List<Span> unwanted) {
    boolean hopeless = false;
    try {
      new BlockScanner(source.text(), lines, root, slips).run();
    } catch (Levels.TooDeep deep) {
      // The parser reports it; what was seen so far may be no slip at all.
      slips.back(0);
    } catch (Slips.TooMany many) {
      hopeless = true;
    }
    List<Change> changes = new ArrayList<>();
    for (Span span : unwanted) {
      changes.add(new Change(lines.offset(span.start()), lines.offset(span.end()), ""));
    }
    slips.all().stream().filter(Slip::read).forEach(slip -> changes.addAll(slip.changes()));
    ChangedText draft = new ChangedText(source.text(), lines, changes);
    return new Repaired(draft, faults(draft), hopeless);
  }

  private List<Diagnostic> faults(ChangedText draft) {
    if (slips.all().isEmpty()) {
      return List.of();
    }
    List<List<Slip>> groups = groups();
    List<Diagnostic> faults = new ArrayList<>();
    for (List<Slip> group : groups.subList(0, Math.min(MOST_FAULTS, groups.size()))) {
      faults.add(fault(group, draft));
    }
    if (groups.size() > MOST_FAULTS) {
      faults.add(more(groups.subList(MOST_FAULTS, groups.size())));
    }
    return faults;
  }

  /** What is reported as one, in the order of the text. */
  private List<List<Slip>> groups() {
    Map<List<Object>, List<Slip>> groups = new LinkedHashMap<>();
    List<Slip> sorted = new ArrayList<>(slips.all());
    sorted.sort(Comparator.comparingInt(Slip::start));
    for (Slip slip : sorted) {
      List<Object> key =
          slip.group() > 0
              ? List.of(slip.group())
              : List.of(lines.of(slip.start()), slip.code(), slip.read(), slip.safe());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(slip);
    }
    return new ArrayList<>(groups.values());
  }

  private Diagnostic fault(List<Slip> group, ChangedText draft) {
    Slip first = group.get(0);
    Diagnostic fault =
        Diagnostic.of(first.code(), span(first.start(), first.end()), message(group));
    Fix fix = fix(group, first.safe());
    return fix.edits().isEmpty()
        ? fault
        : fault.hint(new CorrectedLine(source.text(), lines, draft).hint(group)).fix(fix);
  }

  private Message message(List<Slip> group) {
    Message message = group.get(0).message();
    if (group.size() == 1) {
      return message;
    }
    return group.get(0).group() > 0
        ? new Message(
            message.zh() + "（连同下面共 " + group.size() + " 行）",
            message.en() + " (" + group.size() + " lines)")
        : new Message(
            message.zh() + "（这一行有 " + group.size() + " 处）",
            message.en() + " (" + group.size() + " times on this line)");
  }

  private Fix fix(List<Slip> group, boolean safe) {
    List<Change> changes = new ArrayList<>();
    group.forEach(slip -> changes.addAll(slip.changes()));
    return new Fix(
        safe,
        ChangedText.disjoint(changes).stream()
            .map(change -> new Fix.Edit(span(change.start(), change.end()), change.text()))
            .toList());
  }

  private Diagnostic more(List<List<Slip>> rest) {
    Span place = span(rest.get(0).get(0).start(), rest.get(0).get(0).end());
    Diagnostic fault =
        Diagnostic.of(
                SlipCode.MORE_FAULTS,
                place,
                Message.of(
                    "从这里起还有 %d 处这样的毛病", "from here on there are %d more such faults", rest.size()))
            .hint("先改正上面的", "correct those above first");
    List<Slip> safe = rest.stream().flatMap(List::stream).filter(Slip::safe).toList();
    Fix fix = fix(safe, true);
    return fix.edits().isEmpty() ? fault : fault.fix(fix);
  }

  private Span span(int start, int end) {
    Position from = lines.position(start);
    Position to = lines.position(end);
    return new Span(source, from, to.compareTo(from) < 0 ? from : to);
  }
}
