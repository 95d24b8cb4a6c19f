package gongwen.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a PDF holds of a font of which it draws some characters: ISO 32000-1, 9.7 to 9.10. */
final class FontObjects {
  private static final int USUAL_WIDTH = 1000;

  /** No more fit into one section of a table of characters. */
  private static final int SECTION = 100;

  /** Stems are about this part of the box, as PDFBox guesses; TrueType does not say. */
  private static final float STEM = 0.13f;

  private static final int BUFFER = 16384;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PDDocument pdf;
  private final Face face;
  private final List<Integer> characters;
  private final List<Integer> glyphs = new ArrayList<>();
  private final String name;

  /**
   * @param characters those drawn; the first has the number 1
   */
  FontObjects(PDDocument pdf, Face face, List<Integer> characters) throws IOException {
    this.pdf = pdf;
    this.face = face;
    this.characters = characters;
    glyphs.add(0);
    characters.forEach(each -> glyphs.add(face.glyph(each)));
    name = tag() + "+" + Objects.requireNonNullElse(face.font().getName(), "Font");
  }

  /** Six letters that distinguish parts of one font. */
  private String tag() {
    StringBuilder tag = new StringBuilder();
    int rest = glyphs.hashCode();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(rest, 26)));
      rest = Math.floorDiv(rest, 26);
    }
    return tag.toString();
  }

  void fill(COSDictionary font) throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(meanings().getBytes(StandardCharsets.US_ASCII)));
  }

  private COSDictionary descendant() throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor());
    font.setItem(COSName.W, widths());
    font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    return font;
  }

  /** Runs of widths that are not the usual one, each behind the number of its first character. */
  private COSArray widths() {
    COSArray runs = new COSArray();
    COSArray run = new COSArray();
    int next = -1;
    for (int i = 0; i < characters.size(); i++) {
      int width = Math.round(face.width(characters.get(i)));
      int number = i + 1;
      if (width != USUAL_WIDTH) {
        if (number != next) {
          run = new COSArray();
          runs.add(COSInteger.get(number));
          runs.add(run);
        }
        run.add(COSInteger.get(width));
        next = number + 1;
      }
    }
    return runs;
  }

  private PDFontDescriptor descriptor() throws IOException {
    TrueTypeFont font = face.font();
    HeaderTable head = font.getHeader();
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    float scale = 1000f / head.getUnitsPerEm();
    PDRectangle box = new PDRectangle();
    box.setLowerLeftX(head.getXMin() * scale);
    box.setLowerLeftY(head.getYMin() * scale);
    box.setUpperRightX(head.getXMax() * scale);
    box.setUpperRightY(head.getYMax() * scale);
    COSDictionary entries = new COSDictionary();
    entries.setItem(COSName.TYPE, COSName.FONT_DESC);
    PDFontDescriptor descriptor = new PDFontDescriptor(entries);
    descriptor.setFontName(name);
    descriptor.setSymbolic(true);
    descriptor.setFontWeight(font.getOS2Windows().getWeightClass());
    descriptor.setItalicAngle(font.getPostScript().getItalicAngle());
    descriptor.setFontBoundingBox(box);
    descriptor.setAscent(lines.getAscender() * scale);
    descriptor.setDescent(lines.getDescender() * scale);
    descriptor.setCapHeight(font.getOS2Windows().getCapHeight() * scale);
    descriptor.setStemV(box.getWidth() * STEM);
    byte[] program = face.subsetter().cut(glyphs);
    COSStream file = packed(program);
    file.setInt(COSName.LENGTH1, program.length);
    descriptor.setFontFile2(new PDStream(file));
    return descriptor;
  }

  /** Which number stands for which character, for those who copy or search text. */
  private String meanings() {
    StringBuilder map = new StringBuilder(512 + 16 * characters.size());
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 0; from < characters.size(); from += SECTION) {
      int to = Math.min(from + SECTION, characters.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <");
        for (char unit : Character.toChars(characters.get(i))) {
          map.append(HEX.toHexDigits(unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString();
  }

  /**
   * Packs without looking for what repeats: outlines hardly repeat anything, and the search took
   * half of the time of packing for one twentieth of the file.
   */
  private COSStream packed(byte[] program) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    Deflater deflater = new Deflater();
    deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    deflater.setInput(program);
    deflater.finish();
    byte[] packed = new byte[BUFFER];
    try (OutputStream out = stream.createRawOutputStream()) {
      while (!deflater.finished()) {
        out.write(packed, 0, deflater.deflate(packed));
      }
    } finally {
      deflater.end();
    }
    return stream;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
