package gongwen.font;

import gongwen.layout.FontRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which role of the standard a font serves, by any of the names that files give it. */
public final class FontRoles {
  /** Names without their maker and edition: what is left tells the typeface. */
  private static final List<String> TITLE_WORDS = List.of("小标宋", "xiaobiaosong");

  private FontRoles() {}

  /**
   * @param name a family's or a PostScript name, the mark of a subset perhaps before it
   */
  public static Optional<FontRole> of(String name) {
    String plain = FontNames.plain(name.replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("^@", ""));
    for (String word : TITLE_WORDS) {
      if (plain.contains(word)) {
        return Optional.of(FontRole.TITLE);
      }
    }
    for (FontRole role : FontRole.values()) {
      for (List<String> font : KnownFonts.of(role)) {
        if (matches(plain, Set.copyOf(font))) {
          return Optional.of(role);
        }
      }
      for (OwnFont own : OwnFont.of(role)) {
        if (matches(plain, Set.of(own.family(), own.chinese(), own.file().replace(".ttf", "")))) {
          return Optional.of(role);
        }
      }
    }
    return OwnFont.fallbacks().stream()
            .anyMatch(own -> matches(plain, Set.of(own.family(), own.chinese())))
        ? Optional.of(FontRole.SONG)
        : Optional.empty();
  }

  private static boolean matches(String plain, Set<String> names) {
    for (String name : names) {
      String known = FontNames.plain(name);
      if (plain.equals(known)
          || plain.equals(known + "regular")
          || plain.equals(known + ",regular")
          || plain.equals(known + ",bold")) {
        return true;
      }
    }
    return false;
  }
}
