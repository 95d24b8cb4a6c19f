package gongwen.cli.print;

import gongwen.diagnostic.Place;
import gongwen.text.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places as SARIF has them: a file by its relative URI, a region in code points. */
final class SarifPlaces implements Place.Cases<Optional<Map<String, Object>>> {
  /** A location; empty when no file is to blame. */
  static Optional<Map<String, Object>> of(Place place) {
    return place.match(new SarifPlaces());
  }

  @Override
  public Optional<Map<String, Object>> text(Span span) {
    return Optional.of(location(span.source().name(), region(span)));
  }

  /** A stretch of a text. */
  static Map<String, Object> region(Span span) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.start().line());
    region.put("startColumn", span.start().column());
    region.put("endLine", span.end().line());
    region.put("endColumn", span.end().column());
    return region;
  }

  /** A file by its URI. */
  static Map<String, Object> artifact(String file) {
    return Map.of("uri", uri(file));
  }

  /** SARIF has no cells: a row is a line, and the cell a name. */
  @Override
  public Optional<Map<String, Object>> cell(Place.InSheet cell) {
    Map<String, Object> place =
        location(cell.file(), Map.of("startLine", cell.cell().start().line()));
    String name = cell.sheet() + cell.name();
    place.put("logicalLocations", List.of(Map.of("fullyQualifiedName", name)));
    return Optional.of(place);
  }

  @Override
  public Optional<Map<String, Object>> nowhere() {
    return Optional.empty();
  }

  private static Map<String, Object> location(String file, Map<String, Object> region) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", artifact(file));
    physical.put("region", region);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    return location;
  }

  /**
   * Relative to the folder in which the program was called, when the file is below it: code
   * scanning takes that for the top of the repository.
   */
  private static String uri(String file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = here.resolve(file).normalize();
    if (!path.startsWith(here)) {
      return path.toUri().toString();
    }
    StringBuilder relative = new StringBuilder();
    for (Path part : here.relativize(path)) {
      String name = URLEncoder.encode(part.toString(), StandardCharsets.UTF_8);
      relative.append(relative.length() == 0 ? "" : "/").append(name.replace("+", "%20"));
    }
    return relative.toString();
  }
}
