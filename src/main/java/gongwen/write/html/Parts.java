package gongwen.write.html;

import gongwen.document.Block;
import gongwen.document.Block.Paragraph;
import gongwen.layout.ChartShape;
import gongwen.layout.PageLayout;
import gongwen.layout.PageLayout.Orientation;
import gongwen.layout.PartOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the document in the order of reading, divided where the orientation changes. */
final class Parts {
  private static final int KEPT_LINES = 3;

  private final PageLayout layout;
  private final HeadingIds headings;
  private final int level;
  private final List<Tag> parts = new ArrayList<>();
  private Tag current = Tag.of("div", "portrait");

  /** The last one, which may still have to stay with what follows. */
  private Optional<Tag> last = Optional.empty();

  private Orientation orientation = Orientation.PORTRAIT;

  Parts(PageLayout layout, HeadingIds headings, int level) {
    this.layout = layout;
    this.headings = headings;
    this.level = level;
  }

  PageLayout layout() {
    return layout;
  }

  /** Orientation of the pages here. */
  Orientation orientation() {
    return orientation;
  }

  HeadingIds headings() {
    return headings;
  }

  /** Level of HTML above the headings of level 1. */
  int level() {
    return level;
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
    last.filter(tag -> tag.element().text().length() <= longest)
        .ifPresent(tag -> tag.style("page-break-after:avoid"));
  }

  /** Gives the pages from here on this orientation. */
  void orient(Orientation to) {
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

  /** Adds blocks on pages of the present orientation; a wide table may have a landscape page. */
  void blocks(List<Block> blocks) {
    Orientation part = orientation;
    BlockHtml html = new BlockHtml(this);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = ChartShape.printed(blocks.get(i), layout, part);
      orient(PartOrientation.of(block, layout, part));
      block.match(html).forEach(this::add);
      if (isByline(block) && i + 1 < blocks.size() && !isByline(blocks.get(i + 1))) {
        add(Tag.of("div", "blank"));
      }
    }
    orient(part);
  }

  /** Speaker and date; it stands right under the title. */
  static boolean isByline(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BYLINE;
  }
}
