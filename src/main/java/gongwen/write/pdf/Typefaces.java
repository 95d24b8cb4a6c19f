package gongwen.write.pdf;

import gongwen.layout.FontRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fonts that print a document.
 *
 * @param byRole the fonts of each role; a character is printed in the first that has it; a role
 *     that prints nothing has none of its own
 */
record Typefaces(Map<FontRole, List<Face>> byRole) {
  private static final int DASH = '—';

  Typefaces {
    byRole = Map.copyOf(byRole);
  }

  List<Face> of(FontRole role) {
    return byRole.getOrDefault(role, byRole.getOrDefault(FontRole.FANG, List.of()));
  }

  /** Every font once. */
  Set<Face> all() {
    Set<Face> all = new LinkedHashSet<>();
    for (FontRole role : FontRole.values()) {
      all.addAll(of(role));
    }
    return all;
  }

  /** How high the stroke of — stands over the base line in page numbers, in the size. */
  double heightOfDash() {
    return of(FontRole.SONG).stream()
        .filter(face -> face.covers(DASH))
        .findFirst()
        .map(face -> face.middle(DASH))
        .orElse(0.0);
  }

  /** The fonts of a role as the style sheet names them. */
  String families(FontRole role) {
    return String.join(", ", of(role).stream().map(face -> "\"" + face.family() + "\"").toList());
  }
}
