package gongwen.layout;

import gongwen.document.EnvelopeText;
import gongwen.layout.PageLayout.Orientation;
import gongwen.standard.Standard;

/**
 * The size of the issuer mark (发文机关标志, 7.2.4), which the standard leaves open.
 *
 * @param size in points
 * @param longest name of an organ, in full-width characters
 */
public record IssuerMark(double size, double longest) {
  /** As large as asked for, else the largest that fits, in half points. */
  public static IssuerMark of(EnvelopeText.Head words, PageLayout layout) {
    double longest = words.mark().stream().mapToDouble(TextWidth::of).max().orElse(0);
    double room = layout.typeWidth(Orientation.PORTRAIT);
    double word = TextWidth.of(words.markWord());
    double chars = longest + word + (words.mark().size() > 1 ? 1 : 0);
    double fitting = Math.floor(2 * room / Math.max(1, chars)) / 2;
    double largest = layout.markSize() > 0 ? layout.markSize() : Standard.MARK_SIZE.points();
    double size = Math.max(Math.min(largest, fitting), Standard.MARK_SIZE_LEAST.points());
    return new IssuerMark(size, longest);
  }
}
