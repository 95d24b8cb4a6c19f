package gongwen.changes;

import gongwen.changes.TypedBlocks.Kind;
import gongwen.changes.TypedBlocks.Typed;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.document.PrintedParagraph;
import gongwen.document.PrintedParagraph.OfBlock;
import gongwen.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that the unit wrote for a part: which of its blocks each printed paragraph is. */
final class WrittenPart {
  private static final int NONE = -1;

  private final Section.Part part;
  private final HeadingLevels levels;
  private final List<Typed> blocks;
  private final Map<Integer, Found> found = new HashMap<>();

  /**
   * What a printed paragraph is in the text.
   *
   * @param piece as it is printed
   * @param head whether it is the part's heading, which stands outside the text
   * @param block the index of the block; {@link #NONE} if it is the part's heading alone
   * @param runIn the index of the paragraph that a heading runs into; {@link #NONE} without one
   */
  record Found(PrintedParagraph piece, boolean head, int block, int runIn) {
    Block printed() {
      return piece.block().orElseThrow();
    }
  }

  /**
   * @param headed whether the first paragraph is the part's heading
   * @param lines the printed paragraphs of the part, by their places in the document, in order
   */
  WrittenPart(
      Section.Part part,
      boolean headed,
      HeadingLevels levels,
      Map<Integer, PrintedParagraph> lines) {
    this.part = part;
    this.levels = levels;
    this.blocks = TypedBlocks.of(part.text());
    boolean first = headed;
    int before = NONE;
    for (Map.Entry<Integer, PrintedParagraph> line : lines.entrySet()) {
      Optional<Found> each = find(line.getValue(), first, before);
      first = false;
      if (each.isPresent()) {
        found.put(line.getKey(), each.get());
        before = Math.max(each.get().block(), each.get().runIn());
      }
    }
  }

  Section.Part part() {
    return part;
  }

  HeadingLevels levels() {
    return levels;
  }

  List<Typed> blocks() {
    return blocks;
  }

  /** What the paragraph at this place of the document is; empty if that is not known. */
  Optional<Found> at(int line) {
    return Optional.ofNullable(found.get(line));
  }

  String words(int block) {
    Typed typed = blocks.get(block);
    return part.text().substring(typed.words(), typed.end());
  }

  private Optional<Found> find(PrintedParagraph piece, boolean head, int before) {
    OfBlock of = (OfBlock) piece.of();
    int from = Math.max(0, ((Origin.Written) piece.origin()).from());
    if (of.block() instanceof Block.Heading heading) {
      boolean runsIn = !heading.text().isEmpty();
      int block = head ? NONE : at(from, Kind.HEADING);
      int next = runsIn ? next(block, Kind.PARAGRAPH) : NONE;
      boolean known = (head || block != NONE) && (!runsIn || next != NONE);
      return known ? Optional.of(new Found(piece, head, block, next)) : Optional.empty();
    }
    int block;
    if (of.block() instanceof Block.Paragraph) {
      block = at(from, Kind.PARAGRAPH);
    } else if (of.block() instanceof Block.Enumeration) {
      block = of.item() == 0 ? at(from, Kind.ITEM) : next(before, Kind.ITEM);
    } else {
      block = row(of.item(), at(from, Kind.ROW));
    }
    return block == NONE ? Optional.empty() : Optional.of(new Found(piece, false, block, NONE));
  }

  private int at(int from, Kind kind) {
    for (int i = 0; i < blocks.size(); i++) {
      Typed each = blocks.get(i);
      if (each.kind() == kind && each.start() <= from && from <= each.end()) {
        return i;
      }
    }
    return NONE;
  }

  private int next(int before, Kind kind) {
    boolean there = before + 1 < blocks.size() && blocks.get(before + 1).kind() == kind;
    return there ? before + 1 : NONE;
  }

  /** Row 0 has the heads; the caption stands above it. */
  private int row(int row, int heads) {
    if (heads == NONE) {
      return NONE;
    }
    if (row < 0) {
      boolean there = heads > 0 && blocks.get(heads - 1).kind() == Kind.PARAGRAPH;
      return there ? heads - 1 : NONE;
    }
    int left = row;
    int at = heads;
    while (left > 0 && at + 1 < blocks.size()) {
      at++;
      left -= blocks.get(at).kind() == Kind.ROW ? 1 : 0;
    }
    return left == 0 ? at : NONE;
  }

  /** The mark of an item like this one that stands before or behind it. */
  Optional<String> itemLead(int block, String printed) {
    if (block < 0 || block >= blocks.size() || blocks.get(block).kind() != Kind.ITEM) {
      return Optional.empty();
    }
    Typed item = blocks.get(block);
    return found.values().stream()
        .filter(each -> each.block() == block)
        .map(each -> HeadingLevels.style(each.printed()))
        .filter(style -> style != LabelStyle.NONE && !style.labelOf(printed).isEmpty())
        .map(style -> part.text().substring(item.start(), item.words()))
        .findFirst();
  }

  /** What a heading prints itself, without the paragraph that it runs into. */
  static String heading(Found found) {
    return found.printed() instanceof Block.Heading heading ? Inline.text(heading.content()) : "";
  }

  /** How many cells a row of the table has. */
  int columns(int block) {
    return found.values().stream()
        .filter(each -> each.block() == block)
        .map(Found::printed)
        .map(each -> each instanceof Block.Table table ? table.columns().size() : 0)
        .findFirst()
        .orElse(0);
  }
}
