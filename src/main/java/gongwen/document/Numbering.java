package gongwen.document;

import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Types the labels of headings and items (GB/T 9704-2012 7.3.3: 一、 （一） 1. （1）, in this order).
 *
 * <p>A heading is counted among its neighbours of the same level and style under the same parent. A
 * label that is there already is kept and counted, so a part may be numbered by itself before it is
 * put into the whole, and numbering twice changes nothing. A level that was skipped stays skipped.
 */
public final class Numbering {
  private Numbering() {}

  /** The same blocks, every heading and item with its label. */
  public static List<Block> number(List<Block> blocks) {
    int[] counts = counts(blocks);
    Labels labels = new Labels(counts, sizes(blocks, counts));
    List<Block> numbered = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      numbered.add(block.match(labels));
      labels.at++;
    }
    return List.copyOf(numbered);
  }

  /** For each heading its place among its neighbours, from 1. */
  private static int[] counts(List<Block> blocks) {
    int[] counts = new int[blocks.size()];
    Run[] open = new Run[deepest(blocks) + 1];
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading) {
        Run run = open[heading.level()];
        int n = run != null && run.style == heading.style() ? run.count + 1 : 1;
        open[heading.level()] = new Run(heading.style(), n);
        Arrays.fill(open, heading.level() + 1, open.length, null);
        counts[i] = n;
      }
    }
    return counts;
  }

  /** For each heading the number of its neighbours, itself included. */
  private static int[] sizes(List<Block> blocks, int[] counts) {
    int[] sizes = new int[blocks.size()];
    int[] next = new int[deepest(blocks) + 1];
    Arrays.fill(next, -1);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Heading heading) {
        int level = heading.level();
        int after = next[level];
        boolean goesOn = after >= 0 && counts[after] == counts[i] + 1;
        sizes[i] = goesOn ? sizes[after] : counts[i];
        next[level] = i;
        Arrays.fill(next, level + 1, next.length, -1);
      }
    }
    return sizes;
  }

  private static int deepest(List<Block> blocks) {
    int deepest = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        deepest = Math.max(deepest, heading.level());
      }
    }
    return deepest;
  }

  /** The block at a place, with its labels. */
  private static final class Labels implements Block.Cases<Block> {
    private final int[] counts;
    private final int[] sizes;
    private int at;

    Labels(int[] counts, int[] sizes) {
      this.counts = counts;
      this.sizes = sizes;
    }

    @Override
    public Block heading(Heading heading) {
      String label =
          heading.label().isEmpty()
              ? heading.style().label(counts[at], sizes[at])
              : heading.label();
      return new Heading(
          heading.level(),
          heading.style(),
          label,
          heading.content(),
          heading.text(),
          heading.origin());
    }

    @Override
    public Block enumeration(Enumeration enumeration) {
      List<Item> items = new ArrayList<>();
      int count = enumeration.items().size();
      for (Item item : enumeration.items()) {
        String label =
            item.label().isEmpty()
                ? enumeration.style().label(items.size() + 1, count)
                : item.label();
        items.add(new Item(label, item.content()));
      }
      return new Enumeration(enumeration.style(), items, enumeration.origin());
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
      return paragraph;
    }

    @Override
    public Block table(Table table) {
      return table;
    }

    @Override
    public Block chart(Chart chart) {
      return chart;
    }
  }

  private record Run(LabelStyle style, int count) {}
}
