package gongwen.write.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one file: each is put in when it is first drawn with, as far as it is drawn. */
final class EmbeddedFonts {
  private final PDDocument pdf;
  private final Map<Face, PDFont> fonts = new HashMap<>();

  EmbeddedFonts(PDDocument pdf) {
    this.pdf = pdf;
  }

  PDFont font(Face face) {
    return fonts.computeIfAbsent(face, each -> new DrawnFont(pdf, each));
  }

  /** For the engine, which asks when it needs the font. */
  PDFontSupplier supplier(Face face) {
    return new Supplier(face);
  }

  private final class Supplier extends PDFontSupplier {
    private final Face face;

    Supplier(Face face) {
      super(null);
      this.face = face;
    }

    @Override
    public PDFont supply() {
      return font(face);
    }
  }
}
