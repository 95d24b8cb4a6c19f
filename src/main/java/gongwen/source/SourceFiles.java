package gongwen.source;

import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.text.Span;
import gongwen.yaml.Remark;
import gongwen.yaml.YamlLimits;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files read for one unit: each once, however often it is named. Messages call them by the path
 * that the user typed, and others relative to that.
 */
final class SourceFiles {
  private final RootFolder root;
  private final UnsavedFiles unsaved;
  private final Path typed;
  private final Path typedReal;
  private final ReachedFiles reached = new ReachedFiles();
  private final Map<Path, Outcome<YamlNode>> files = new LinkedHashMap<>();

  SourceFiles(RootFolder root, UnsavedFiles unsaved, Path typed) {
    this.root = root;
    this.unsaved = unsaved;
    this.typed = typed;
    this.typedReal = RootFolder.real(typed);
  }

  RootFolder root() {
    return root;
  }

  Path main() {
    return typedReal;
  }

  /** The root node of a file. */
  Outcome<YamlNode> read(Path real, Optional<Span> namedAt) {
    Outcome<YamlNode> known = files.get(real);
    if (known != null) {
      return known;
    }
    Outcome<byte[]> bytes = bytes(real, namedAt);
    Outcome<YamlNode> node =
        bytes
            .value()
            .map(all -> node(all, name(real)))
            .orElseGet(() -> Outcome.failed(bytes.diagnostics()));
    files.put(real, node);
    return node;
  }

  private static Outcome<YamlNode> node(byte[] bytes, String name) {
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> root =
        found
            .take(FileText.decode(bytes, name))
            .flatMap(text -> found.take(YamlReader.read(text, UnitDecoders.vocabulary())));
    return new Outcome<>(root, found.list());
  }

  /** Takes these bytes for the unit's own file. */
  Outcome<YamlNode> give(byte[] bytes) {
    Outcome<YamlNode> node =
        bytes.length > YamlLimits.MAX_SIZE
            ? Outcome.failed(FileText.tooLarge(typed.toString(), Optional.empty()))
            : node(bytes, typed.toString());
    reached.file(typedReal, bytes);
    files.put(typedReal, node);
    return node;
  }

  /** A file of any kind that belongs to the unit. */
  Outcome<byte[]> bytes(Path real, Optional<Span> namedAt) {
    Outcome<byte[]> bytes =
        unsaved.read(real).orElseGet(() -> FileText.bytes(real, name(real), namedAt));
    bytes.value().ifPresent(all -> reached.file(real, all));
    return bytes;
  }

  /** What the unit depends on. */
  ReachedFiles reached() {
    return reached;
  }

  /** What the files that were read until now say to the program. */
  List<Remark> remarks() {
    return files.values().stream()
        .flatMap(node -> node.value().stream())
        .flatMap(root -> Remark.of(root).stream())
        .toList();
  }

  String name(Path real) {
    if (real.equals(typedReal)) {
      return typed.toString();
    }
    Path from = typedReal.getParent();
    Path folder = typed.getParent();
    if (from == null) {
      return real.toString();
    }
    Path relative = from.relativize(real);
    return (folder == null ? relative : folder.resolve(relative).normalize()).toString();
  }
}
