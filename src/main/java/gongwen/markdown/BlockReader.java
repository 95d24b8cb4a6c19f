package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Item;
import gongwen.document.Block.Table;
import gongwen.document.Charts;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.markdown.Labels.Label;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Makes blocks of the text of a whole document, where labels are typed and a heading runs into the
 * paragraph on the very next line.
 */
final class BlockReader {
  private final FrontMatter front;

  BlockReader(FrontMatter front) {
    this.front = front;
  }

  List<Block> read(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean joined = i + 1 < nodes.size() && touches(node, nodes.get(i + 1));
      if (node instanceof Heading heading) {
        boolean runsIn = joined && nodes.get(i + 1) instanceof Paragraph;
        blocks.add(heading(heading, runsIn ? text(nodes.get(++i)) : List.of()));
      } else if (node instanceof Paragraph
          && joined
          && nodes.get(i + 1) instanceof TableBlock table) {
        blocks.add(table(Tables.read(table, Inline.text(text(node)), Origin.UNKNOWN), node));
        i++;
      } else if (node instanceof Paragraph) {
        blocks.add(paragraph(node));
      } else if (node instanceof TableBlock table) {
        blocks.add(Tables.read(table, "", Origin.UNKNOWN));
      } else if (node instanceof ListBlock list) {
        list(list, blocks);
      }
    }
    return blocks;
  }

  private static Block table(Table table, Node above) {
    return RichText.of(above)
        .chart()
        .flatMap(form -> Charts.of(form, table))
        .map(Block.class::cast)
        .orElse(table);
  }

  private static boolean touches(Node node, Node next) {
    return Commonmark.lastLine(node) + 1 == Commonmark.firstLine(next);
  }

  private static List<Inline> text(Node node) {
    return RichText.of(node).joined();
  }

  private static Block heading(Heading node, List<Inline> text) {
    List<Inline> content = text(node);
    Label label = label(node);
    return new Block.Heading(
        Math.max(1, Math.min(node.getLevel() - 1, 4)),
        label.style(),
        label.label(),
        Pieces.without(label.label().length(), content),
        text,
        Origin.UNKNOWN);
  }

  private static Label label(Node node) {
    RichText text = RichText.of(node);
    return text.unlabelled()
        ? new Label(LabelStyle.NONE, "")
        : Labels.find(Inline.text(text.joined()));
  }

  private Block paragraph(Node node) {
    List<Inline> content = text(node);
    Block.Paragraph.Role role =
        RichText.of(node).unlabelled()
            ? Block.Paragraph.Role.BODY
            : front.role(Inline.text(content));
    return new Block.Paragraph(role, content, Origin.UNKNOWN);
  }

  /** The first item says how all are numbered. What else an item holds (by hand) comes after it. */
  private void list(ListBlock list, List<Block> blocks) {
    List<Item> items = new ArrayList<>();
    List<Block> more = new ArrayList<>();
    LabelStyle style = LabelStyle.NONE;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (first instanceof Paragraph) {
        style = items.isEmpty() ? label(first).style() : style;
        String label =
            RichText.of(first).unlabelled() ? "" : style.labelOf(Inline.text(text(first)));
        items.add(new Item(label, Pieces.without(label.length(), text(first))));
        first = first.getNext();
      }
      List<Node> rest = new ArrayList<>();
      for (; first != null; first = first.getNext()) {
        rest.add(first);
      }
      more.addAll(read(rest));
    }
    blocks.add(new Enumeration(style, items, Origin.UNKNOWN));
    blocks.addAll(more);
  }
}
