package gongwen.inspect.measured;

import gongwen.layout.FontRole;
import java.util.Optional;

/**
 * Characters that look alike: only Chinese characters, or only others.
 *
 * @param font the font's name as the file has it
 * @param role the role of the standard that the font serves
 * @param size in points
 * @param colour 0xRRGGBB
 * @param chinese whether these are Chinese characters
 */
public record Piece(
    String text,
    String font,
    Optional<FontRole> role,
    double size,
    boolean bold,
    int colour,
    boolean chinese) {

  /** Black, or so dark that print does not show the difference. */
  public boolean isBlack() {
    return brightest() <= 0x40;
  }

  public boolean isRed() {
    return isRed(colour);
  }

  /** Whether a colour is the red of the standard, or near it. */
  static boolean isRed(int colour) {
    int red = colour >> 16 & 0xFF;
    int other = Math.max(colour >> 8 & 0xFF, colour & 0xFF);
    return red >= 0xC0 && other <= 0x50;
  }

  private int brightest() {
    return Math.max(colour >> 16 & 0xFF, Math.max(colour >> 8 & 0xFF, colour & 0xFF));
  }

  public boolean isWhite() {
    return colour == 0xFFFFFF;
  }

  /** Whether a font for Chinese characters draws it. */
  public static boolean isChinese(int codePoint) {
    return Character.isIdeographic(codePoint)
        || codePoint >= 0x3000 && codePoint < 0x3040
        || codePoint >= 0xFF00 && codePoint < 0xFF61;
  }
}
