package gongwen.source;

import gongwen.text.Places;
import gongwen.text.Ref;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the values of a unit and its members stand: the node of every value that was read. */
final class Origins implements Places {
  private final SourceText fallback;
  private final Map<Ref, YamlNode> nodes = new HashMap<>();

  /**
   * @param fallback what is given for a place of which nothing is known
   */
  Origins(SourceText fallback) {
    this.fallback = fallback;
  }

  void put(Ref ref, YamlNode node) {
    nodes.put(ref, node);
  }

  @Override
  public Span span(Ref ref) {
    YamlNode node = nodes.get(ref);
    if (node != null) {
      return node.span();
    }
    return outer(ref).map(this::span).orElseGet(() -> Span.startOf(fallback));
  }

  @Override
  public Span span(Ref ref, int from, int to) {
    YamlNode node = nodes.get(ref);
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.at(from, to);
    }
    Span span = span(ref);
    return new Span(span.source(), span.start(), span.start());
  }

  private static Optional<Ref> outer(Ref ref) {
    String path = ref.path();
    int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Ref(ref.file(), cut < 0 ? "" : path.substring(0, cut)));
  }
}
