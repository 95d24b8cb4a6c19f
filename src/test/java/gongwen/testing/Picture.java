package gongwen.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.imageio.ImageIO;

/** A page as a picture, measured in millimetres from the top left corner. */
public final class Picture {
  private static final int GREY_BITS = 4;
  private static final int GREYS = 1 << GREY_BITS;

  /** How far, of 255, two pictures of one page may be apart on average. */
  private static final int MOST_OFF = 4;

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

  /** In a few greys, which makes a small file. */
  public Picture inGreys() {
    byte[] greys = new byte[GREYS];
    for (int i = 0; i < GREYS; i++) {
      greys[i] = (byte) (255 * i / (GREYS - 1));
    }
    BufferedImage few =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(GREY_BITS, GREYS, greys, greys, greys));
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int level = (grey(image.getRGB(x, y)) * (GREYS - 1) + 127) / 255;
        few.getRaster().setSample(x, y, 0, level);
      }
    }
    return new Picture(few, (int) Math.round(dotsPerMillimetre * 25.4));
  }

  private static int grey(int rgb) {
    return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
  }

  public void write(Path file) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a file shows the same page: versions of poppler shade the edges of letters otherwise.
   */
  public boolean looksLike(Path file) {
    BufferedImage other = read(file, 1).image;
    if (other.getWidth() != image.getWidth() || other.getHeight() != image.getHeight()) {
      return false;
    }
    long off = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        off += Math.abs(grey(image.getRGB(x, y)) - grey(other.getRGB(x, y)));
      }
    }
    return off <= (long) MOST_OFF * image.getWidth() * image.getHeight();
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
