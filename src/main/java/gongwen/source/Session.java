package gongwen.source;

import gongwen.diagnostic.Outcome;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files read for one unit: each once, however often it is named. Messages call them by the path
 * that the user typed, and others relative to that.
 */
final class Session {
  private final RootFolder root;
  private final Path typed;
  private final Path typedReal;
  private final Map<Path, Outcome<YamlNode>> files = new HashMap<>();

  Session(RootFolder root, Path typed) {
    this.root = root;
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
    Outcome<SourceText> text = FileText.read(real, name(real), namedAt);
    Outcome<YamlNode> node =
        text.value().map(YamlReader::read).orElseGet(() -> Outcome.failed(text.diagnostics()));
    files.put(real, node);
    return node;
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
