package gongwen.font;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.font.FontService.Refused;
import gongwen.layout.FontRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks through the folders and chooses a font for each role. */
final class FontChooser {
  /** A folder's fonts, in the order in which they are asked. */
  private record Place(FontFace.Source source, List<FontFile> fonts) {}

  private final FontRequest request;
  private final Diagnostics found = new Diagnostics();
  private final List<Place> places = new ArrayList<>();
  private final Map<OwnFont, FontFace> own = new EnumMap<>(OwnFont.class);
  private final Map<FontFile, Optional<FontFace>> opened = new HashMap<>();
  private final Set<FontFile> named = new HashSet<>();

  FontChooser(FontRequest request) {
    this.request = request;
    for (OwnFont font : OwnFont.values()) {
      own.put(font, FontFace.of(font));
    }
  }

  Outcome<FontLibrary> choose() {
    for (Path folder : request.folders()) {
      List<Path> files = FontFolders.fontFiles(folder);
      if (files.isEmpty()) {
        found.add(FontFaults.folderWithoutFonts(folder));
      }
      places.add(new Place(FontFace.Source.FOLDER, fonts(files, true)));
    }
    for (Path folder : request.systemFolders()) {
      List<Path> files = FontFolders.fontFiles(folder);
      places.add(new Place(FontFace.Source.SYSTEM, fonts(files, false)));
    }
    Map<FontRole, FontService> services = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      services.put(role, service(role));
    }
    return Outcome.of(new FontLibrary(services, spares()), found.list());
  }

  /**
   * A file of the user's own folder that cannot be read is reported; the system holds many kinds.
   */
  private List<FontFile> fonts(List<Path> files, boolean reported) {
    List<FontFile> fonts = new ArrayList<>();
    for (Path file : files) {
      try {
        fonts.addAll(FontFile.in(file));
      } catch (DamagedFontException e) {
        if (reported) {
          found.add(FontFaults.warning(FontCode.FONT_DAMAGED, FontFaults.damaged(file)));
        }
      } catch (IOException e) {
        if (reported) {
          found.add(FontFaults.warning(FontCode.FONT_UNREADABLE, FontFaults.unreadable(file)));
        }
      }
    }
    return fonts;
  }

  private FontService service(FontRole role) {
    String asked = request.asked().getOrDefault(role, role.font());
    List<List<String>> wanted = new ArrayList<>();
    if (!asked.equals(role.font())) {
      wanted.add(List.of(asked));
    }
    wanted.addAll(KnownFonts.of(role));

    List<Refused> refused = new ArrayList<>();
    Optional<FontFace> chosen = Optional.empty();
    int best = wanted.size();
    for (Place place : places) {
      for (int i = 0; i < wanted.size() && chosen.isEmpty(); i++) {
        chosen = first(place, wanted.get(i), refused);
        best = chosen.isPresent() ? i : best;
      }
    }
    List<FontFace> chain = new ArrayList<>();
    chosen.ifPresent(chain::add);
    OwnFont.of(role).forEach(font -> chain.add(own(font)));
    OwnFont.fallbacks().forEach(font -> chain.add(own(font)));
    List<String> lacking = wanted.subList(0, best).stream().map(names -> names.get(0)).toList();
    List<Message> advice = chosen.isPresent() ? List.of() : List.of(FontAdvice.of(role));
    return new FontService(
        role, KnownFonts.standardName(role), asked, chain, lacking, refused, advice);
  }

  private Optional<FontFace> first(Place place, List<String> names, List<Refused> refused) {
    for (FontFile font : place.fonts()) {
      if (font.names().matches(names)) {
        named.add(font);
        Optional<FontFace> face = opened(font, place.source(), refused);
        if (face.isPresent()) {
          return face;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FontFace> opened(FontFile font, FontFace.Source source, List<Refused> refused) {
    if (font.use() != FontFile.Use.FREE) {
      Message reason = FontFaults.unusable(font);
      refused.add(new Refused(font.names().shown(), font.file().toString(), reason));
      report(FontFaults.warning(FontFaults.code(font.use()), reason));
      return Optional.empty();
    }
    Optional<FontFace> known = opened.getOrDefault(font, Optional.empty());
    if (known.isPresent()) {
      return known;
    }
    Optional<FontFace> face = Optional.empty();
    try {
      face = Optional.of(FontFace.of(font, source));
    } catch (IOException e) {
      Message reason = FontFaults.damaged(font.file());
      refused.add(new Refused(font.names().shown(), font.file().toString(), reason));
      report(FontFaults.warning(FontCode.FONT_DAMAGED, reason));
    }
    opened.put(font, face);
    return face;
  }

  private void report(Diagnostic diagnostic) {
    if (!found.list().contains(diagnostic)) {
      found.add(diagnostic);
    }
  }

  private FontFace own(OwnFont font) {
    return own.computeIfAbsent(font, FontFace::of);
  }

  private SpareFonts spares() {
    List<FontFile> spares = new ArrayList<>();
    for (Place place : places) {
      for (FontFile font : place.fonts()) {
        if (place.source() == FontFace.Source.FOLDER && !named.contains(font)) {
          if (font.use() == FontFile.Use.FREE) {
            spares.add(font);
          } else {
            report(FontFaults.warning(FontFaults.code(font.use()), FontFaults.unusable(font)));
          }
        }
      }
    }
    return new SpareFonts(spares);
  }
}
