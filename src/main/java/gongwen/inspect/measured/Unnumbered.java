package gongwen.inspect.measured;

/**
 * A page with text and without a number, or a section of which not all pages have one.
 *
 * @param number of the page or section, from 1
 * @param firstPageOnly whether it is a section of which only the first page has none
 */
public record Unnumbered(int number, boolean firstPageOnly) {
  /** Whether only the very first page of the document is meant. */
  public boolean isFirstPage(boolean ofPages) {
    return number == 1 && (ofPages || firstPageOnly);
  }
}
