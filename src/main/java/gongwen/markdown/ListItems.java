package gongwen.markdown;

import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Item;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The items of one list. What else an item holds divides it: then each has its label at once. */
final class ListItems {
  private final FragmentBuilder builder;
  private final ListBlock list;
  private final LabelStyle style;
  private final int depth;
  private final int first;
  private final int count;
  private final boolean labelled;
  private final List<Item> pending = new ArrayList<>();
  private Origin origin = Origin.UNKNOWN;

  ListItems(FragmentBuilder builder, ListBlock list, LabelStyle style, int depth) {
    this.builder = builder;
    this.list = list;
    this.style = style;
    this.depth = depth;
    this.first = list instanceof OrderedList ordered ? start(ordered) : 1;
    int items = 0;
    boolean divided = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items += hasText(item) ? 1 : 0;
      divided |= item.getFirstChild() != item.getLastChild();
    }
    this.count = first - 1 + items;
    this.labelled = divided || first != 1;
  }

  private static int start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : Math.max(1, number);
  }

  private static boolean hasText(Node item) {
    return item.getFirstChild() instanceof Paragraph text && !RichText.of(text).joined().isEmpty();
  }

  void read() {
    int n = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node child = item.getFirstChild();
      if (hasText(item)) {
        item(child, n++);
        child = child.getNext();
      }
      if (child != null) {
        flush();
      }
      for (; child != null; child = child.getNext()) {
        builder.block(child, depth);
      }
    }
    flush();
  }

  private void item(Node text, int n) {
    if (pending.isEmpty()) {
      origin = builder.origin(text);
    }
    List<Inline> content = builder.unnumbered(RichText.of(text).joined(), style, text);
    pending.add(new Item(labelled ? style.label(n, count) : "", content));
  }

  private void flush() {
    if (!pending.isEmpty()) {
      builder.add(new Enumeration(style, pending, origin));
      pending.clear();
    }
  }
}
