package gongwen.changes;

import gongwen.changes.DocumentChange.Kind;
import gongwen.changes.Recomposed.Made;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.ParagraphSums;
import gongwen.document.PrintedParagraph;
import gongwen.document.PrintedParagraph.OfElement;
import gongwen.inspect.FinishedText;
import gongwen.inspect.FinishedText.Passage;
import gongwen.model.Elements;
import gongwen.text.Span;
import gongwen.yaml.RecordShape;
import gongwen.yaml.RecordShape.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a document with what the program would write, and finds the way back for each change.
 */
public final class Changes {
  private static final Message FIGURES_TYPED =
      Message.of(
          "其中的数字从此是手写的，不再随台账变", "figures in it become typed: they follow the ledger no more");
  private static final Message BOTH =
      Message.of(
          "生成以后单位文件里也改过这里；两边都没有动，要哪一样请自己定",
          "the unit file was changed here, too, since it was made: both stay as they are, decide"
              + " yourself");
  private static final Message PART_WRITTEN =
      Message.of(
          "整个部分从此是手写的，数字不再随台账变",
          "the whole part becomes written, and its figures follow the ledger no more");

  private final Made made;
  private final PlacedLines lines;
  private final Whereabouts whereabouts;

  private Changes(Made made) {
    this.made = made;
    this.lines = new PlacedLines(made);
    this.whereabouts = new Whereabouts(made.planned().unit(), made.planned().report());
  }

  /**
   * @param request what a person says of how it was made
   * @throws IOException if the document cannot be read at all
   */
  public static Outcome<DocumentChanges> of(Path document, ChangesRequest request)
      throws IOException {
    Outcome<FinishedText> read = FinishedText.whole(document);
    Outcome<MadeFrom> from = DocumentSource.of(document, request);
    if (read.value().isEmpty() || from.value().isEmpty()) {
      return Outcome.failed(read.value().isEmpty() ? read.diagnostics() : from.diagnostics());
    }
    Outcome<Recomposed> recomposed = Recomposed.of(from.value().get());
    if (recomposed.value().isEmpty()) {
      return Outcome.failed(recomposed.diagnostics());
    }
    Outcome<Made> made = recomposed.value().get().make(Optional.empty());
    if (made.value().isEmpty()) {
      return Outcome.failed(made.diagnostics());
    }
    Changes changes = new Changes(made.value().get());
    return Outcome.of(
        changes.compare(
            document, from.value().get(), read.value().get(), recomposed.value().get()));
  }

  private DocumentChanges compare(
      Path document, MadeFrom from, FinishedText now, Recomposed recomposed) throws IOException {
    ThreeWays.Merged merged =
        ThreeWays.of(from.paragraphs(), made.passages(), parts(), lines.silent(), now.passages());
    List<String> words = merged.words().stream().map(Passage::text).toList();
    List<Boolean> cells = merged.words().stream().map(Passage::cell).toList();
    List<Revision> revisions =
        Revision.of(Beads.changed(lines.words(), words), lines, words, cells);
    TakingBack.Taken taken = new TakingBack(recomposed, made, lines).of(revisions);
    List<DocumentChange> changes = new ArrayList<>();
    for (Revision each : revisions) {
      boolean back = taken.revisions().contains(each);
      changes.add(change(each, back, taken.typed().getOrDefault(each, 0)));
    }
    for (ThreeWays.Conflict each : merged.conflicts()) {
      changes.add(conflict(each));
    }
    List<Message> notes = new ArrayList<>(from.notes());
    notes.addAll(now.notes());
    if (merged.later() > 0) {
      notes.add(
          Message.of(
              "生成以后单位文件改过，有%d段不一样；这些不算文稿里的改动",
              "the unit file was changed since, which changes %d paragraphs: they are no changes of"
                  + " the document",
              merged.later()));
    }
    for (Target.Composed each : taken.held()) {
      notes.add(
          Message.of(
              "“%s”会随改过的部分变，所以照现在的样子也写进“正文”",
              "\"%s\" depends on what was changed, so it becomes written as it stands, too",
              each.slot().name()));
    }
    return new DocumentChanges(document, from.unit(), changes, taken.fixes(), notes);
  }

  private List<String> parts() {
    return made.printed().stream().map(each -> ParagraphSums.of(each.printed())).toList();
  }

