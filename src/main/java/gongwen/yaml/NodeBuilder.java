package gongwen.yaml;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.Outcome;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds nodes from the parser's events, and stops where a limit is passed. */
final class NodeBuilder {
  /** The rest of the file is not worth reading. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Diagnostic> diagnostics;

    Refused(List<Diagnostic> diagnostics) {
      super(null, null, false, false);
      this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
      return diagnostics;
    }
  }

  /**
   * A node with what it weighs.
   *
   * @param nodes how many it holds, itself included
   * @param height its levels
   */
  private record Built(YamlNode node, int nodes, int height) {}

  private final SourceText source;
  private final Parser parser;
  private final Original original;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, Built> anchors = new HashMap<>();
  private final Map<String, Span> open = new HashMap<>();
  private int nodes;
  private int aliases;
  private int faults;

  /**
   * @param original where the text that the parser reads comes from
   */
  NodeBuilder(SourceText source, Parser parser, Original original) {
    this.source = source;
    this.parser = parser;
    this.original = original;
  }

  Outcome<YamlNode> document() {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Outcome.of(new Scalar("", YamlNode.Style.PLAIN, Span.startOf(source)));
    }
    parser.getEvent();
    YamlNode root = node(1).node();
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      diagnostics.add(NodeFaults.severalDocuments(span(parser.getEvent())));
    }
    if (faults > YamlLimits.MAX_FAULTS) {
      diagnostics.add(NodeFaults.more(Span.startOf(source), faults - YamlLimits.MAX_FAULTS));
    }
    return new Outcome<>(Optional.of(root), diagnostics.list());
  }

  private Built node(int depth) {
    Event event = parser.getEvent();
    Span span = span(event);
    if (depth > YamlLimits.MAX_DEPTH) {
      throw refused(NodeFaults.tooDeep(start(span)));
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias.getAnchor(), span, depth);
    }
    count(1, span);
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      open.put(anchor, span);
      anchors.remove(anchor);
    }
    Built built =
        event instanceof ScalarEvent scalar
            ? scalar(scalar, span)
            : collection((CollectionStartEvent) event, start(span), depth);
    if (anchor != null) {
      open.remove(anchor);
      anchors.put(anchor, built);
    }
    return built;
  }

  private Built alias(String anchor, Span span, int depth) {
    Built target = anchors.get(anchor);
    if (target == null) {
      throw refused(
          open.containsKey(anchor)
              ? NodeFaults.recursiveAlias(span, anchor)
              : NodeFaults.unknownAlias(span));
    }
    if (++aliases > YamlLimits.MAX_ALIASES) {
      throw refused(NodeFaults.tooManyAliases(span));
    }
    if (depth + target.height() - 1 > YamlLimits.MAX_DEPTH) {
      throw refused(NodeFaults.tooDeep(start(span)));
    }
    count(target.nodes(), span);
    return target;
  }

  private Built scalar(ScalarEvent event, Span span) {
    tag(event.getTag(), span);
    YamlNode.Style style =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> YamlNode.Style.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> YamlNode.Style.DOUBLE_QUOTED;
          case LITERAL -> YamlNode.Style.LITERAL;
          case FOLDED -> YamlNode.Style.FOLDED;
          default -> YamlNode.Style.PLAIN;
        };
    Scalar scalar = new Scalar(Folding.unfold(event.getValue(), style, span), style, span);
    Optional<Diagnostic> refused = Characters.checkValue(scalar);
    if (refused.isPresent()) {
      report(refused.get());
    }
    return new Built(scalar, 1, 1);
  }

  private Built collection(CollectionStartEvent event, Span start, int depth) {
    tag(event.getTag(), start);
    return event.is(Event.ID.SequenceStart)
        ? sequence(start, event.isFlow(), depth)
        : mapping(start, event, depth);
  }

  private Built sequence(Span start, boolean flow, int depth) {
    List<YamlNode> items = new ArrayList<>();
    int weight = 1;
    int height = 1;
    Position end = start.end();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      Built item = node(depth + 1);
      items.add(item.node());
      weight += item.nodes();
      height = Math.max(height, item.height() + 1);
      end = later(end, item.node());
    }
    Position close = span(parser.getEvent()).end();
    return new Built(
        new Sequence(items, new Span(source, start.start(), flow ? close : end)), weight, height);
  }

  private Built mapping(Span start, CollectionStartEvent begin, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Span> seen = new HashMap<>();
    int weight = 1;
    int height = 1;
    Position end = start.end();
    boolean merges = false;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Built key = node(depth + 1);
      Built value = node(depth + 1);
      weight += key.nodes() + value.nodes();
      height = Math.max(height, Math.max(key.height(), value.height()) + 1);
      end = later(later(end, key.node()), value.node());
      Optional<Scalar> name = key(key.node(), seen);
      merges |= isMerge(key.node());
      if (name.isPresent()) {
        entries.add(new Entry(name.get(), value.node()));
      }
    }
    Event last = parser.getEvent();
    boolean whole =
        original.whole(begin.getStartMark().getLine() + 1, last.getEndMark().getLine() + 1);
    Span span = new Span(source, start.start(), begin.isFlow() ? span(last).end() : end);
    return new Built(new Mapping(entries, span, whole && !merges), weight, height);
  }

  /** The key, if it is one that may stand here. */
  private Optional<Scalar> key(YamlNode node, Map<String, Span> seen) {
    if (!(node instanceof Scalar key) || key.absent()) {
      report(NodeFaults.keyNotText(node.span()));
      return Optional.empty();
    }
    if (isMerge(key)) {
      report(NodeFaults.mergeKey(key.span()));
      return Optional.empty();
    }
    Span first = seen.putIfAbsent(key.value(), key.span());
    if (first != null) {
      report(NodeFaults.duplicateKey(key, first));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  private static boolean isMerge(YamlNode node) {
    return node instanceof Scalar key
        && key.value().equals("<<")
        && key.style() == YamlNode.Style.PLAIN;
  }

  private void tag(String tag, Span span) {
    if (tag != null) {
      report(NodeFaults.tag(start(span)));
    }
  }

  private void count(int more, Span span) {
    if (more > YamlLimits.MAX_NODES - nodes) {
      throw refused(NodeFaults.tooManyNodes(start(span)));
    }
    nodes += more;
  }

  private void report(Diagnostic diagnostic) {
    if (++faults <= YamlLimits.MAX_FAULTS) {
      diagnostics.add(diagnostic);
    }
  }

  private Refused refused(Diagnostic last) {
    diagnostics.add(last);
    return new Refused(diagnostics.list());
  }

  private Position later(Position end, YamlNode node) {
    Span span = node.span();
    return span.end().compareTo(end) > 0 ? span.end() : end;
  }

  private static Span start(Span span) {
    return new Span(span.source(), span.start(), span.start());
  }

  private Span span(Event event) {
    Position start = original.place(position(event.getStartMark()));
    Position end = original.place(position(event.getEndMark()));
    return new Span(source, start, end.compareTo(start) < 0 ? start : end);
  }

  /** Marks count from 0, and code points as positions do. */
  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
