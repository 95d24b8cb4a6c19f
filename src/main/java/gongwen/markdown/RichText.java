package gongwen.markdown;

import gongwen.document.ChartForm;
import gongwen.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** The running text of a block as {@link InlineReader} left it: line by line. */
final class RichText extends CustomNode {
  private final boolean unlabelled;
  private final Optional<ChartForm> chart;
  private final List<Line> lines;

  /**
   * A line.
   *
   * @param source which line of the block's source it is from, from 0
   * @param broken whether a {@code <br>} began it
   */
  record Line(int source, boolean broken, List<Inline> pieces) {
    Line {
      pieces = List.copyOf(pieces);
    }

    boolean isIndented() {
      return !broken && Inline.text(pieces).startsWith("\u3000\u3000");
    }
  }

  RichText(boolean unlabelled, Optional<ChartForm> chart, List<Line> lines) {
    this.unlabelled = unlabelled;
    this.chart = chart;
    this.lines = List.copyOf(lines);
  }

  /** That of a block; empty if it has none. */
  static RichText of(Node block) {
    return block.getFirstChild() instanceof RichText text
        ? text
        : new RichText(false, Optional.empty(), List.of());
  }

  /** Whether a mark at its start says that it begins with no label, whatever it looks like. */
  boolean unlabelled() {
    return unlabelled;
  }

  /** The chart that a mark at its start makes of the table below. */
  Optional<ChartForm> chart() {
    return chart;
  }

  List<Line> lines() {
    return lines;
  }

  /** All on one line. */
  List<Inline> joined() {
    return join(lines);
  }

  static List<Inline> join(List<Line> lines) {
    return Pieces.join(lines.stream().map(line -> Pieces.strip(line.pieces())).toList());
  }

  /** Line by line as {@code <br>} divides them, empty ones left out. */
  List<List<Inline>> cellLines() {
    List<List<Inline>> divided = new ArrayList<>();
    for (Line line : lines) {
      List<Inline> pieces = Pieces.strip(line.pieces());
      if (!pieces.isEmpty()) {
        divided.add(pieces);
      }
    }
    return divided;
  }
}
