package gongwen.write.pdf;

import gongwen.diagnostic.Outcome;
import gongwen.font.FontFace;
import gongwen.font.FontFolders;
import gongwen.font.FontLibrary;
import gongwen.font.FontRequest;
import gongwen.layout.FontRole;
import gongwen.layout.PageLayout;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of a run: looked for once, parsed once, shared by all documents and threads. */
final class PdfFonts {
  private final Optional<List<Path>> systemFolders;
  private final Map<FontRequest, Outcome<FontLibrary>> libraries = new HashMap<>();
  private final Map<FontFace, Face> faces = new HashMap<>();

  /**
   * @param systemFolders where fonts are installed; empty: where this system has them
   */
  PdfFonts(Optional<List<Path>> systemFolders) {
    this.systemFolders = systemFolders;
  }

  /** The fonts of a run, with what was found wrong with those of the user. */
  synchronized Outcome<FontLibrary> library(PageLayout layout, List<Path> folders) {
    FontRequest request =
        new FontRequest(
            folders,
            systemFolders.orElseGet(() -> FontFolders.ofSystem(System.getenv())),
            layout.fonts());
    return libraries.computeIfAbsent(request, PdfFonts::load);
  }

  private static Outcome<FontLibrary> load(FontRequest request) {
    Outcome<FontLibrary> loaded = FontLibrary.load(request);
    // Which characters a font has is read when it is first asked: for all that serve, at once.
    loaded
        .value()
        .ifPresent(
            library ->
                library.services().parallelStream().forEach(each -> each.face().covers(' ')));
    return loaded;
  }

  /** Only the fonts that a page needs. */
  synchronized Typefaces typefaces(FontLibrary library, Coverage page) {
    Map<FontRole, List<FontFace>> needed = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      String text = page.text(role);
      if (!text.isEmpty() || role == FontRole.FANG) {
        needed.put(role, library.faces(role, text));
      }
    }
    // Parsing takes as long as all else; fonts do not wait for one another.
    List<FontFace> unread =
        needed.values().stream()
            .flatMap(List::stream)
            .distinct()
            .filter(face -> !faces.containsKey(face))
            .toList();
    unread.parallelStream().forEach(FontFace::trueType);
    Map<FontRole, List<Face>> byRole = new EnumMap<>(FontRole.class);
    needed.forEach((role, all) -> byRole.put(role, all.stream().map(this::face).toList()));
    return new Typefaces(byRole);
  }

  private Face face(FontFace face) {
    return faces.computeIfAbsent(face, each -> new Face(each.id(), each.trueType()));
  }
}
