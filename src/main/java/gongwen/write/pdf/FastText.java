package gongwen.write.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures and draws text by widths that are known, each character in the first font that has it.
 * The engine's own way asks PDFBox for the width of a whole string and catches an exception
 * wherever the first font lacks a character, which every date does; and that once more when it
 * draws. Every character has a font: {@link Coverage} has seen to that.
 */
final class FastText extends PdfBoxTextRenderer {
  /** As the engine rounds: what is this little over a whole number is one. */
  private static final float HAIR = 0.01f;

  /** A font with the name under which the engine draws with it. */
  private record Typeface(Face face, FontDescription description) {}

  private final SharedContext context;
  private final Map<String, Face> faces = new HashMap<>();
  private final Map<FSFont, List<Typeface>> chains = new IdentityHashMap<>();
  private @Nullable FSFont last;
  private List<Typeface> lastChain = List.of();

  /**
   * @param context of the document that is printed
   */
  FastText(Typefaces fonts, SharedContext context) {
    this.context = context;
    fonts.all().forEach(face -> faces.put(face.family(), face));
  }

  /** One piece of text after another is in the same font. */
  private List<Typeface> chain(FSFont font) {
    if (font != last) {
      lastChain = chains.computeIfAbsent(font, this::faces);
      last = font;
    }
    return lastChain;
  }

  private List<Typeface> faces(FSFont font) {
    List<Typeface> chain = new ArrayList<>();
    for (FontDescription each : ((PdfBoxFSFont) font).getFontDescriptions()) {
      Face face = faces.get(each.getFamily());
      if (face != null) {
        chain.add(new Typeface(face, each));
      }
    }
    return chain;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String string) {
    List<Typeface> chain = chain(font);
    double width = 0;
    for (int i = 0; i < string.length(); ) {
      int c = string.codePointAt(i);
      Typeface typeface = of(chain, c);
      width += typeface == null ? 0 : typeface.face.width(c);
      i += Character.charCount(c);
    }
    width *= font.getSize2D() / 1000;
    return (int) (width - Math.floor(width) < HAIR ? width : Math.ceil(width));
  }

  /** The first that has a character; null for one that is not seen. */
  private static @Nullable Typeface of(List<Typeface> chain, int c) {
    for (Typeface each : chain) {
      if (each.face.covers(c)) {
        return each;
      }
    }
    return null;
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    draw(device, string, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String string, float x, float y, JustificationInfo moved) {
    draw(device, string, x, y, moved);
  }

  private void draw(
      OutputDevice device, String string, float x, float y, @Nullable JustificationInfo moved) {
    FSFont font = context.getFont(((AbstractOutputDevice) device).getFontSpecification());
    PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
    float size = font.getSize2D();
    List<Typeface> chain = chain(font);
    StringBuilder run = new StringBuilder(string.length());
    Typeface drawn = null;
    double at = x;
    double width = 0;
    for (int i = 0; i < string.length(); ) {
      int c = string.codePointAt(i);
      i += Character.charCount(c);
      Typeface typeface = of(chain, c);
      if (typeface == null) {
        continue;
      }
      if (drawn != null && typeface != drawn) {
        page.drawStringFast(run.toString(), (float) at, y, moved, drawn.description, size);
        run.setLength(0);
        at += width;
        width = 0;
      }
      drawn = typeface;
      run.appendCodePoint(c);
      width += typeface.face.width(c) / 1000.0 * size + by(moved, c);
    }
    if (drawn != null) {
      page.drawStringFast(run.toString(), (float) at, y, moved, drawn.description, size);
    }
  }

  /** How far a character of a justified line moves the next. */
  private static float by(@Nullable JustificationInfo moved, int c) {
    if (moved == null) {
      return 0;
    }
    return isJustificationSpace(c) ? moved.getSpaceAdjust() : moved.getNonSpaceAdjust();
  }
}
