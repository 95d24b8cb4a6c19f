package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Message;
import gongwen.model.UnitFile;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a unit's direct members. Members' own members are not loaded, yet their patterns are
 * followed, since a file that is reached through itself would be counted in itself.
 */
final class MemberFiles {
  private final SourceFiles sources;
  private final Diagnostics own = new Diagnostics();
  private final Map<Path, List<Diagnostic>> circles = new HashMap<>();
  private final Set<Path> done = new HashSet<>();

  MemberFiles(SourceFiles sources) {
    this.sources = sources;
  }

  /** What is wrong with the patterns of the unit's own file. */
  Diagnostics diagnostics() {
    return own;
  }

  /** Circles that were found below a member, reported at the line that closes them. */
  List<Diagnostic> circles(Path member) {
    return circles.getOrDefault(member, List.of());
  }

  /** The members' files in the order in which they are named, each with the place that does. */
  Map<Path, Span> of(Path file, Mapping root) {
    Map<Path, Span> members = new LinkedHashMap<>();
    for (Map.Entry<Path, Span> named : named(file, root, own).entrySet()) {
      if (named.getKey().equals(file)) {
        own.add(circle(named.getValue(), file));
        continue;
      }
      List<Diagnostic> found = new ArrayList<>();
      follow(named.getKey(), named.getValue(), List.of(file), found);
      if (!found.isEmpty()) {
        circles.put(named.getKey(), found);
      }
      members.put(named.getKey(), named.getValue());
    }
    return members;
  }

  private void follow(Path file, Span namedAt, List<Path> above, List<Diagnostic> found) {
    if (!done.add(file)) {
      return;
    }
    List<Path> chain = new ArrayList<>(above);
    chain.add(file);
    Optional<YamlNode> root = sources.read(file, Optional.of(namedAt)).value();
    if (root.isEmpty() || !(root.get() instanceof Mapping mapping)) {
      return;
    }
    named(file, mapping, new Diagnostics())
        .forEach(
            (next, span) -> {
              if (chain.contains(next)) {
                found.add(circle(span, next));
              } else {
                follow(next, span, chain, found);
              }
            });
  }

  /** What one pattern means is in the order of the paths. */
  private Map<Path, Span> named(Path file, Mapping root, Diagnostics diagnostics) {
    Map<Path, Span> found = new LinkedHashMap<>();
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    for (Scalar pattern : patterns(root)) {
      new PathPattern(sources, diagnostics, pattern.value(), pattern.span())
          .files(folder)
          .forEach(path -> found.putIfAbsent(path, pattern.span()));
    }
    return found;
  }

  private static List<Scalar> patterns(Mapping root) {
    RecordShape shape = RecordShape.of(UnitFile.class);
    return root.entries().stream()
        .filter(e -> shape.field(e.key().value()).filter(f -> f.en().equals("members")).isPresent())
        .flatMap(
            e -> e.value() instanceof Sequence s ? s.items().stream() : List.of(e.value()).stream())
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.absent())
        .toList();
  }

  private Diagnostic circle(Span span, Path file) {
    return Diagnostic.of(
            UnitFileCode.FILE_IN_CIRCLE,
            span,
            Message.of(
                "经过这一行，“%s”成了它自己的下级单位",
                "through this line \"%s\" becomes a member of itself", sources.name(file)))
        .hint(
            "把下级单位的文件放进单独的文件夹，如 schools/*.yaml",
            "keep the members' files in a folder of their own, as schools/*.yaml");
  }
}
