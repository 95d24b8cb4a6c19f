package gongwen.inspect.measured;

import gongwen.diagnostic.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was read from a finished document.
 *
 * @param pages how many; 0 where the file does not say
 * @param paragraphs in the order of reading, without empty ones
 * @param unnumbered pages or sections without a number
 * @param notes what one should know of the reading
 */
public record Measured(
    int pages,
    List<Sheet> sheets,
    List<MeasuredParagraph> paragraphs,
    List<DrawnLine> drawnLines,
    List<PageNumber> pageNumbers,
    List<Unnumbered> unnumbered,
    Grid grid,
    List<Message> notes) {

  public Measured {
    sheets = List.copyOf(sheets);
    paragraphs = List.copyOf(paragraphs);
    drawnLines = List.copyOf(drawnLines);
    pageNumbers = List.copyOf(pageNumbers);
    unnumbered = List.copyOf(unnumbered);
    notes = List.copyOf(notes);
  }

  /** Whether the file says on which page things stand. */
  public boolean hasPages() {
    return pages > 0;
  }

  /** The size in which most of the text outside ruled tables is set. */
  public double textSize() {
    return textSize(paragraphs);
  }

  /**
   * The size in which most of these paragraphs are set, ruled tables aside; 0 without any. What is
   * centred is title rather than text, and counts only where there is nothing else.
   */
  public static double textSize(List<MeasuredParagraph> paragraphs) {
    return size(paragraphs, each -> !each.place().cell() && !each.gaps().centred())
        .or(() -> size(paragraphs, each -> !each.place().cell()))
        .orElse(0.0);
  }

  private static Optional<Double> size(
      List<MeasuredParagraph> paragraphs, Predicate<MeasuredParagraph> counts) {
    Map<Double, Integer> sizes = new TreeMap<>();
    for (MeasuredParagraph each : paragraphs) {
      if (counts.test(each)) {
        each.chinese().forEach(p -> sizes.merge(p.size(), p.text().length(), Integer::sum));
      }
    }
    return MeasuredParagraph.most(sizes);
  }
}
