package gongwen.inspect.measured;

import gongwen.layout.FontRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A paragraph, or a line that stands alone.
 *
 * @param text without blanks at its ends; a tab or wide gap within is one full-width space
 * @param lines as they are set, where the file says so; else the text alone
 */
public record MeasuredParagraph(
    String text, List<Piece> pieces, List<String> lines, Gaps gaps, Place place) {

  /**
   * Where the words stand between the edges of the type area; absent where the file does not say.
   *
   * @param first from the left edge to the first line
   * @param wrapped from the left edge to the lines after it
   * @param right from the last line to the right edge
   */
  public record Gaps(
      boolean centred, OptionalDouble first, OptionalDouble wrapped, OptionalDouble right) {}

  /**
   * @param sheet index of its sheet
   * @param page from 1; 0 where the file does not say
   * @param lastPage where it ends
   * @param cell whether it stands in a ruled table
   * @param beginsPage whether the file makes it the first of its page
   * @param blank lines of the body that are left empty above it
   * @param top from the upper edge of the type area of the first page to its characters
   */
  public record Place(
      int sheet,
      int page,
      int lastPage,
      boolean cell,
      boolean beginsPage,
      OptionalDouble blank,
      OptionalDouble top) {}

  public MeasuredParagraph {
    pieces = List.copyOf(pieces);
    lines = List.copyOf(lines);
  }

  /** The size of most of its characters; 0 if it has none. */
  public double size() {
    Map<Double, Integer> counts = new TreeMap<>();
    for (Piece piece : pieces) {
      counts.merge(piece.size(), piece.text().length(), Integer::sum);
    }
    return most(counts).orElse(0.0);
  }

  /** The font of most of its Chinese characters; empty if it has none. */
  public String font() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Piece piece : chinese()) {
      counts.merge(piece.font(), piece.text().length(), Integer::sum);
    }
    return most(counts).orElse("");
  }

  /** The role of most of its Chinese characters. */
  public Optional<FontRole> role() {
    return chinese().stream()
        .filter(piece -> piece.font().equals(font()))
        .findFirst()
        .flatMap(Piece::role);
  }

  public List<Piece> chinese() {
    return pieces.stream().filter(Piece::chinese).toList();
  }

  public boolean isRed() {
    return !pieces.isEmpty() && pieces.stream().allMatch(Piece::isRed);
  }

  /** The pieces of its first characters. */
  public List<Piece> head(int characters) {
    List<Piece> head = new ArrayList<>();
    int left = characters;
    for (Piece piece : pieces) {
      if (left <= 0) {
        break;
      }
      head.add(piece);
      left -= piece.text().length();
    }
    return head;
  }

  /** The first line's gap in characters of its own size. */
  public OptionalDouble indent() {
    return gaps.first().isPresent() && size() > 0
        ? OptionalDouble.of(gaps.first().getAsDouble() / size())
        : OptionalDouble.empty();
  }

  /** What counts most; the first of equals. */
  static <K> Optional<K> most(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }
}
