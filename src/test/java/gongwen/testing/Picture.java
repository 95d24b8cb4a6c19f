package gongwen.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** A page as a picture, measured in millimetres from the top left corner. */
public final class Picture {
  private final BufferedImage image;
  private final double dotsPerMillimetre;

  private Picture(BufferedImage image, int dotsPerInch) {
    this.image = image;
    this.dotsPerMillimetre = dotsPerInch / 25.4;
  }

  static Picture read(Path file, int dotsPerInch) {
    try {
      BufferedImage image = ImageIO.read(file.toFile());
      if (image == null) {
        throw new AssertionError("no picture: " + file);
      }
      return new Picture(image, dotsPerInch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A box of ink, in millimetres. */
  public record Ink(double left, double top, double right, double bottom) {}

  public static boolean isRed(int rgb) {
    return (rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 120 && (rgb & 0xFF) < 120;
  }

  public static boolean isBlack(int rgb) {
    return (rgb >> 16 & 0xFF) < 140 && (rgb >> 8 & 0xFF) < 140 && (rgb & 0xFF) < 140;
  }

  /** Bands of ink of a colour, from the top: rows of dots without a gap of a white row. */
  public List<Ink> bands(IntPredicate colour) {
    List<Ink> bands = new ArrayList<>();
    int from = -1;
    int left = Integer.MAX_VALUE;
    int right = -1;
    for (int y = 0; y <= image.getHeight(); y++) {
      int rowLeft = -1;
      int rowRight = -1;
      for (int x = 0; y < image.getHeight() && x < image.getWidth(); x++) {
        if (colour.test(image.getRGB(x, y))) {
          rowLeft = rowLeft < 0 ? x : rowLeft;
          rowRight = x;
        }
      }
      if (rowRight >= 0) {
        from = from < 0 ? y : from;
        left = Math.min(left, rowLeft);
        right = Math.max(right, rowRight);
      } else if (from >= 0) {
        bands.add(
            new Ink(millimetres(left), millimetres(from), millimetres(right + 1), millimetres(y)));
        from = -1;
        left = Integer.MAX_VALUE;
        right = -1;
      }
    }
    return bands;
  }

  private double millimetres(int dots) {
    return dots / dotsPerMillimetre;
  }
}
