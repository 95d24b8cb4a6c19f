package gongwen.layout;

import gongwen.document.Block;
import gongwen.document.Block.Chart;
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

  /** Width of what is neither table nor chart, in characters. */
  private static final Block.Cases<Double> RUNNING_TEXT =
      new Block.Cases<>() {
        @Override
        public Double heading(Heading heading) {
          return TextWidth.of(Inline.text(heading.content()) + Inline.text(heading.text()));
        }

        @Override
        public Double paragraph(Paragraph paragraph) {
          return TextWidth.of(Inline.text(paragraph.content()));
        }

        @Override
        public Double enumeration(Enumeration enumeration) {
          return enumeration.items().stream()
              .mapToDouble(item -> TextWidth.of(Inline.text(item.content())))
              .sum();
        }

        @Override
        public Double table(Table table) {
          return 0.0;
        }

        @Override
        public Double chart(Chart chart) {
          return 0.0;
        }
      };

  private PartOrientation() {}

  /** How a part is held that consists of these blocks. */
  public static Orientation of(List<Block> blocks, PageLayout layout) {
    boolean wide = false;
    double text = 0;
    for (Block each : blocks) {
      Block block = ChartShape.printed(each, layout, Orientation.PORTRAIT);
      wide |= isWide(block, layout);
      text += block.match(RUNNING_TEXT);
    }
    return wide && text <= SHORT_TEXT ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
  }

  /** How the page of a block is held in a part held this way: a wide table is on its own. */
  public static Orientation of(Block block, PageLayout layout, Orientation part) {
    return part == Orientation.LANDSCAPE || isWide(block, layout)
        ? Orientation.LANDSCAPE
        : Orientation.PORTRAIT;
  }

  private static boolean isWide(Block block, PageLayout layout) {
    return block instanceof Table table && ColumnWidths.isWide(table, layout);
  }
}
