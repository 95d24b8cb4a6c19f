package gongwen.inspect.pdf;

import gongwen.font.FontRoles;
import gongwen.inspect.measured.Piece;
import gongwen.layout.FontRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Characters on one base line, from the left.
 *
 * @param size of most of them
 * @param cell whether they stand in a ruled table
 */
record TextLine(
    int page,
    String text,
    List<Piece> pieces,
    double left,
    double right,
    double baseline,
    double size,
    boolean cell) {

  /** A gap of more than this part of a character is shown as one. */
  private static final double GAP = 0.6;

  /** Base lines nearer than this part of a character are one. */
  private static final double SAME = 0.12;

  /** The feet of its characters. */
  double foot() {
    return baseline + 0.12 * size;
  }

  /** And their tops. */
  double top() {
    return baseline - 0.86 * size;
  }

  /** Lines from the top; {@code roles} remembers fonts that were looked up. */
  static List<TextLine> of(
      int page, List<Glyph> glyphs, boolean cell, Map<String, Optional<FontRole>> roles) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.removeIf(glyph -> glyph.text().isBlank());
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      double start = sorted.get(from).baseline();
      double near = Math.max(1.2, SAME * sorted.get(from).size());
      if (i == sorted.size() || sorted.get(i).baseline() - start > near) {
        List<Glyph> row = new ArrayList<>(sorted.subList(from, i));
        row.sort(Comparator.comparingDouble(Glyph::left));
        lines.add(line(page, row, cell, roles));
        from = i;
      }
    }
    return lines;
  }

  private static TextLine line(
      int page, List<Glyph> row, boolean cell, Map<String, Optional<FontRole>> roles) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    Glyph before = row.get(0);
    for (Glyph glyph : row) {
      if (glyph.left() - before.right() > GAP * glyph.size()) {
        text.append('\u3000');
      }
      text.append(glyph.text());
      if (!alike(before, glyph)) {
        pieces.add(piece(before, part, roles));
        part.setLength(0);
      }
      part.append(glyph.text());
      before = glyph;
    }
    pieces.add(piece(before, part, roles));
    double size = new Parts(pieces).size();
    Glyph first = row.get(0);
    return new TextLine(
        page,
        text.toString().strip(),
        pieces,
        first.left(),
        before.right(),
        first.baseline(),
        size,
        cell);
  }

  private static boolean alike(Glyph a, Glyph b) {
    return a.font().equals(b.font())
        && a.size() == b.size()
        && a.colour() == b.colour()
        && a.bold() == b.bold()
        && isChinese(a) == isChinese(b);
  }

  private static boolean isChinese(Glyph glyph) {
    return Piece.isChinese(glyph.text().codePointAt(0));
  }

  private static Piece piece(
      Glyph glyph, CharSequence text, Map<String, Optional<FontRole>> roles) {
    String font = glyph.font().replaceFirst("^[A-Z]{6}\\+", "");
    return new Piece(
        text.toString(),
        font,
        roles.computeIfAbsent(font, FontRoles::of),
        glyph.size(),
        glyph.bold(),
        glyph.colour(),
        isChinese(glyph));
  }

  /** Pieces of a line, for their size. */
  private record Parts(List<Piece> pieces) {
    double size() {
      double size = 0;
      int most = 0;
      for (Piece piece : pieces) {
        int count = 0;
        for (Piece other : pieces) {
          count += other.size() == piece.size() ? other.text().length() : 0;
        }
        size = count > most ? piece.size() : size;
        most = Math.max(most, count);
      }
      return size;
    }
  }
}
