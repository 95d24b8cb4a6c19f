package gongwen.template.compose;

import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Table;
import gongwen.document.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables and charts that templates have made. In the text of a template there is only a mark for
 * each, as for a slot.
 */
final class PlacedBlocks {
  /** Opens the name of each; no slot may be called so. */
  private static final char PREFIX = '#';

  private final Map<String, Block> blocks = new HashMap<>();

  /** Keeps a block, and gives the name of its mark. */
  String place(Block block) {
    String name = PREFIX + Integer.toString(blocks.size());
    blocks.put(name, block);
    return name;
  }

  /** Whether it is the name of one, and not of a slot. */
  static boolean isName(String mark) {
    return mark.charAt(0) == PREFIX;
  }

  /** The block of a mark, alone in a list. */
  List<Block> blocks(String name, Origin origin) {
    Block block = blocks.get(name);
    if (block instanceof Table table) {
      return List.of(new Table(table.caption(), table.columns(), table.rows(), origin));
    }
    return block instanceof Chart chart
        ? List.of(
            new Chart(
                chart.form(),
                chart.title(),
                chart.unit(),
                chart.categories(),
                chart.series(),
                origin))
        : List.of();
  }
}
