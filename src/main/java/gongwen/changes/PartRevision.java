package gongwen.changes;

import gongwen.changes.TypedBlocks.Kind;
import gongwen.changes.TypedBlocks.Typed;
import gongwen.changes.WrittenPart.Found;
import gongwen.document.Block;
import gongwen.document.PrintedParagraph.OfBlock;
import gongwen.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A written part on its way to its new text: what is not changed stays as it was typed. */
final class PartRevision {
  private static final Pattern NUMBERED = Pattern.compile("(?s)([ \\t]*)(\\d{1,9})([.)].*)");

  private static final Pattern BREAK = Pattern.compile("<br ?/?>");

  /**
   * A block of the new text.
   *
   * @param block which it was; -1: it is new
   * @param text with its mark
   */
  private record Entry(int block, Kind kind, String text) {}

  private final WrittenPart part;

  /** Paragraphs that were moved: as they are printed, and as they were typed elsewhere. */
  private final Map<String, String> moved;

  private final Map<Integer, String> texts = new TreeMap<>();
  private final Map<Integer, List<Entry>> behind = new TreeMap<>();
  private Optional<String> heading = Optional.empty();
  private int typed;

  PartRevision(WrittenPart part, Map<String, String> moved) {
    this.part = part;
    this.moved = moved;
    for (int i = 0; i < part.blocks().size(); i++) {
      Typed block = part.blocks().get(i);
      texts.put(i, part.part().text().substring(block.start(), block.end()));
    }
  }

  /** How many expressions became what was typed in their place. */
  int typed() {
    return typed;
  }

  /** The new heading of the part; empty if it stays. */
  Optional<String> heading() {
    return heading;
  }

  /**
   * What a paragraph is when it is typed.
   *
   * @return with its mark
   */
  static Optional<String> source(WrittenPart part, Found found) {
    if (found.head() || part.blocks().get(found.block()).kind() == Kind.ROW) {
      return Optional.empty();
    }
    int last = Math.max(found.block(), found.runIn());
    int from = part.blocks().get(found.block()).start();
    return Optional.of(part.part().text().substring(from, part.blocks().get(last).end()));
  }

  /**
   * Paragraphs became others.
   *
   * @param lines at least one, each behind the other
   * @param now none: they go
   * @return whether that can be said in the text
   */
  boolean change(List<Integer> lines, List<String> now) {
    List<Found> all = new ArrayList<>();
    for (int line : lines) {
      Optional<Found> each = part.at(line);
      if (each.isEmpty()) {
        return false;
      }
      all.add(each.get());
    }
    if (now.isEmpty()) {
      return all.stream().allMatch(this::remove);
    }
    Found first = all.get(0);
    if (all.size() > 1 && all.stream().allMatch(PartRevision::isRunning)) {
      return joined(all, now);
    }
    for (Found each : all.subList(1, all.size())) {
      if (!remove(each)) {
        return false;
      }
    }
    if (first.printed() instanceof Block.Heading) {
      return headed(first, now);
    }
    if (part.blocks().get(first.block()).kind() == Kind.ROW) {
      return now.size() == 1 && cell(first, now.get(0));
    }
    return running(first, now);
  }

  private static boolean isRunning(Found found) {
    return found.printed() instanceof Block.Paragraph
        || found.printed() instanceof Block.Enumeration;
  }

  private boolean remove(Found found) {
    if (found.head() && found.runIn() < 0) {
      // It goes with the text below it, or not at all.
      return true;
    }
    if (found.block() >= 0 && part.blocks().get(found.block()).kind() == Kind.ROW) {
      return removeRow(found);
    }
    texts.remove(found.block());
    texts.remove(found.runIn());
    return true;
  }

  /** A cell is emptied; a row of which nothing is left goes. */
  private boolean removeRow(Found found) {
    OfBlock of = (OfBlock) found.piece().of();
    if (of.item() == 0 || !cell(found, "")) {
      return false;
    }
    String left = texts.getOrDefault(found.block(), "");
    if (left.chars().allMatch(c -> c == '|' || Character.isWhitespace(c))) {
      texts.remove(found.block());
    }
    return true;
  }

