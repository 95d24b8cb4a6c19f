package gongwen.layout;

import gongwen.document.Block;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.PageLayout.Orientation;
import java.util.List;

/** How a part of a document (its text, an attachment) is held. */
public final class PartOrientation {
  /**
   * With more running text than this a part is held upright, and only its wide tables are turned.
   */
  private static final double SHORT_TEXT = 200;

  private PartOrientation() {}

  /** How a part is held that consists of these blocks. */
  public static Orientation of(List<Block> blocks, PageLayout layout) {
    boolean wide = false;
    double text = 0;
    for (Block each : blocks) {
      Block block = ChartShape.printed(each, layout, Orientation.PORTRAIT);
      if (block instanceof Table table) {
        wide |= ColumnWidths.isWide(table, layout);
      } else {
        text += width(block);
      }
    }
    return wide && text <= SHORT_TEXT ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
  }

  private static double width(Block block) {
    if (block instanceof Heading heading) {
      return TextWidth.of(Inline.text(heading.content()) + Inline.text(heading.text()));
    } else if (block instanceof Paragraph paragraph) {
      return TextWidth.of(Inline.text(paragraph.content()));
    } else if (block instanceof Enumeration list) {
      return list.items().stream()
          .mapToDouble(item -> TextWidth.of(Inline.text(item.content())))
          .sum();
    }
    return 0;
  }
}
