package gongwen.yaml;

import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the remarks of a file. YAML's nodes hold no comments; a comment is what follows a {@code #}
 * that no value holds.
 */
final class RemarkReader {
  private static final Pattern REMARK = Pattern.compile("#+\\s*gongwen\\s*[:：]\\s*(.*)");

  private final YamlNode root;
  private final SourceText source;

  /** The texts of the file by the place where they begin. */
  private final TreeMap<Position, Scalar> scalars = new TreeMap<>();

  RemarkReader(YamlNode root) {
    this.root = root;
    this.source = root.span().source();
  }

  List<Remark> remarks() {
    // Hardly a file has one, and every file is asked.
    if (!source.text().contains("gongwen")) {
      return List.of();
    }
    collect(root);
    List<Remark> remarks = new ArrayList<>();
    Optional<String> line = source.line(1);
    for (int number = 1; line.isPresent(); line = source.line(++number)) {
      if (line.get().contains("gongwen")) {
        remark(line.get(), number).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private void collect(YamlNode node) {
    if (node instanceof Scalar scalar) {
      scalars.put(scalar.span().start(), scalar);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::collect);
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        collect(entry.key());
        collect(entry.value());
      }
    }
  }

  private Optional<Remark> remark(String line, int number) {
    for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
      Position place = new Position(number, line.codePointCount(0, at) + 1);
      boolean apart = at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t';
      if (apart && !inValue(place)) {
        Matcher matcher = REMARK.matcher(line.substring(at));
        if (!matcher.matches()) {
          return Optional.empty();
        }
        Position end = new Position(number, line.codePointCount(0, line.length()) + 1);
        List<Span> about = new ArrayList<>();
        about(root, line.substring(0, at).isBlank() ? next(number) : number, about);
        return Optional.of(
            new Remark(matcher.group(1).strip(), new Span(source, place, end), about));
      }
    }
    return Optional.empty();
  }

  private boolean inValue(Position place) {
    return Optional.ofNullable(scalars.floorEntry(place))
        .map(entry -> entry.getValue())
        .filter(scalar -> place.compareTo(scalar.span().end()) < 0)
        .filter(scalar -> !inHeader(scalar, place))
        .isPresent();
  }

  /** Behind the {@code |} of a block, where a comment may stand. */
  private static boolean inHeader(Scalar scalar, Position place) {
    return ScalarMap.block(scalar.style()) && place.line() == scalar.span().start().line();
  }

  /** The line on which the next text begins. */
  private int next(int line) {
    return Optional.ofNullable(scalars.ceilingKey(new Position(line + 1, 1)))
        .map(Position::line)
        .orElse(line);
  }

  private void about(YamlNode node, int line, List<Span> about) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> about(item.span(), item, line, about));
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Span key = entry.key().span();
        Position end = entry.value().span().end();
        // The value of an alias stands where its anchor does.
        boolean here = end.compareTo(key.end()) >= 0;
        about(new Span(source, key.start(), here ? end : key.end()), entry.value(), line, about);
      }
    }
  }

  private void about(Span span, YamlNode value, int line, List<Span> about) {
    if (span.start().line() == line) {
      about.add(span);
    } else if (span.start().line() < line && span.end().line() >= line) {
      about(value, line, about);
    }
  }
}
