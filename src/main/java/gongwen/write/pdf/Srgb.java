package gongwen.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What the colours of a file mean: sRGB (IEC 61966-2-1) as an ICC profile of version 2.1. Made
 * here, for the one that comes with java differs from build to build, and PDF/A needs one in every
 * file.
 */
final class Srgb {
  private static final int HEADER = 128;
  private static final int ENTRIES = 1024;

  /** Light under which the profile's colours are given, D50, as ICC prescribes. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  private static final String NAME = "sRGB IEC61966-2.1";

  private static final byte[] PROFILE = profile();

  private Srgb() {}

  /**
   * The profile for a file. PDFBox's own way hands it through java's colour management, which is
   * slow to start and writes its name into it.
   */
  static PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    stream.setInt(COSName.N, 3);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(PROFILE);
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.INFO, NAME);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    return new PDOutputIntent(intent);
  }

  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description());
    tags.put("cprt", copyright());
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve());
    int size = HEADER + 4 + 12 * (tags.size() + 2);
    for (byte[] tag : tags.values()) {
      size += tag.length;
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER);
    profile.putInt(tags.size() + 2);
    int at = HEADER + 4 + 12 * (tags.size() + 2);
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      entry(profile, tag.getKey(), at, tag.getValue().length);
      if (tag.getKey().equals("rTRC")) {
        // All three colours have one curve.
        entry(profile, "gTRC", at, tag.getValue().length);
        entry(profile, "bTRC", at, tag.getValue().length);
      }
      profile.put(at, tag.getValue());
      at += tag.getValue().length;
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(0, size).putInt(8, 0x02100000);
    put(profile, 12, "mntrRGB XYZ ");
    // A date must stand here; it is that of the standard's publication.
    short[] date = {1999, 10, 1, 0, 0, 0};
    for (int i = 0; i < date.length; i++) {
      profile.putShort(24 + 2 * i, date[i]);
    }
    put(profile, 36, "acsp");
    put(profile, 68, WHITE);
  }

  private static void entry(ByteBuffer profile, String tag, int at, int length) {
    profile.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(at).putInt(length);
  }

  private static void put(ByteBuffer buffer, int at, String text) {
    buffer.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void put(ByteBuffer buffer, int at, double[] xyz) {
    for (int i = 0; i < xyz.length; i++) {
      buffer.putInt(at + 4 * i, (int) Math.round(xyz[i] * 0x10000));
    }
  }

  private static byte[] description() {
    ByteBuffer tag = ByteBuffer.allocate(padded(12 + NAME.length() + 1 + 8 + 3 + 67));
    put(tag, 0, "desc");
    tag.putInt(8, NAME.length() + 1);
    put(tag, 12, NAME);
    return tag.array();
  }

  private static byte[] copyright() {
    String text = "No copyright";
    ByteBuffer tag = ByteBuffer.allocate(padded(8 + text.length() + 1));
    put(tag, 0, "text");
    put(tag, 8, text);
    return tag.array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(20);
    put(tag, 0, "XYZ ");
    put(tag, 8, values);
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(padded(12 + 2 * ENTRIES));
    put(tag, 0, "curv");
    tag.putInt(8, ENTRIES);
    for (int i = 0; i < ENTRIES; i++) {
      double signal = i / (ENTRIES - 1.0);
      double light =
          signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
      tag.putShort(12 + 2 * i, (short) Math.round(light * 0xFFFF));
    }
    return tag.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
