package gongwen.cli.print;

import gongwen.text.CellName;
import gongwen.text.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places as SARIF has them: a file by its relative URI, a region in code points. */
final class SarifPlaces {
  private SarifPlaces() {}

  static Map<String, Object> of(Span span) {
    String name = span.source().name();
    boolean cells = span.source().cells();
    int sheet = cells ? name.lastIndexOf('[') : -1;
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.start().line());
    if (!cells) {
      region.put("startColumn", span.start().column());
      region.put("endLine", span.end().line());
      region.put("endColumn", span.end().column());
    }
    Map<String, Object> physical = new LinkedHashMap<>();
    String file = sheet < 0 ? name : name.substring(0, sheet);
    physical.put("artifactLocation", Map.of("uri", uri(file)));
    physical.put("region", region);
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("physicalLocation", physical);
    if (cells) {
      String cell = name.substring(file.length()) + CellName.of(span.start());
      place.put("logicalLocations", List.of(Map.of("fullyQualifiedName", cell)));
    }
    return place;
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
