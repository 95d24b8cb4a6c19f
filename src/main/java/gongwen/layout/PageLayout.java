package gongwen.layout;

import gongwen.standard.Measure;
import gongwen.standard.Standard;
import gongwen.yaml.Key;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it is to be printed: the standard's, or what a {@link Profile} makes of it. Lengths of
 * {@code margins} are in millimetres, all others in points (1/72 inch). What no profile can change
 * stands in {@link Standard}.
 *
 * @param pitch from line to line of the body, in points
 * @param fonts the font asked for, for each role
 * @param boldLevel3 headings of level 3 in bold, as many offices have them
 * @param markSize the issuer mark in points; 0 for the largest that fits
 * @param markWord what follows the issuer's name in the mark, perhaps nothing; absent: as the
 *     document has it. Whoever makes the envelope asks {@link #markWord(String)}; writers print the
 *     envelope
 */
public record PageLayout(
    Margins margins,
    double pitch,
    PageNumber pageNumber,
    Map<FontRole, String> fonts,
    boolean boldLevel3,
    double markSize,
    Optional<String> markWord) {

  /** In millimetres, of a portrait page; a landscape page is this page rotated clockwise. */
  public record Margins(double top, double bottom, double left, double right) {}

  /** Where the page number stands. */
  public enum PageNumber {
    /** Right on odd pages, left on even ones, 7.5. */
    @Key(en = "outside", zh = "外侧")
    OUTSIDE,
    /** In the middle, as in reports that stay in the house. */
    @Key(en = "centre", zh = "居中")
    CENTRE
  }

  /** The orientation of a page. */
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  public PageLayout {
    // An EnumMap behind the copy keeps the roles in their order.
    fonts = Collections.unmodifiableMap(new EnumMap<>(fonts));
  }

  /** GB/T 9704-2012 as it stands. */
  public static PageLayout standard() {
    Map<FontRole, String> fonts = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      fonts.put(role, role.font());
    }
    return new PageLayout(
        new Margins(
            Standard.MARGIN_TOP.value(),
            Standard.MARGIN_BOTTOM.value(),
            Standard.MARGIN_LEFT.value(),
            Standard.MARGIN_RIGHT.value()),
        Standard.PITCH.points(),
        PageNumber.OUTSIDE,
        fonts,
        false,
        0,
        Optional.empty());
  }

  public String font(FontRole role) {
    return fonts.getOrDefault(role, role.font());
  }

  /** The word after the issuers' names in the mark of a document that has {@code own}. */
  public String markWord(String own) {
    return markWord.orElse(own);
  }

  /** Width of the paper in points. */
  public double paperWidth(Orientation orientation) {
    return orientation == Orientation.PORTRAIT
        ? Standard.PAGE_WIDTH.points()
        : Standard.PAGE_HEIGHT.points();
  }

  /** Height of the paper in points. */
  public double paperHeight(Orientation orientation) {
    return orientation == Orientation.PORTRAIT
        ? Standard.PAGE_HEIGHT.points()
        : Standard.PAGE_WIDTH.points();
  }

  /**
   * The margins in millimetres of a page of this orientation. A landscape page is bound with its
   * head on the binding side (clause 8), so the portrait page's left margin is its top.
   */
  public Margins margins(Orientation orientation) {
    return orientation == Orientation.PORTRAIT
        ? margins
        : new Margins(margins.left, margins.right, margins.bottom, margins.top);
  }

  /** Width of the type area in points. */
  public double typeWidth(Orientation orientation) {
    Margins own = margins(orientation);
    return paperWidth(orientation) - Measure.points(own.left + own.right);
  }

  /** Height of the type area in points. */
  public double typeHeight(Orientation orientation) {
    Margins own = margins(orientation);
    return paperHeight(orientation) - Measure.points(own.top + own.bottom);
  }

  /** Width that a full-width character of the body takes, tracking included, in points. */
  public double characterAdvance() {
    return Standard.TEXT_SIZE.points() + Standard.TRACKING.points();
  }

  /** Full lines of the body on a page. */
  public int linesPerPage() {
    // The standard's pitch is a division without end; a thousandth of a line must not cost one.
    return (int) Math.floor(typeHeight(Orientation.PORTRAIT) / pitch + 0.001);
  }

  /** Full-width characters of the body in a line. */
  public int charactersPerLine() {
    return (int) Math.floor(typeWidth(Orientation.PORTRAIT) / characterAdvance());
  }

  /** Full-width characters of the title in a line. */
  public int titleCapacity(Orientation orientation) {
    return (int) Math.floor(typeWidth(orientation) / Standard.TITLE_SIZE.points());
  }
}
