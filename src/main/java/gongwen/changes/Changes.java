package gongwen.changes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import gongwen.changes.DocumentChange.Kind;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.Origin;
import gongwen.inspect.FinishedText;
import gongwen.markdown.MarkdownText;
import gongwen.model.Section;
import gongwen.template.library.TemplateInfo;
import gongwen.text.Places;
import gongwen.text.Ref;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares a document with what the program would write, and finds the way back for each change.
 */
public final class Changes {
  private static final Message OUTSIDE =
      Message.of(
          "不在正文的部分里，请在单位文件里自己改", "it is in no part of the text: change the unit file yourself");
  private static final Message NOT_FOUND =
      Message.of(
          "在单位文件里认不出这一段（有标记或折行），请自己改",
          "the paragraph is not found as it was typed: change the unit file yourself");
  private static final Message TABLE =
      Message.of("这一部分有表格，请在单位文件里自己改", "the part has a table: change the unit file yourself");
  private static final Message FIGURES_TYPED =
      Message.of(
          "其中的数字从此是手写的，不再随台账变", "figures in it become typed: they follow the ledger no more");
  private static final Message PART_WRITTEN =
      Message.of(
          "整个部分从此是手写的，数字不再随台账变",
          "the whole part becomes written, and its figures follow the ledger no more");

  private final Recomposed made;
  private final List<String> before;
  private final List<List<String>> now = new ArrayList<>();
  private final Map<Integer, PrintedParagraph> pieces = new HashMap<>();
  private final Map<Ref, WrittenText> written = new LinkedHashMap<>();
  private final List<DocumentChange> changes = new ArrayList<>();
  private final Places places;

  private Changes(Recomposed made, List<String> changed) {
    this.made = made;
    this.before = texts(made.words());
    this.places = made.planned().unit().places();
    pair(changed);
    place();
  }

  /**
   * @param units the folder of the unit files; empty: it is looked for
   * @throws IOException if the document cannot be read at all
   */
  public static Outcome<DocumentChanges> of(Path document, Optional<Path> units)
      throws IOException {
    Outcome<FinishedText> read = FinishedText.whole(document);
    Outcome<MadeFrom> from = MadeFrom.of(document, units);
    if (read.value().isEmpty() || from.value().isEmpty()) {
      return Outcome.failed(read.value().isEmpty() ? read.diagnostics() : from.diagnostics());
    }
    Outcome<Recomposed> made = Recomposed.of(from.value().get());
    if (made.value().isEmpty()) {
      return Outcome.failed(made.diagnostics());
    }
    Changes changes = new Changes(made.value().get(), texts(read.value().get()));
    List<Diagnostic> taken = changes.compare();
    return Outcome.of(
        new DocumentChanges(document, from.value().get().unit(), changes.changes, taken));
  }

  private static List<String> texts(FinishedText words) {
    return words.passages().stream().map(FinishedText.Passage::text).toList();
  }

  /** What stands now for each paragraph; what was put in stands behind the one before it. */
  private void pair(List<String> changed) {
    before.forEach(each -> now.add(new ArrayList<>(List.of(each))));
    for (AbstractDelta<String> delta : DiffUtils.diff(before, changed).getDeltas()) {
      int at = delta.getSource().getPosition();
      int gone = delta.getSource().size();
      List<String> come = delta.getTarget().getLines();
      for (int i = 0; i < gone; i++) {
        now.get(at + i).clear();
        now.get(at + i).addAll(i < come.size() ? List.of(come.get(i)) : List.of());
      }
      if (come.size() > gone && !now.isEmpty()) {
        now.get(Math.max(0, at + gone - 1)).addAll(come.subList(gone, come.size()));
      }
    }
  }

