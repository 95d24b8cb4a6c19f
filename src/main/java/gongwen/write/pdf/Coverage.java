package gongwen.write.pdf;

import gongwen.diagnostic.Diagnostic;
import gongwen.document.Origin;
import gongwen.font.FontFaults;
import gongwen.font.FontLibrary;
import gongwen.layout.FontRole;
import gongwen.text.Places;
import gongwen.write.html.DocumentCss;
import gongwen.write.html.HtmlNode;
import gongwen.write.html.HtmlPage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The characters of a page by the roles in which they are printed, and those that no font has:
 * these are reported, never printed as a box.
 *
 * @param byRole for each role that prints anything its characters, each once
 * @param missing an error for each character without a font, once for each text in which it stands
 */
record Coverage(Map<FontRole, BitSet> byRole, List<Diagnostic> missing) {
  private static final String PAGE_NUMBER = "— 0123456789";

  /** Characters shown before and after the one that is reported. */
  private static final int AROUND = 8;

  Coverage {
    missing = List.copyOf(missing);
  }

  static Coverage of(HtmlPage page, FontLibrary fonts, Places places) {
    Walk walk = new Walk(fonts, places);
    walk.text(PAGE_NUMBER, FontRole.SONG, Origin.UNKNOWN);
    walk.element(page.body());
    walk.element(page.colophon());
    return new Coverage(walk.byRole, walk.missing);
  }

  /** The characters of a role as one text. */
  String text(FontRole role) {
    StringBuilder text = new StringBuilder();
    byRole.getOrDefault(role, new BitSet()).stream().forEach(text::appendCodePoint);
    return text.toString();
  }

  private static final class Walk implements HtmlNode.Cases<Walk> {
    private final FontLibrary fonts;
    private final Places places;
    private final Map<FontRole, BitSet> byRole = new EnumMap<>(FontRole.class);
    private final Set<String> reported = new HashSet<>();
    private final List<Diagnostic> missing = new ArrayList<>();

    /** Those of the element around. */
    private FontRole role = FontRole.FANG;

    private Origin origin = Origin.UNKNOWN;

    Walk(FontLibrary fonts, Places places) {
      this.fonts = fonts;
      this.places = places;
    }

    @Override
    public Walk text(HtmlNode.Text text) {
      text(PdfText.of(text.text()), role, origin);
      return this;
    }

    @Override
    public Walk element(HtmlNode.Element element) {
      FontRole outerRole = role;
      Origin outerOrigin = origin;
      role = DocumentCss.role(element, role);
      origin = element.origin() instanceof Origin.Unknown ? origin : element.origin();
      element.children().forEach(child -> child.match(this));
      role = outerRole;
      origin = outerOrigin;
      return this;
    }

    void text(String text, FontRole role, Origin origin) {
      BitSet seen = byRole.computeIfAbsent(role, unused -> new BitSet());
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        if (!seen.get(c)) {
          if (fonts.covers(role, c)) {
            seen.set(c);
          } else if (reported.add(c + " " + origin + " " + text)) {
            missing.add(fault(c, text, i, origin));
          }
        }
        i += Character.charCount(c);
      }
    }

    private Diagnostic fault(int c, String text, int at, Origin origin) {
      int from = text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
      int end = at + Character.charCount(c);
      int left = text.codePointCount(end, text.length());
      int to = text.offsetByCodePoints(end, Math.min(AROUND, left));
      Diagnostic fault =
          FontFaults.characterWithoutFont(c)
              .hint("它在“%s”中", "it stands in \"%s\"", text.substring(from, to).strip());
      return origin instanceof Origin.Written written
          ? fault.at(places.span(written.ref()))
          : fault;
    }
  }
}
