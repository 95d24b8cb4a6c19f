package gongwen.inspect.measured;

import gongwen.diagnostic.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read from a finished document.
 *
 * @param pages how many; 0 where the file does not say
 * @param paragraphs in the order of reading, without empty ones
 * @param unnumbered pages with text and without a number, or sections without one
 * @param notes what one should know of the reading
 */
public record Measured(
    int pages,
    List<Sheet> sheets,
    List<MeasuredParagraph> paragraphs,
    List<DrawnLine> drawnLines,
    List<PageNumber> pageNumbers,
    List<Integer> unnumbered,
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

  /** The size in which most of these paragraphs are set, ruled tables aside; 0 without any. */
  public static double textSize(List<MeasuredParagraph> paragraphs) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (MeasuredParagraph each : paragraphs) {
      if (!each.place().cell()) {
        each.chinese().forEach(p -> counts.merge(p.size(), p.text().length(), Integer::sum));
      }
    }
    return MeasuredParagraph.most(counts).orElse(0.0);
  }
}