  /** Which block each paragraph is of. */
  private void place() {
    List<PrintedParagraph> all = PrintedParagraph.of(made.document());
    List<String> printed = all.stream().map(each -> folded(each.printed())).toList();
    List<String> read = before.stream().map(Changes::folded).toList();
    int i = 0;
    int j = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(read, printed).getDeltas()) {
      while (i < delta.getSource().getPosition()) {
        pieces.put(i++, all.get(j++));
      }
      i = delta.getSource().getPosition() + delta.getSource().size();
      j = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    while (i < read.size() && j < all.size()) {
      pieces.put(i++, all.get(j++));
    }
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  private boolean isChanged(int i) {
    return !now.get(i).equals(List.of(before.get(i)));
  }

  private List<Diagnostic> compare() {
    Set<String> composed = new TreeSet<>();
    for (int i = 0; i < before.size(); i++) {
      if (isChanged(i)) {
        change(i, composed);
      }
    }
    List<Diagnostic> taken = new ArrayList<>();
    written.values().forEach(text -> text.fix().ifPresent(fix -> taken.add(taken(fix))));
    Map<String, String> texts = new LinkedHashMap<>();
    for (TemplateInfo.Slot slot : made.planned().template().info().slots()) {
      if (composed.contains(slot.id())) {
        text(slot.id()).ifPresent(text -> texts.put(slot.name(), text));
      }
    }
    if (!texts.isEmpty()) {
      ComposedSlots.fix(made.planned().report(), texts, places)
          .ifPresent(fix -> taken.add(taken(fix)));
    }
    return taken;
  }

  private static Diagnostic taken(Fix fix) {
    return Diagnostic.of(
            ChangesCode.PARAGRAPH_CHANGED,
            fix.edits().get(0).span(),
            Message.of("文稿里改过这里", "it was changed in the document"))
        .fix(fix);
  }

  private void change(int i, Set<String> composed) {
    PrintedParagraph piece = pieces.get(i);
    if (piece != null && piece.origin() instanceof Origin.Written by) {
      byHand(i, piece, by);
    } else if (piece != null
        && piece.origin() instanceof Origin.Composed by
        && !by.slot().isEmpty()) {
      boolean possible = !isHead(by.slot(), piece) && text(by.slot()).isPresent();
      if (possible) {
        composed.add(by.slot());
      }
      add(
          i,
          name(by.slot()),
          Kind.COMPOSED,
          possible ? Optional.empty() : Optional.of(isHead(by.slot(), piece) ? OUTSIDE : TABLE),
          possible ? Optional.of(PART_WRITTEN) : Optional.empty());
    } else {
      add(i, "", Kind.OTHER, Optional.of(OUTSIDE), Optional.empty());
    }
  }

  private void byHand(int i, PrintedParagraph piece, Origin.Written by) {
    for (Section section : made.planned().report().sections()) {
      for (Section.Part part : section.parts()) {
        if (part.textRef().equals(by.ref())) {
          WrittenText text =
              written.computeIfAbsent(by.ref(), ref -> new WrittenText(part, places));
          Optional<Integer> typed = text.take(piece, now.get(i));
          boolean taken = typed.isPresent() && text.fix().isPresent();
          add(
              i,
              section.slot(),
              Kind.WRITTEN,
              taken ? Optional.empty() : Optional.of(NOT_FOUND),
              typed.filter(count -> count > 0).map(count -> FIGURES_TYPED));
          return;
        }
      }
    }
    add(i, "", Kind.OTHER, Optional.of(OUTSIDE), Optional.empty());
  }

  private void add(int i, String part, Kind kind, Optional<Message> kept, Optional<Message> note) {
    changes.add(new DocumentChange(part, kind, before.get(i), now.get(i), kept, note));
  }

  private Optional<TemplateInfo.Slot> slot(String id) {
    return made.planned().template().info().slots().stream()
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  private String name(String slot) {
    return slot(slot).map(TemplateInfo.Slot::name).orElse(slot);
  }

  /** The heading that the template gives the part. */
  private boolean isHead(String slot, PrintedParagraph piece) {
    return piece.block() instanceof Block.Heading heading
        && slot(slot)
            .filter(each -> Inline.text(heading.content()).equals(each.heading()))
            .isPresent();
  }

  /** A composed part with all its changes as a text; empty if it has what no text can say. */
  private Optional<String> text(String slot) {
    StringBuilder text = new StringBuilder();
    boolean item = false;
    for (int i = 0; i < before.size(); i++) {
      PrintedParagraph piece = pieces.get(i);
      if (piece == null
          || !(piece.origin() instanceof Origin.Composed by)
          || !by.slot().equals(slot)
          || isHead(slot, piece)) {
        continue;
      }
      if (piece.block() instanceof Block.Table || piece.block() instanceof Block.Chart) {
        return Optional.empty();
      }
      for (String each : now.get(i)) {
        boolean listed = piece.block() instanceof Block.Enumeration;
        if (!text.isEmpty()) {
          text.append(listed && item ? "\n" : "\n\n");
        }
        text.append(line(slot, piece, each, each.equals(now.get(i).get(0))));
        item = listed;
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  private String line(String slot, PrintedParagraph piece, String printed, boolean first) {
    String words = WrittenText.withoutLabel(printed, piece.label());
    if (first && piece.block() instanceof Block.Heading heading) {
      int end = heading.text().isEmpty() ? words.length() : words.indexOf('。') + 1;
      int cut = end == 0 ? words.length() : end;
      String rest = words.substring(cut).strip();
      String line =
          "#".repeat(level(slot, heading)) + " " + MarkdownText.plain(words.substring(0, cut));
      return rest.isEmpty() ? line : line + "\n" + MarkdownText.plainLine(rest);
    }
    return piece.block() instanceof Block.Enumeration
        ? "- " + MarkdownText.plainLine(words)
        : MarkdownText.plainLine(words);
  }

  /** As many number signs as a heading of this level takes within the part. */
  private int level(String slot, Block.Heading heading) {
    Optional<TemplateInfo.Slot> part = slot(slot);
    int level = part.flatMap(TemplateInfo.Slot::level).orElse(1);
    boolean headed = part.filter(each -> !each.heading().isEmpty()).isPresent();
    return Math.max(1, heading.level() - (headed ? level : level - 1));
  }
}
