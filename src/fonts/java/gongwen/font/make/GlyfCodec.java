package gongwen.font.make;

import gongwen.font.make.Glyph.Point;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Simple glyphs of the table {@code glyf}; without instructions, which no reader of a PDF runs. */
final class GlyfCodec {
  private static final int ON = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME_OR_POSITIVE = 16;
  private static final int Y_SAME_OR_POSITIVE = 32;

  private GlyfCodec() {}

  static List<List<Point>> contours(byte[] outline) {
    if (outline.length == 0) {
      return List.of();
    }
    ByteBuffer bytes = ByteBuffer.wrap(outline);
    int count = bytes.getShort();
    if (count < 0) {
      throw new IllegalArgumentException("a composite glyph");
    }
    bytes.position(10);
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = Short.toUnsignedInt(bytes.getShort());
    }
    bytes.position(bytes.position() + 2 + Short.toUnsignedInt(bytes.getShort(bytes.position())));
    int points = count == 0 ? 0 : ends[count - 1] + 1;
    int[] flags = flags(bytes, points);
    int[] xs = axis(bytes, flags, X_SHORT, X_SAME_OR_POSITIVE);
    int[] ys = axis(bytes, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
    List<List<Point>> contours = new ArrayList<>();
    int next = 0;
    for (int end : ends) {
      List<Point> contour = new ArrayList<>();
      for (; next <= end; next++) {
        contour.add(new Point(xs[next], ys[next], (flags[next] & ON) != 0));
      }
      contours.add(contour);
    }
    return contours;
  }

  private static int[] flags(ByteBuffer bytes, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = Byte.toUnsignedInt(bytes.get());
      if ((flags[i] & REPEAT) != 0) {
        int again = Byte.toUnsignedInt(bytes.get());
        for (int k = 0; k < again; k++, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    return flags;
  }

  private static int[] axis(ByteBuffer bytes, int[] flags, int isShort, int sameOrPositive) {
    int[] values = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean set = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        int step = Byte.toUnsignedInt(bytes.get());
        at += set ? step : -step;
      } else if (!set) {
        at += bytes.getShort();
      }
      values[i] = at;
    }
    return values;
  }

  static byte[] bytes(Glyph glyph) {
    if (glyph.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    u16(out, glyph.contours().size());
    u16(out, glyph.min(true));
    u16(out, glyph.min(false));
    u16(out, glyph.max(true));
    u16(out, glyph.max(false));
    int end = -1;
    for (List<Point> contour : glyph.contours()) {
      end += contour.size();
      u16(out, end);
    }
    u16(out, 0);
    points(glyph, out);
    if (out.size() % 2 != 0) {
      out.write(0);
    }
    return out.toByteArray();
  }

  private static void points(Glyph glyph, ByteArrayOutputStream out) {
    ByteArrayOutputStream xs = new ByteArrayOutputStream();
    ByteArrayOutputStream ys = new ByteArrayOutputStream();
    List<Integer> flags = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (List<Point> contour : glyph.contours()) {
      for (Point point : contour) {
        flags.add(
            (point.on() ? ON : 0)
                | step(xs, point.x() - x, X_SHORT, X_SAME_OR_POSITIVE)
                | step(ys, point.y() - y, Y_SHORT, Y_SAME_OR_POSITIVE));
        x = point.x();
        y = point.y();
      }
    }
    for (int i = 0; i < flags.size(); ) {
      int again = 0;
      while (again < 255
          && i + again + 1 < flags.size()
          && flags.get(i + again + 1).equals(flags.get(i))) {
        again++;
      }
      if (again > 1) {
        out.write(flags.get(i) | REPEAT);
        out.write(again);
        i += again + 1;
      } else {
        out.write(flags.get(i));
        i++;
      }
    }
    out.writeBytes(xs.toByteArray());
    out.writeBytes(ys.toByteArray());
  }

  private static int step(ByteArrayOutputStream out, int step, int isShort, int sameOrPositive) {
    if (step == 0) {
      return sameOrPositive;
    }
    if (Math.abs(step) < 256) {
      out.write(Math.abs(step));
      return isShort | (step > 0 ? sameOrPositive : 0);
    }
    u16(out, step);
    return 0;
  }

  private static void u16(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
