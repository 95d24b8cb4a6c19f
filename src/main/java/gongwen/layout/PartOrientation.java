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

/** The orientation of the pages of a part of a document (its text, an attachment). */
public final class PartOrientation {
  /**
   * With more running text than this a part is portrait, and only its wide tables are landscape.
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

  /** That of a part which consists of these blocks. */
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

  /** That of the page of a block in such a part: a wide table has a landscape page of its own. */
  public static Orientation of(Block block, PageLayout layout, Orientation part) {
    return part == Orientation.LANDSCAPE || isWide(block, layout)
        ? Orientation.LANDSCAPE
        : Orientation.PORTRAIT;
  }

  private static boolean isWide(Block block, PageLayout layout) {
    return block instanceof Table table && ColumnWidths.isWide(table, layout);
  }
}
