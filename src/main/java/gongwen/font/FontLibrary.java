package gongwen.font;

import gongwen.diagnostic.Outcome;
import gongwen.layout.FontRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fonts of a run: for each role the one that serves it, and those that print, character by
 * character, what it has not. Safe for many threads.
 */
public final class FontLibrary {
  private final Map<FontRole, FontService> services;
  private final SpareFonts spares;

  FontLibrary(Map<FontRole, FontService> services, SpareFonts spares) {
    this.services = new EnumMap<>(services);
    this.spares = spares;
  }

  /** The fonts that come with the program and no others: the same on every machine. */
  public static FontLibrary own() {
    return load(new FontRequest(List.of(), List.of(), Map.of()))
        .value()
        .orElseThrow(() -> new IllegalStateException("the program's fonts are always there"));
  }

  /**
   * The user's fonts where there are any, the program's where there are none. It never fails: what
   * cannot be used is reported as a warning and passed over.
   */
  public static Outcome<FontLibrary> load(FontRequest request) {
    return new FontChooser(request).choose();
  }

  /** Who serves which role, in the order of the roles. */
  public List<FontService> services() {
    return List.copyOf(services.values());
  }

  /** The font that serves a role, then those that stand in for it, in this order. */
  public List<FontFace> chain(FontRole role) {
    FontService service = services.get(role);
    if (service == null) {
      throw new IllegalStateException("no font serves " + role);
    }
    return service.chain();
  }

  /** The font that draws a character in a role; empty if none does. */
  public Optional<FontFace> face(FontRole role, int codePoint) {
    for (FontFace face : chain(role)) {
      if (face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    return spares.face(codePoint);
  }

  /** Whether a character can be printed, or is one that has no shape to print. */
  public boolean covers(FontRole role, int codePoint) {
    return hasNoShape(codePoint) || face(role, codePoint).isPresent();
  }

  /** The fonts that a text needs in a role, the one that serves it always and first. */
  public List<FontFace> faces(FontRole role, String text) {
    Set<FontFace> needed = new LinkedHashSet<>();
    needed.add(chain(role).get(0));
    text.codePoints()
        .filter(code -> !hasNoShape(code))
        .forEach(code -> face(role, code).ifPresent(needed::add));
    List<FontFace> ordered = new ArrayList<>(chain(role));
    ordered.retainAll(needed);
    needed.removeAll(ordered);
    ordered.addAll(needed);
    return ordered;
  }

  /** The characters of a text that no font has; {@link FontFaults} reports them. */
  public SortedSet<Integer> missing(FontRole role, String text) {
    SortedSet<Integer> missing = new TreeSet<>();
    text.codePoints().filter(code -> !covers(role, code)).forEach(missing::add);
    return missing;
  }

  /**
   * Characters that steer the text and are not drawn: line ends, direction, joining, variation
   * selectors (the default-ignorable ones of Unicode). A writer leaves them out.
   */
  public static boolean hasNoShape(int code) {
    return code < 0x20
        || code >= 0x7F && code < 0xA0
        || code == 0xAD
        || code == 0x34F
        || code == 0x61C
        || code >= 0x180B && code <= 0x180F
        || code >= 0x200B && code <= 0x200F
        || code >= 0x2028 && code <= 0x202E
        || code >= 0x2060 && code <= 0x206F
        || code >= 0xFE00 && code <= 0xFE0F
        || code == 0xFEFF
        || code >= 0xE0000 && code <= 0xE0FFF;
  }
}
