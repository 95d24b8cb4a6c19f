package gongwen.write.html;

import gongwen.document.Block;
import gongwen.document.Block.Chart;
import gongwen.document.Block.Enumeration;
import gongwen.document.Block.Heading;
import gongwen.document.Block.Item;
import gongwen.document.Block.Paragraph;
import gongwen.document.Block.Table;
import gongwen.document.Inline;
import gongwen.layout.ChartShape;
import gongwen.layout.ColumnWidths;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the document in the order of reading, divided where a page is turned. */
final class Parts {
  private static final int KEPT_LINES = 3;

  private final PageLayout layout;
  private final Headings headings;

  /** Level of HTML above the headings of level 1. */
  private final int level;

  private final List<Tag> parts = new ArrayList<>();
  private Tag current = Tag.of("div", "portrait");

  /** The last one, which may still be told to stay with what follows. */
  private Optional<Tag> last = Optional.empty();

  private Orientation orientation = Orientation.PORTRAIT;

  Parts(PageLayout layout, Headings headings, int level) {
    this.layout = layout;
    this.headings = headings;
    this.level = level;
  }

  PageLayout layout() {
    return layout;
  }

  /** How pages are held here. */
  Orientation orientation() {
    return orientation;
  }

  Headings headings() {
    return headings;
  }

  boolean isEmpty() {
    return parts.isEmpty() && current.isEmpty() && last.isEmpty();
  }

  void add(Tag tag) {
    finishLast();
    last = Optional.of(tag);
  }

  private void finishLast() {
    last.ifPresent(current::add);
    last = Optional.empty();
  }

  /**
   * Keeps what was last added on one page with what comes, unless it is so long that half a page
   * would stay empty: a paragraph is moved as a whole.
   */
  void keepLastWithNext() {
    int longest = KEPT_LINES * layout.charactersPerLine();
    last.filter(tag -> Node.text(tag.element()).length() <= longest)
        .ifPresent(tag -> tag.style("page-break-after:avoid"));
  }

  /** Holds the pages from here on this way. */
  void turn(Orientation to) {
    if (to != orientation) {
      close();
      orientation = to;
      current = Tag.of("div", to == Orientation.PORTRAIT ? "portrait" : "landscape");
    }
  }

  private void close() {
    finishLast();
    if (!current.isEmpty()) {
      parts.add(current);
    }
  }

  /** Ends the part. */
  Tag into(Tag parent) {
    close();
    parts.forEach(parent::add);
    return parent;
  }

  /** Adds blocks on pages held as they are now; only a wide table turns its own. */
  void blocks(List<Block> blocks) {
    Orientation held = orientation;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = ChartShape.printed(blocks.get(i), layout, held);
      boolean wide = block instanceof Table table && ColumnWidths.isWide(table, layout);
      turn(wide ? Orientation.LANDSCAPE : held);
      add(block);
      if (isByline(block) && i + 1 < blocks.size() && !isByline(blocks.get(i + 1))) {
        add(Tag.of("div", "blank"));
      }
    }
    turn(held);
  }

  /** Speaker and date; it stands right under the title. */
  static boolean isByline(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BYLINE;
  }

  private void add(Block block) {
    if (block instanceof Heading heading) {
      add(heading);
    } else if (block instanceof Paragraph paragraph) {
      String kind =
          switch (paragraph.role()) {
            case BODY -> "text";
            case SALUTATION -> "salutation";
            case BYLINE -> "byline";
          };
      add(Tag.of("p", kind).from(block.origin()).text(Inline.text(paragraph.content())));
    } else if (block instanceof Enumeration list) {
      for (Item item : list.items()) {
        String text = item.label() + Inline.text(item.content());
        add(Tag.of("p", "text").from(block.origin()).text(text));
      }
    } else if (block instanceof Table table) {
      TableHtml.add(this, table, ColumnWidths.of(table, layout, orientation));
    } else if (block instanceof Chart chart) {
      ChartShape.of(chart, layout, orientation)
          .ifPresent(shape -> ChartHtml.add(this, chart, shape));
    }
  }

  private void add(Heading heading) {
    String text = heading.label() + Inline.text(heading.content());
    String rest = Inline.text(heading.text());
    if (heading.style().isProse()) {
      add(Tag.of("p", "text").from(heading.origin()).text(text + rest));
      return;
    }
    String id = headings.add(heading.level(), text);
    String kind = "level-" + heading.level();
    int htmlLevel = Math.min(6, level + heading.level());
    if (rest.isEmpty()) {
      add(Tag.of("h" + htmlLevel, kind).with("id", id).from(heading.origin()).text(text));
    } else {
      Tag runIn =
          Tag.of("span", kind)
              .with("id", id)
              .with("role", "heading")
              .with("aria-level", String.valueOf(htmlLevel));
      add(Tag.of("p", "text").from(heading.origin()).add(runIn.text(text)).text(rest));
    }
  }
}
