package gongwen.inspect.measured;

import java.util.Optional;

/**
 * Pages that follow one another and are of one size: a section of DOCX, a run of pages of PDF.
 *
 * @param first number of its first section or page, from 1
 * @param top margins; absent where nothing shows them
 * @param ruledTable whether a ruled table stands on it
 */
public record Sheet(
    int first,
    double width,
    double height,
    Optional<Edge> top,
    Optional<Edge> bottom,
    Optional<Edge> left,
    Optional<Edge> right,
    boolean ruledTable) {

  public boolean isLandscape() {
    return width > height;
  }
}
