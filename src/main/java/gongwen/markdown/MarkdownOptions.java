package gongwen.markdown;

import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.LabelStyle;
import gongwen.document.Origin;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a fragment of Markdown is to become.
 *
 * @param offset the level of the heading above it, 0 for none: {@code #} is one level below
 * @param levels how the headings of each level are numbered, level 1 first; what is deeper is
 *     brought up to the last one and reported
 * @param bullets how the items of a list with bullets are numbered; those of a list with numbers
 *     are always {@link LabelStyle#ITEM}
 * @param figures what the figure marks (see {@link Marks#figure}) point to
 * @param provenance where the fragment came from
 * @param slots what stands where a slot mark is (see {@link Marks#slot})
 */
public record MarkdownOptions(
    int offset,
    List<LabelStyle> levels,
    LabelStyle bullets,
    List<Inline.Figure> figures,
    Provenance provenance,
    Slots slots) {

  /** The places of a fragment's characters (UTF-16, from 0). */
  public interface Provenance {
    /** The origin of the block that begins here. */
    Origin origin(int from);

    /** Where a message about these characters points. */
    Optional<Span> span(int from, int to);
  }

  /** The blocks of the slots. */
  @FunctionalInterface
  public interface Slots {
    /**
     * @param name as in the mark
     * @param level of the nearest heading above the mark in the fragment itself, with the offset; 0
     *     for none
     */
    List<Block> blocks(String name, int level);
  }

  public MarkdownOptions {
    levels = List.copyOf(levels);
    figures = List.copyOf(figures);
  }

  /** For a fragment without figures and slots, of unknown origin. */
  public static MarkdownOptions of(LabelStyle... levels) {
    return new MarkdownOptions(
        0,
        List.of(levels),
        LabelStyle.FIRST_IS,
        List.of(),
        new Provenance() {
          @Override
          public Origin origin(int from) {
            return Origin.UNKNOWN;
          }

          @Override
          public Optional<Span> span(int from, int to) {
            return Optional.empty();
          }
        },
        (name, level) -> List.of());
  }

  public MarkdownOptions offset(int level) {
    return new MarkdownOptions(level, levels, bullets, figures, provenance, slots);
  }

  public MarkdownOptions bullets(LabelStyle style) {
    return new MarkdownOptions(offset, levels, style, figures, provenance, slots);
  }

  public MarkdownOptions figures(List<Inline.Figure> table) {
    return new MarkdownOptions(offset, levels, bullets, table, provenance, slots);
  }

  public MarkdownOptions provenance(Provenance places) {
    return new MarkdownOptions(offset, levels, bullets, figures, places, slots);
  }

  public MarkdownOptions slots(Slots blocks) {
    return new MarkdownOptions(offset, levels, bullets, figures, provenance, blocks);
  }
}
