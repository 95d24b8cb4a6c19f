package gongwen.write.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures text from widths that are known, each character in the first font that has it. The
 * engine's own way asks PDFBox for the width of a whole string and catches an exception wherever
 * the first font lacks a character, which every date does.
 */
final class FastText extends PdfBoxTextRenderer {
  /** As the engine rounds: what is this little over a whole number is one. */
  private static final float HAIR = 0.01f;

  private final Map<String, Face> faces = new HashMap<>();
  private final Map<FSFont, List<Face>> chains = new IdentityHashMap<>();

  FastText(Typefaces fonts) {
    fonts.all().forEach(face -> faces.put(face.family(), face));
  }

  private List<Face> chain(FSFont font) {
    return chains.computeIfAbsent(
        font,
        unused ->
            ((PdfBoxFSFont) font)
                .getFontDescriptions().stream()
                    .flatMap(each -> Optional.ofNullable(faces.get(each.getFamily())).stream())
                    .toList());
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String string) {
    List<Face> chain = chain(font);
    double width = 0;
    for (int i = 0; i < string.length(); ) {
      int c = string.codePointAt(i);
      width += width(chain, c);
      i += Character.charCount(c);
    }
    width *= font.getSize2D() / 1000;
    return (int) (width - Math.floor(width) < HAIR ? width : Math.ceil(width));
  }

  /** The width of a character in the first font that has it. */
  private static float width(List<Face> faces, int c) {
    for (Face face : faces) {
      float width = face.width(c);
      if (width != Face.NONE) {
        return width;
      }
    }
    return 0;
  }
}
