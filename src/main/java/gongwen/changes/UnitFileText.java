package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.json.Json;
import gongwen.text.Position;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.yaml.YamlNode;
import gongwen.yaml.YamlNode.Entry;
import gongwen.yaml.YamlNode.Mapping;
import gongwen.yaml.YamlNode.Scalar;
import gongwen.yaml.YamlNode.Sequence;
import gongwen.yaml.YamlNode.Style;
import gongwen.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Changes texts in a unit file, and leaves all else in it as it was typed. */
final class UnitFileText {
  private final SourceText source;
  private final YamlNode root;

  private UnitFileText(SourceText source, YamlNode root) {
    this.source = source;
    this.root = root;
  }

  static Optional<UnitFileText> of(SourceText source) {
    return YamlReader.read(source).value().map(root -> new UnitFileText(source, root));
  }

  /**
   * A value, and what it stands in.
   *
   * @param indent of the lines of a block in its place
   * @param braces whether it stands in braces or brackets
   * @param english whether the key above it is in Latin letters
   * @param item whether it stands behind the hyphen of a list
   */
  private record Found(Scalar scalar, int indent, boolean braces, boolean english, boolean item) {}

  /**
   * Another text in place of one.
   *
   * @return empty if it is not found, or stands at several places of the file at once
   */
  Optional<Fix> text(Span place, String text) {
    return find(place).map(found -> new Fix(true, edits(found, text)));
  }

  /** The same with a heading above it, which takes a mapping in place of the text. */
  Optional<Fix> headed(Span place, String heading, String text) {
    return find(place).map(found -> new Fix(true, headed(found, heading, text)));
  }

  private Optional<Found> find(Span place) {
    if (place.source() != source) {
      return Optional.empty();
    }
    List<Found> all = new ArrayList<>();
    walk(root, new Around(0, false, false, false), place.start(), all);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private record Around(int indent, boolean braces, boolean english, boolean item) {}

  private void walk(YamlNode node, Around around, Position at, List<Found> all) {
    if (node instanceof Scalar scalar && scalar.span().start().equals(at)) {
      all.add(new Found(scalar, around.indent(), around.braces(), around.english(), around.item()));
    } else if (node instanceof Mapping mapping) {
      boolean inside = around.braces() || opens(mapping, '{');
      for (Entry each : mapping.entries()) {
        int inner = each.key().span().start().column() + 1;
        boolean latin = each.key().value().chars().allMatch(c -> c < 0x80);
        walk(each.value(), new Around(inner, inside, latin, false), at, all);
      }
    } else if (node instanceof Sequence sequence) {
      boolean inside = around.braces() || opens(sequence, '[');
      for (YamlNode each : sequence.items()) {
        int inner = each.span().start().column() - 1;
        walk(each, new Around(inner, inside, around.english(), true), at, all);
      }
    }
  }

  private boolean opens(YamlNode node, char brace) {
    return opens(source, node.span().start(), brace);
  }

  static boolean opens(SourceText source, Position start, char brace) {
    String line = source.line(start.line()).orElse("");
    int at = line.offsetByCodePoints(0, start.column() - 1);
    return at < line.length() && line.charAt(at) == brace;
  }

  private List<Edit> edits(Found found, String text) {
    Scalar scalar = found.scalar();
    String value = scalar.value().replaceFirst("\\n+$", "");
    if (value.equals(text)) {
      return List.of();
    }
    if (text.isBlank()) {
      boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
      Position end = block ? lastLine(scalar.span()) : scalar.span().end();
      return List.of(new Edit(new Span(source, scalar.span().start(), end), "\"\""));
    }
    if (scalar.style() == Style.LITERAL) {
      return inBlock(scalar, value, text);
    }
    boolean folded = scalar.style() == Style.FOLDED;
    if (!folded && (found.braces() || text.indexOf('\n') < 0)) {
      return List.of(new Edit(scalar.span(), onLine(scalar.style(), text)));
    }
    String block = block(text, found.indent());
    if (folded) {
      Position start = scalar.span().start();
      String line = source.line(start.line()).orElse("");
      Position sign = new Position(start.line(), start.column() + 1);
      Position end = new Position(start.line(), line.codePointCount(0, line.length()) + 1);
      Position last = lastLine(scalar.span());
      return List.of(
          new Edit(new Span(source, start, sign), "|"),
          new Edit(new Span(source, end, last.compareTo(end) < 0 ? end : last), block));
    }
    return replaced(scalar, "|", block);
  }

  /** The end of the last line of a block that is not blank. */
  private Position lastLine(Span span) {
    int number = span.end().column() == 1 ? span.end().line() - 1 : span.end().line();
    while (number > span.start().line() && source.line(number).orElse("").isBlank()) {
      number--;
    }
    String line = source.line(number).orElse("");
    return new Position(number, line.codePointCount(0, line.length()) + 1);
  }

  /** A block in place of a value; a remark behind the value stays on the line. */
  private List<Edit> replaced(Scalar scalar, String sign, String block) {
    Position last = scalar.span().end();
    String line = source.line(last.line()).orElse("");
    Position end = new Position(last.line(), line.codePointCount(0, line.length()) + 1);
    return end.equals(last)
        ? List.of(new Edit(scalar.span(), sign + block))
        : List.of(new Edit(scalar.span(), sign), new Edit(new Span(source, end, end), block));
  }

  /** PlacedLines of a block, each after a line break. */
  static String block(String text, int indent) {
    StringBuilder lines = new StringBuilder();
    text.lines()
        .forEach(
            line ->
                lines.append('\n').append(line.isBlank() ? "" : " ".repeat(indent)).append(line));
    return lines.toString();
  }

  static String onLine(Style style, String text) {
    if (style == Style.SINGLE_QUOTED && text.indexOf('\n') < 0) {
      return "'" + text.replace("'", "''") + "'";
    }
    return style == Style.PLAIN && isPlain(text) ? text : Json.of(text);
  }

  /** What YAML reads as it is typed, wherever it stands. */
  static boolean isPlain(CharSequence value) {
    return Pattern.matches("[^\\s\\p{Punct}][^\\n:#,\\[\\]{}\"'\\\\&*!|>%@`]*", value)
        && !Character.isWhitespace(value.charAt(value.length() - 1))
        && !"null".equalsIgnoreCase(value.toString());
  }

  private List<Edit> headed(Found found, String heading, String text) {
    Scalar scalar = found.scalar();
    String headingKey = found.english() ? "heading" : "标题";
    String textKey = found.english() ? "text" : "内容";
    String typedHeading = onLine(Style.PLAIN, heading);
    if (found.braces()) {
      String both = headingKey + ": " + Json.of(heading) + ", " + textKey + ": " + Json.of(text);
      return List.of(new Edit(scalar.span(), "{" + both + "}"));
    }
    String indent = " ".repeat(found.indent());
    String lines =
        headingKey
            + ": "
            + typedHeading
            + "\n"
            + indent
            + textKey
            + ": |"
            + block(text, found.indent() + 2);
    String start = found.item() ? "" : "\n" + indent;
    if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
      Span whole = new Span(source, scalar.span().start(), lastLine(scalar.span()));
      return List.of(new Edit(whole, start + lines));
    }
    return found.item()
        ? List.of(new Edit(scalar.span(), lines))
        : replaced(scalar, "", start + lines);
  }

