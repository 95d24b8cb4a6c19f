package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fonts and sizes of an element. */
public final class Typography {
  private static final double SAME_SIZE = 0.3;

  /** What is used in less than this part of the text is no habit of the document. */
  private static final double FEW = 0.02;

  private Typography() {}

  public static Message of(FontRole role, Measure size) {
    return Phrases.same(Phrases.typeface(role) + " " + Phrases.size(size.points()));
  }

  public static boolean is(double size, Measure wanted) {
    return Math.abs(size - wanted.points()) <= SAME_SIZE;
  }

  /** Whether most characters of a paragraph look so. */
  public static boolean is(MeasuredParagraph paragraph, FontRole role, Measure size) {
    boolean font = paragraph.chinese().isEmpty() || paragraph.role().equals(Optional.of(role));
    return font && is(paragraph.size(), size);
  }

  public static Clause.Found all(List<MeasuredParagraph> paragraphs, FontRole role, Measure size) {
    Deviations faults = new Deviations();
    for (MeasuredParagraph each : paragraphs) {
      faults.add(!is(each, role, size), Phrases.look(each));
    }
    return faults.found(Phrases.look(paragraphs.get(0)));
  }

  /** As {@code all}, for so many that a few may be something else. */
  public static Clause.Found most(List<MeasuredParagraph> paragraphs, FontRole role, Measure size) {
    Map<String, Integer> other = new TreeMap<>();
    int sum = 0;
    for (MeasuredParagraph each : paragraphs) {
      sum += each.text().length();
      if (!is(each, role, size)) {
        other.merge(Phrases.look(each).zh(), each.text().length(), Integer::sum);
      }
    }
    Deviations faults = new Deviations();
    for (MeasuredParagraph each : paragraphs) {
      Message look = Phrases.look(each);
      int count = other.getOrDefault(look.zh(), 0);
      int percent = (int) Math.max(1, Math.round(100.0 * count / sum));
      faults.add(
          count > FEW * sum,
          Message.of("%1$s（占%3$d%%）", "%2$s (%3$d%%)", look.zh(), look.en(), percent));
    }
    MeasuredParagraph usual =
        paragraphs.stream()
            .filter(each -> is(each, role, size))
            .findFirst()
            .orElse(paragraphs.get(0));
    return faults.found(Phrases.look(usual));
  }
}
