package gongwen.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fonts from the user's folders that serve no role: they print characters that no other font has.
 * They are looked into only when such a character turns up.
 */
final class SpareFonts {
  private final List<FontFile> files;
  private final Map<FontFile, Optional<FontFace>> faces = new HashMap<>();
  private final Map<FontFile, BitSet> coverage = new HashMap<>();

  SpareFonts(List<FontFile> files) {
    this.files = new ArrayList<>(files);
  }

  synchronized Optional<FontFace> face(int codePoint) {
    for (FontFile file : files) {
      if (coverage.computeIfAbsent(file, SpareFonts::coverage).get(codePoint)) {
        Optional<FontFace> face = faces.computeIfAbsent(file, SpareFonts::opened);
        if (face.isPresent() && face.get().covers(codePoint)) {
          return face;
        }
      }
    }
    return Optional.empty();
  }

  private static BitSet coverage(FontFile file) {
    Path path = file.file();
    try (FontSource source = FontSource.of(path)) {
      return Cmap.read(Sfnt.fontsIn(source).get(file.index()).table("cmap")).codePoints();
    } catch (IOException e) {
      return new BitSet();
    }
  }

  private static Optional<FontFace> opened(FontFile file) {
    try {
      return Optional.of(FontFace.of(file, FontFace.Source.FOLDER));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
