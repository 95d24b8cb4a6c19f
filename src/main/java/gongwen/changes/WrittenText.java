package gongwen.changes;

import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Fix.Edit;
import gongwen.document.Block;
import gongwen.document.Origin;
import gongwen.json.Json;
import gongwen.markdown.MarkdownText;
import gongwen.model.Section;
import gongwen.text.Places;
import gongwen.text.SourceText;
import gongwen.text.Span;
import gongwen.text.TextOffsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that the unit wrote for a part, and what is changed in it. */
final class WrittenText {
  /** What ends a paragraph: a blank line, or a line that begins something else. */
  private static final Pattern END =
      Pattern.compile("\\n(?=[ \\t]*(\\n|$|#|>|\\||[-*+] |\\d+[.)] ))");

  private static final Pattern MARK = Pattern.compile("\\s*(#+|[-*+]|\\d+[.)])[ \\t]+");

  /** A stretch of the value, in chars, and what comes in its place. */
  private record Cut(int from, int to, String text) {}

  private final Section.Part part;
  private final Places places;
  private final List<Cut> cuts = new ArrayList<>();

  WrittenText(Section.Part part, Places places) {
    this.part = part;
    this.places = places;
  }

  /**
   * Takes a paragraph back.
   *
   * @param now none: it goes
   * @return how many figures became typed; empty if it is not found in the text
   */
  Optional<Integer> take(PrintedParagraph piece, List<String> now) {
    Origin.Written origin = (Origin.Written) piece.origin();
    Optional<Cut> at = paragraph(piece, Math.max(0, origin.from()));
    Optional<ParagraphSource> source =
        at.flatMap(each -> ParagraphSource.of(each.text(), piece.words()));
    if (at.isEmpty() || source.isEmpty() || cuts.stream().anyMatch(each -> meets(each, at.get()))) {
      return Optional.empty();
    }
    int typed = 0;
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String words = withoutLabel(now.get(i), piece.label());
      if (i == 0) {
        ParagraphSource.Edited edited = source.get().changed(words);
        typed = edited.typed();
        paragraphs.add(edited.text());
      } else {
        paragraphs.add(MarkdownText.plainLine(words));
      }
    }
    cuts.add(new Cut(at.get().from(), at.get().to(), String.join("\n\n", paragraphs)));
    return Optional.of(typed);
  }

  private static boolean meets(Cut one, Cut other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  static String withoutLabel(String text, String label) {
    return !label.isEmpty() && text.startsWith(label)
        ? text.substring(label.length()).strip()
        : text.strip();
  }

  /** The paragraph in the value, without the sign of a heading or an item. */
  private Optional<Cut> paragraph(PrintedParagraph piece, int from) {
    String value = part.text();
    int start = Math.min(from, value.length());
    if (piece.block() instanceof Block.Enumeration) {
      Matcher items = Pattern.compile("(?m)^[ \\t]*([-*+]|\\d+[.)])[ \\t]+").matcher(value);
      items.region(value.lastIndexOf('\n', Math.max(0, start - 1)) + 1, value.length());
      for (int i = 0; i <= piece.item(); i++) {
        if (!items.find()) {
          return Optional.empty();
        }
      }
      start = items.end();
    } else {
      boolean heading = piece.block() instanceof Block.Heading;
      int line = value.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
      Matcher mark = MARK.matcher(value).region(heading ? line : start, value.length());
      if (heading && !mark.lookingAt()) {
        return Optional.empty();
      }
      start = heading ? mark.end() : start;
    }
    int stop = end(value, start, piece.block() instanceof Block.Heading);
    while (stop > start && Character.isWhitespace(value.charAt(stop - 1))) {
      stop--;
    }
    return stop > start
        ? Optional.of(new Cut(start, stop, value.substring(start, stop)))
        : Optional.empty();
  }

  private static int end(String value, int start, boolean line) {
    if (line) {
      int end = value.indexOf('\n', start);
      return end < 0 ? value.length() : end;
    }
    Matcher end = END.matcher(value);
    return end.find(start) ? end.start() : value.length();
  }

  /** The changes of the file; empty if there are none, or if the value is written folded. */
  Optional<Fix> fix() {
    if (cuts.isEmpty()) {
      return Optional.empty();
    }
    cuts.sort(Comparator.comparingInt(Cut::from));
    Span whole = places.span(part.textRef());
    char first = chars(whole).isEmpty() ? ' ' : chars(whole).charAt(0);
    if (first == '>') {
      return Optional.empty();
    }
    return Optional.of(first == '|' ? inBlock() : whole(whole, first));
  }

  private Fix inBlock() {
    List<Edit> edits = new ArrayList<>();
    for (Cut cut : cuts) {
      Span span = places.span(part.textRef(), cut.from(), cut.to());
      String line = span.source().line(span.start().line()).orElse("");
      String indent = " ".repeat(line.length() - line.stripLeading().length());
      edits.add(new Edit(span, cut.text().replace("\n\n", "\n\n" + indent)));
    }
    return new Fix(true, edits);
  }

  private Fix whole(Span span, char first) {
    StringBuilder value = new StringBuilder();
    int done = 0;
    for (Cut cut : cuts) {
      value.append(part.text(), done, cut.from()).append(cut.text());
      done = cut.to();
    }
    value.append(part.text().substring(done));
    boolean quoted = first == '"' || first == '\'' || !isPlain(value);
    return new Fix(
        true, List.of(new Edit(span, quoted ? Json.of(value.toString()) : value.toString())));
  }

  /** What YAML reads as it is typed, wherever it stands. */
  private static boolean isPlain(CharSequence value) {
    return Pattern.matches("[^\\s\\p{Punct}][^\\n:#,\\[\\]{}\"'\\\\&*!|>%@`]*", value)
        && !Character.isWhitespace(value.charAt(value.length() - 1));
  }

  private static String chars(Span span) {
    SourceText source = span.source();
    TextOffsets offsets = new TextOffsets(source.text());
    return source.text().substring(offsets.of(span.start()), offsets.of(span.end()));
  }
}