  private boolean cell(Found found, String now) {
    OfBlock of = (OfBlock) found.piece().of();
    String row = texts.get(found.block());
    if (row == null) {
      return false;
    }
    Optional<Typed> cell =
        TypedBlocks.cell(row, new Typed(Kind.ROW, 0, 0, row.length()), of.column());
    if (cell.isEmpty()) {
      return false;
    }
    String source = row.substring(cell.get().words(), cell.get().end());
    List<String> lines = new ArrayList<>(lines(source));
    int at = of.line();
    Optional<TypedText> typedText =
        at < lines.size()
            ? TypedText.of(lines.get(at).strip(), found.piece().words())
            : Optional.empty();
    if (typedText.isEmpty()) {
      return false;
    }
    TypedText.Edited edited = typedText.get().changed(List.of(now));
    typed += edited.typed();
    if (edited.paragraphs().isEmpty() && lines.size() > 1) {
      lines.remove(at);
    } else {
      lines.set(at, String.join("", edited.paragraphs()).replaceAll("(?<!\\\\)\\|", "\\\\|"));
    }
    texts.put(
        found.block(),
        row.substring(0, cell.get().words())
            + String.join("<br>", lines)
            + row.substring(cell.get().end()));
    return true;
  }

  private static List<String> lines(String cell) {
    List<String> lines = new ArrayList<>();
    Matcher breaks = BREAK.matcher(cell);
    int done = 0;
    while (breaks.find()) {
      lines.add(cell.substring(done, breaks.start()));
      done = breaks.end();
    }
    lines.add(cell.substring(done));
    return lines;
  }

  private boolean running(Found found, List<String> now) {
    Optional<TypedText> source = TypedText.of(part.words(found.block()), found.piece().words());
    if (source.isEmpty()) {
      return false;
    }
    put(found, source.get().changed(bare(found, now)));
    return true;
  }

  private boolean joined(List<Found> all, List<String> now) {
    TypedText whole = null;
    for (Found each : all) {
      Optional<TypedText> source = TypedText.of(part.words(each.block()), each.piece().words());
      if (source.isEmpty()) {
        return false;
      }
      whole = whole == null ? source.get() : whole.and(source.get());
    }
    all.subList(1, all.size()).forEach(this::remove);
    if (whole != null) {
      put(all.get(0), whole.changed(bare(all.get(0), now)));
    }
    return true;
  }

  private static List<String> bare(Found found, List<String> now) {
    return now.stream().map(each -> HeadingLevels.withoutLabel(each, found.printed())).toList();
  }