  private DocumentChange conflict(ThreeWays.Conflict each) {
    List<Integer> those = new ArrayList<>();
    for (int i = each.from(); i < each.to(); i++) {
      those.add(i);
    }
    Target target = those.isEmpty() ? new Target.Elsewhere() : lines.target(those.get(0));
    Revision both = new Revision(target, those, -1, false, each.now(), false);
    DocumentChange change = change(both, false, 0);
    return new DocumentChange(
        change.part(),
        change.kind(),
        change.before(),
        change.now(),
        Optional.of(target instanceof Target.Elsewhere ? why(both) : BOTH),
        Optional.empty(),
        change.place());
  }

  private DocumentChange change(Revision each, boolean back, int typed) {
    Optional<Message> note = Optional.empty();
    Kind kind = Kind.OTHER;
    if (each.target() instanceof Target.Written) {
      kind = Kind.WRITTEN;
      note = typed > 0 ? Optional.of(recorded(FIGURES_TYPED, each)) : note;
    } else if (each.target() instanceof Target.Composed) {
      kind = Kind.COMPOSED;
      note = Optional.of(recorded(PART_WRITTEN, each));
    } else if (each.target() instanceof Target.Title) {
      kind = made.planned().report().title().isEmpty() ? Kind.COMPOSED : Kind.WRITTEN;
    }
    return new DocumentChange(
        part(each.target()),
        kind,
        each.lines().stream().map(lines.words()::get).toList(),
        each.now(),
        back ? Optional.empty() : Optional.of(why(each)),
        back ? note : Optional.empty(),
        place(each));
  }

  /** A figure that is wrong is better corrected in the record that it was counted from. */
  private Message recorded(Message note, Revision each) {
    String now = String.join("", each.now());
    return each.lines().stream()
        .flatMap(line -> lines.piece(line).stream())
        .flatMap(piece -> whereabouts.figure(piece, now).stream())
        .findFirst()
        .map(
            span ->
                new Message(
                    note.zh() + "；数字记错了的，改记录（" + span.place() + "）",
                    note.en()
                        + "; a wrong figure is corrected in its record ("
                        + span.place()
                        + ")"))
        .orElse(note);
  }

  private static String part(Target target) {
    if (target instanceof Target.Written written) {
      return written.section().slot();
    }
    if (target instanceof Target.Composed composed) {
      return composed.slot().name();
    }
    return target instanceof Target.Title ? "标题" : "";
  }

  /** Where to correct by hand what is not taken back; else where it is written. */
  private Optional<Span> place(Revision each) {
    if (each.target() instanceof Target.Written written) {
      return Optional.of(made.planned().unit().places().span(written.part().textRef()));
    }
    return each.lines().stream()
        .flatMap(
            line ->
                lines
                    .piece(line)
                    .flatMap(piece -> whereabouts.of(piece, String.join("", each.now())))
                    .stream())
        .findFirst();
  }

  private Message why(Revision each) {
    Optional<PrintedParagraph> piece = each.lines().stream().findFirst().flatMap(lines::piece);
    if (each.target() instanceof Target.Written) {
      return each.cells()
          ? Message.of(
              "表格改成这样，程序认不出对应的行和列；请在单位文件里改",
              "the rows and columns of the table cannot be told: change them in the unit file")
          : Message.of(
              "写回单位文件以后印出来会不一样；请在那里改",
              "taken back into the unit file it would print otherwise: change it there");
    }
    boolean cell = piece.flatMap(PrintedParagraph::block).filter(Changes::isTable).isPresent();
    if (each.cells() || cell) {
      return Message.of(
          "表格里的内容来自记录；请在记录里改", "what stands in the table comes from the records: correct it there");
    }
    if (piece.isPresent() && piece.get().of() instanceof OfElement element) {
      return element(element);
    }
    if (each.target() instanceof Target.Composed) {
      return Message.of(
          "这一部分改成这样，写不成“正文”里的文字；请在单位文件里写出这一部分",
          "as it stands the part cannot be written in Markdown: write it in the unit file yourself");
    }
    return Message.of(
        "这一段不是报告“正文”的哪一部分；请在单位文件里改",
        "it is of no part of the report's text: correct what it says in the unit file");
  }

  private static Message element(OfElement element) {
    String key = element.key().substring(element.key().indexOf('.') + 1);
    String zh = RecordShape.of(Elements.class).field(key).map(Field::zh).orElse(key);
    return Message.of(
        "这里来自报告的“公文要素”（%1$s）或单位的名称；请在单位文件里改",
        "it comes from the elements of the document (%2$s) or the names of the unit: correct it"
            + " there",
        zh,
        key);
  }

  private static boolean isTable(Block block) {
    return block instanceof Block.Table || block instanceof Block.Chart;
  }
}