  /** Line by line, so that the lines that stay are not touched. */
  private List<Edit> inBlock(Scalar scalar, String value, String text) {
    List<String> before = value.lines().toList();
    List<String> after = text.lines().toList();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (String line : before) {
      starts.add(at);
      at += line.length() + 1;
    }
    String indent = indent(scalar, before, starts);
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      StringBuilder lines = new StringBuilder();
      for (String line : delta.getTarget().getLines()) {
        lines.append('\n').append(line.isBlank() ? "" : indent).append(line);
      }
      if (from < to && !lines.isEmpty()) {
        Span first = scalar.at(starts.get(from), end(before, starts, to - 1));
        Position line = new Position(first.start().line(), 1);
        edits.add(new Edit(new Span(source, line, first.end()), lines.substring(1)));
      } else if (from > 0) {
        Span gone = scalar.at(end(before, starts, from - 1), end(before, starts, to - 1));
        edits.add(new Edit(gone, lines.toString()));
      } else if (to < before.size()) {
        // The first lines go, or others come before them.
        Position first = new Position(scalar.at(0, 0).start().line(), 1);
        Position next = new Position(scalar.at(starts.get(to), starts.get(to)).start().line(), 1);
        String put = lines.isEmpty() ? "" : lines.substring(1) + "\n";
        edits.add(new Edit(new Span(source, first, next), put));
      }
    }
    return edits;
  }

  private static int end(List<String> lines, List<Integer> starts, int line) {
    return starts.get(line) + lines.get(line).length();
  }

  private String indent(Scalar scalar, List<String> lines, List<Integer> starts) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Position start = scalar.at(starts.get(i), starts.get(i)).start();
        return source.line(start.line()).orElse("").substring(0, start.column() - 1);
      }
    }
    return "";
  }
}
