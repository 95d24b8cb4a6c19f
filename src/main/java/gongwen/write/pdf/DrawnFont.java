package gongwen.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A font of one file, with the characters that are drawn and no others, numbered from 1 as they are
 * first drawn. PDFBox's own keeps the numbers of the whole font, goes through all its glyphs for
 * each file, and puts a table from old numbers to new ones into it.
 */
final class DrawnFont extends PDFont {
  private final PDDocument pdf;
  private final Face face;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> characters = new ArrayList<>();

  DrawnFont(PDDocument pdf, Face face) {
    super(new COSDictionary());
    this.pdf = pdf;
    this.face = face;
  }

  @Override
  protected byte[] encode(int codePoint) {
    int number = numbers.computeIfAbsent(codePoint, this::number);
    return new byte[] {(byte) (number >> 8), (byte) number};
  }

  private int number(int codePoint) {
    if (!face.covers(codePoint)) {
      // The engine goes on to the next font when it hears this.
      throw new IllegalArgumentException("no glyph for " + Integer.toHexString(codePoint));
    }
    characters.add(codePoint);
    return characters.size();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public float getWidth(int number) {
    return Math.round(face.width(characters.get(number - 1)));
  }

  @Override
  public float getWidthFromFont(int number) {
    return getWidth(number);
  }

  @Override
  protected float getStandard14Width(int number) {
    return getWidth(number);
  }

  @Override
  public boolean hasExplicitWidth(int number) {
    return true;
  }

  /** All stand on one height; see {@link Press}. */
  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int number) {
    return 1000;
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return face.font().getFontBBox();
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT, "");
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  /** It was numbered before. */
  @Override
  public void addToSubset(int codePoint) {}

  /** PDFBox calls it when all is drawn. */
  @Override
  public void subset() throws IOException {
    new FontObjects(pdf, face, characters).fill(dict);
  }
}