  private void put(Found found, TypedText.Edited edited) {
    typed += edited.typed();
    Typed block = part.blocks().get(found.block());
    String mark = part.part().text().substring(block.start(), block.words());
    List<String> paragraphs = edited.paragraphs();
    texts.put(found.block(), mark + (paragraphs.isEmpty() ? "" : paragraphs.get(0)));
    for (String each : paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size())) {
      boolean item = block.kind() == Kind.ITEM;
      put(found.block(), new Entry(-1, block.kind(), item ? next(mark, 1) + each : each));
    }
  }

  private void put(int at, Entry entry) {
    behind.computeIfAbsent(at, any -> new ArrayList<>()).add(entry);
  }

  /** The mark of the next item. */
  private static String next(String mark, int more) {
    Matcher number = NUMBERED.matcher(mark);
    return number.matches()
        ? number.group(1) + (Integer.parseInt(number.group(2)) + more) + number.group(3)
        : mark;
  }

  /** A heading, with the paragraph that it runs into. */
  private boolean headed(Found found, List<String> now) {
    String words = HeadingLevels.withoutLabel(now.get(0), found.printed());
    String own = WrittenPart.heading(found);
    String text = found.piece().words().substring(own.length());
    int cut = cut(own, text, words);
    String newHeading = words.substring(0, cut).strip();
    List<String> rest = new ArrayList<>(now.subList(1, now.size()));
    String newText = words.substring(cut).strip();
    if (!newHeading.equals(own) && !heading(found, own, newHeading)) {
      return false;
    }
    if (found.runIn() >= 0) {
      Optional<TypedText> source = TypedText.of(part.words(found.runIn()), text.strip());
      if (source.isEmpty()) {
        return false;
      }
      List<String> all = new ArrayList<>(newText.isEmpty() ? List.of() : List.of(newText));
      all.addAll(rest);
      if (all.isEmpty()) {
        texts.remove(found.runIn());
      } else {
        put(new Found(found.piece(), false, found.runIn(), -1), source.get().changed(all));
      }
      return true;
    }
    if (!newText.isEmpty()) {
      rest.add(0, newText);
    }
    for (String each : rest) {
      put(found.block(), new Entry(-1, Kind.PARAGRAPH, MarkdownText.plainLine(each)));
    }
    return true;
  }

  /** Where the new heading ends: where the old one did, or before the old text, or at a stop. */
  static int cut(String own, String text, String words) {
    if (text.isEmpty()) {
      return words.length();
    }
    if (words.startsWith(own)) {
      return own.length();
    }
    if (words.endsWith(text)) {
      return words.length() - text.length();
    }
    int stop = words.indexOf('。');
    return stop < 0 ? words.length() : stop + 1;
  }

  private boolean heading(Found found, String own, String words) {
    if (words.isEmpty()) {
      return false;
    }
    if (found.head()) {
      String source = part.part().heading();
      TypedText.Edited edited =
          TypedText.of(source, own)
              .map(each -> each.changed(List.of(words)))
              .orElse(new TypedText.Edited(List.of(MarkdownText.plain(words)), 0));
      typed += edited.typed();
      heading = Optional.of(String.join("", edited.paragraphs()));
      return true;
    }
    Optional<TypedText> source = TypedText.of(part.words(found.block()), own);
    if (source.isEmpty()) {
      return false;
    }
    put(found, source.get().changed(List.of(words)));
    return true;
  }

  /**
   * Paragraphs were put in.
   *
   * @param line beside which; it is of this part
   * @param before whether before it, rather than behind
   * @param cells whether they stand in a table
   */
  boolean insert(int line, boolean before, List<String> now, boolean cells) {
    Optional<Found> found = part.at(line);
    if (found.isEmpty()) {
      return false;
    }
    int last = Math.max(found.get().block(), found.get().runIn());
    int at = before ? found.get().block() - 1 : last;
    if (cells) {
      return row(found.get(), now);
    }
    if (!before && at >= 0 && part.blocks().get(at).kind() == Kind.ROW) {
      while (at + 1 < part.blocks().size() && isTable(part.blocks().get(at + 1).kind())) {
        at++;
      }
    }
    for (String each : now) {
      put(at, entry(at, each));
    }
    return true;
  }

  private static boolean isTable(Kind kind) {
    return kind == Kind.ROW || kind == Kind.SILENT;
  }

  private boolean row(Found found, List<String> now) {
    int columns = part.columns(found.block());
    if (columns == 0 || now.size() % columns != 0) {
      return false;
    }
    int at = found.block();
    boolean heads =
        at + 1 < part.blocks().size() && part.blocks().get(at + 1).kind() == Kind.SILENT;
    for (int i = 0; i < now.size(); i += columns) {
      List<String> cells =
          now.subList(i, i + columns).stream()
              .map(each -> MarkdownText.plain(each).replace("|", "\\|"))
              .toList();
      put(heads ? at + 1 : at, new Entry(-1, Kind.ROW, "| " + String.join(" | ", cells) + " |"));
    }
    return true;
  }

  private Entry entry(int at, String printed) {
    String source = moved.get(printed);
    if (source != null) {
      return new Entry(-1, kind(source), source);
    }
    Optional<String> item =
        part.itemLead(at, printed)
            .map(mark -> next(mark, 1))
            .or(() -> part.itemLead(at + 1, printed));
    if (item.isPresent()) {
      return new Entry(
          -1, Kind.ITEM, item.get() + MarkdownText.plainLine(HeadingLevels.withoutLabel(printed)));
    }
    return part.levels()
        .heading(printed)
        .map(text -> new Entry(-1, Kind.HEADING, text))
        .orElseGet(() -> new Entry(-1, Kind.PARAGRAPH, MarkdownText.plainLine(printed)));
  }

  private static Kind kind(String source) {
    List<Typed> blocks = TypedBlocks.of(source);
    return blocks.isEmpty() ? Kind.PARAGRAPH : blocks.get(blocks.size() - 1).kind();
  }

  /** The new text. */
  String text() {
    String old = part.part().text();
    List<Entry> entries = new ArrayList<>(behind.getOrDefault(-1, List.of()));
    for (int i = 0; i < part.blocks().size(); i++) {
      String text = texts.get(i);
      if (text != null) {
        entries.add(new Entry(i, part.blocks().get(i).kind(), text));
      }
      entries.addAll(behind.getOrDefault(i, List.of()));
    }
    StringBuilder all = new StringBuilder();
    Entry last = null;
    for (Entry each : renumbered(entries)) {
      if (last == null) {
        all.append(each.block() == 0 ? old.substring(0, part.blocks().get(0).start()) : "");
      } else {
        all.append(gap(last, each));
      }
      all.append(each.text());
      last = each;
    }
    if (last != null && last.block() == part.blocks().size() - 1) {
      all.append(old.substring(part.blocks().get(last.block()).end()));
    }
    return all.toString();
  }

  /** A list whose first item went begins with the number of that one. */
  private List<Entry> renumbered(List<Entry> entries) {
    List<Entry> all = new ArrayList<>(entries);
    for (int i = 0; i < all.size(); i++) {
      Entry each = all.get(i);
      boolean first = i == 0 || all.get(i - 1).kind() != Kind.ITEM;
      Matcher number = NUMBERED.matcher(each.text());
      if (each.kind() == Kind.ITEM && first && number.matches()) {
        String wanted = number(each, all.subList(i + 1, all.size())).orElse(number.group(2));
        all.set(
            i, new Entry(each.block(), each.kind(), number.group(1) + wanted + number.group(3)));
      }
    }
    return all;
  }

  private Optional<String> number(Entry item, List<Entry> others) {
    int block = item.block();
    for (int i = 0; block < 0 && i < others.size() && others.get(i).kind() == Kind.ITEM; i++) {
      block = others.get(i).block();
    }
    while (block > 0 && part.blocks().get(block - 1).kind() == Kind.ITEM) {
      block--;
    }
    if (block < 0) {
      return Optional.empty();
    }
    Typed first = part.blocks().get(block);
    Matcher number = NUMBERED.matcher(part.part().text().substring(first.start(), first.words()));
    return number.matches() ? Optional.of(number.group(2)) : Optional.empty();
  }

  /** What stands between two blocks: what stood there, or what they need. */
  private String gap(Entry one, Entry other) {
    if (one.block() >= 0 && other.block() == one.block() + 1) {
      return between(one.block());
    }
    boolean close =
        one.kind() == other.kind() && (one.kind() == Kind.ITEM || one.kind() == Kind.ROW)
            || one.kind() == Kind.SILENT
            || one.kind() == Kind.HEADING && one.block() < 0;
    List<String> gaps = new ArrayList<>();
    if (other.block() > 0) {
      gaps.add(between(other.block() - 1));
    }
    if (one.block() >= 0 && one.block() + 1 < part.blocks().size()) {
      gaps.add(between(one.block()));
    }
    return gaps.stream()
        .filter(gap -> isBlankLine(gap) != close)
        .findFirst()
        .orElse(close ? "\n" : "\n\n");
  }

  private String between(int block) {
    return part.part()
        .text()
        .substring(part.blocks().get(block).end(), part.blocks().get(block + 1).start());
  }

  private static boolean isBlankLine(String gap) {
    return gap.indexOf('\n') != gap.lastIndexOf('\n');
  }
}
