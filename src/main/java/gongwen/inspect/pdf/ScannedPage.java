package gongwen.inspect.pdf;

import gongwen.inspect.measured.Radicals;
import gongwen.layout.FontRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param lines outside ruled tables, from the top
 * @param cells lines within them
 * @param rotated characters that do not run to the right, in the order of the file
 * @param strokes lines across the page outside of tables, from the top
 */
record ScannedPage(
    int number,
    double width,
    double height,
    List<TextLine> lines,
    List<TextLine> cells,
    List<Glyph> rotated,
    List<Stroke> strokes,
    boolean ruledTable) {

  /**
   * @param radicals counts the characters that are coded as such
   */
  static ScannedPage of(
      int number, PDPage page, Map<String, Optional<FontRole>> roles, Radicals radicals)
      throws IOException {
    PageScanner scanner = new PageScanner(page, radicals);
    scanner.processPage(page);
    RuledTables tables = RuledTables.of(scanner.strokes());
    Predicate<Glyph> rotated = Glyph::rotated;
    List<Glyph> upright = scanner.glyphs().stream().filter(rotated.negate()).toList();
    List<Glyph> outside = upright.stream().filter(glyph -> !tables.holds(glyph)).toList();
    List<Glyph> inside = upright.stream().filter(tables::holds).toList();
    return new ScannedPage(
        number,
        scanner.width(),
        scanner.height(),
        TextLine.of(number, outside, false, roles),
        TextLine.of(number, inside, true, roles),
        scanner.glyphs().stream().filter(rotated).toList(),
        tables.outside(),
        !tables.regions().isEmpty());
  }

  boolean isLandscape() {
    return width > height;
  }

  boolean isEmpty() {
    return lines.isEmpty() && cells.isEmpty() && rotated.isEmpty();
  }
}
