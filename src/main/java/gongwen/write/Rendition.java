package gongwen.write;

import java.util.Optional;

/**
 * A document in one format.
 *
 * @param bytes the whole file
 * @param pages how many it has, if the format has pages and the writer lays them out
 */
public record Rendition(byte[] bytes, Optional<Integer> pages) {
  /** For a format whose reader makes the pages. */
  public static Rendition of(byte[] bytes) {
    return new Rendition(bytes, Optional.empty());
  }
}
