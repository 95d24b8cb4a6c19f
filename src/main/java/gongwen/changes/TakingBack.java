package gongwen.changes;

import gongwen.changes.ComposedSlots.SlotText;
import gongwen.changes.Recomposed.Made;
import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.document.Block;
import gongwen.document.Inline;
import gongwen.document.PrintedParagraph;
import gongwen.fix.FileFix;
import gongwen.fix.Mending;
import gongwen.text.Places;
import gongwen.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what takes changes back. What would do it is tried before: the document that is made of the
 * changed file has to say what the changed document says, else that change is not taken.
 */
final class TakingBack {
  private static final int MOST_TRIED = 60;
  private static final int ROUNDS = 4;

  private final Recomposed recomposed;
  private final Made made;
  private final PlacedLines lines;
  private final Places places;
  private final Map<String, String> moved = new HashMap<>();
  private final Map<Revision, Integer> typed = new HashMap<>();
  private final Set<Revision> taken = new LinkedHashSet<>();
  private final Set<Target.Composed> held = new LinkedHashSet<>();
  private int tried;

  TakingBack(Recomposed recomposed, Made made, PlacedLines lines) {
    this.recomposed = recomposed;
    this.made = made;
    this.lines = lines;
    this.places = made.planned().unit().places();
  }

  /**
   * What mends the file, and which changes it takes back.
   *
   * @param typed how many expressions became what was typed in their place
   * @param held parts that become written though nobody changed them
   */
  record Taken(
      List<Diagnostic> fixes,
      Set<Revision> revisions,
      Map<Revision, Integer> typed,
      Set<Target.Composed> held) {}

  Taken of(List<Revision> all) throws IOException {
    all.forEach(this::move);
    Map<Target, List<Revision>> byTarget = new LinkedHashMap<>();
    for (Revision each : all) {
      if (!(each.target() instanceof Target.Elsewhere)) {
        byTarget.computeIfAbsent(each.target(), any -> new ArrayList<>()).add(each);
      }
    }
    for (List<Revision> together : byTarget.values()) {
      if (!tryOut(together)) {
        for (Revision each : together.size() > 1 ? together : List.<Revision>of()) {
          tryOut(List.of(each));
        }
      }
    }
    List<Diagnostic> fixes = new ArrayList<>();
    fixes(taken, held).forEach(fix -> fixes.add(diagnostic(fix)));
    held.removeAll(byTarget.keySet());
    return new Taken(fixes, taken, typed, held);
  }

  private static Diagnostic diagnostic(Fix fix) {
    return Diagnostic.of(
            ChangesCode.PARAGRAPH_CHANGED,
            fix.edits().get(0).span(),
            Message.of("文稿里改过这里", "it was changed in the document"))
        .fix(fix);
  }

  /** What goes in one place and comes in another keeps its expressions. */
  private void move(Revision revision) {
    if (!revision.now().isEmpty()) {
      return;
    }
    for (int line : revision.lines()) {
      if (lines.target(line) instanceof Target.Written by) {
        WrittenPart part = part(by);
        part.at(line)
            .flatMap(found -> PartRevision.source(part, found))
            .ifPresent(source -> moved.put(lines.words().get(line), source));
      }
    }
  }

  /**
   * Takes them with all that is taken so far, if the document then says so. What the program says
   * elsewhere may depend on them; such parts become written as they stand.
   */
  private boolean tryOut(List<Revision> more) throws IOException {
    Set<Revision> all = new LinkedHashSet<>(taken);
    all.addAll(more);
    Set<Target.Composed> still = new LinkedHashSet<>(held);
    for (int round = 0; round < ROUNDS && tried++ < MOST_TRIED; round++) {
      Optional<List<Integer>> others = differing(all, still);
      if (others.isEmpty()) {
        return false;
      }
      if (others.get().isEmpty()) {
        taken.addAll(more);
        held.addAll(still);
        return true;
      }
      boolean another = false;
      for (int line : others.get()) {
        another |= line >= 0 && lines.target(line) instanceof Target.Composed by && still.add(by);
      }
      if (!another) {
        return false;
      }
    }
    return false;
  }

  /**
   * The paragraphs that are not what they shall be when these are taken back; -1 for one that was
   * put in. Empty if they cannot be taken back at all.
   */
  private Optional<List<Integer>> differing(Set<Revision> revisions, Set<Target.Composed> still)
      throws IOException {
    List<Fix> fixes = fixes(revisions, still);
    Outcome<List<FileFix>> fixed = Mending.of(fixes.stream().map(TakingBack::diagnostic).toList());
    List<FileFix> files = fixed.value().orElse(List.of());
    if (files.size() != 1 || files.get(0).made() != fixes.size()) {
      return Optional.empty();
    }
    byte[] bytes = files.get(0).mended();
    Optional<Made> again = recomposed.make(Optional.of(bytes)).value();
    if (again.isEmpty()) {
      return Optional.empty();
    }
    List<Wanted> wanted = wanted(revisions);
    List<Integer> differing = new ArrayList<>();
    List<String> words = wanted.stream().map(each -> compared(each.words())).toList();
    for (Beads.Bead bead :
        Beads.changed(words, again.get().words().stream().map(TakingBack::compared).toList())) {
      differing.add(bead.size() == 0 ? -1 : wanted.get(bead.from()).line());
      for (int i = bead.from() + 1; i < bead.to(); i++) {
        differing.add(wanted.get(i).line());
      }
    }
    return Optional.of(differing);
  }

  /** The program numbers by itself. */
  private static String compared(String words) {
    return PlacedLines.folded(HeadingLevels.withoutLabel(words));
  }

  /** What shall stand somewhere; the line is -1 if it was put in. */
  private record Wanted(String words, int line) {}

  /** What the document says when these are taken back and no others. */
  private List<Wanted> wanted(Set<Revision> revisions) {
    Map<Integer, List<String>> now = new HashMap<>();
    Map<Integer, List<String>> behind = new HashMap<>();
    for (Revision each : revisions) {
      each.lines().forEach(line -> now.put(line, List.of()));
      if (each.lines().isEmpty()) {
        int at = each.before() ? each.beside() - 1 : each.beside();
        behind.computeIfAbsent(at, any -> new ArrayList<>()).addAll(each.now());
      } else {
        now.put(each.lines().get(0), each.now());
      }
    }
    List<Wanted> wanted = new ArrayList<>();
    for (int i = -1; i < lines.words().size(); i++) {
      int line = i;
      List<String> stands = i < 0 ? List.of() : now.getOrDefault(i, List.of(lines.words().get(i)));
      stands.forEach(words -> wanted.add(new Wanted(words, line)));
      behind.getOrDefault(i, List.of()).forEach(words -> wanted.add(new Wanted(words, -1)));
    }
    return wanted;
  }

  /** One for each text of the file; none if one of them cannot be said. */
  private List<Fix> fixes(Set<Revision> revisions, Set<Target.Composed> still) {
    Map<Target, List<Revision>> byTarget = new LinkedHashMap<>();
    still.forEach(each -> byTarget.put(each, new ArrayList<>()));
    revisions.forEach(
        each -> byTarget.computeIfAbsent(each.target(), any -> new ArrayList<>()).add(each));
    List<Fix> fixes = new ArrayList<>();
    Map<String, SlotText> texts = new TreeMap<>();
    Optional<String> title = Optional.empty();
    for (Map.Entry<Target, List<Revision>> each : byTarget.entrySet()) {
      if (each.getKey() instanceof Target.Written written) {
        Optional<Fix> fix = written(written, each.getValue());
        if (fix.isEmpty()) {
          return List.of();
        }
        fix.filter(any -> !any.edits().isEmpty()).ifPresent(fixes::add);
      } else if (each.getKey() instanceof Target.Composed composed) {
        Optional<SlotText> text = composed(composed, each.getValue());
        if (text.isEmpty()) {
          return List.of();
        }
        texts.put(composed.slot().name(), text.get());
      } else {
        Optional<String> words = title(each.getValue());
        if (words.isEmpty()) {
          return List.of();
        }
        if (made.planned().report().title().isEmpty()) {
          title = words;
        } else {
          Span place = places.span(made.planned().report().ref().field("title"));
          Optional<Fix> fix =
              UnitFileText.of(place.source()).flatMap(file -> file.text(place, words.get()));
          if (fix.isEmpty()) {
            return List.of();
          }
          fixes.add(fix.get());
        }
      }
    }
    if (!texts.isEmpty() || title.isPresent()) {
      boolean listed =
          !made.planned().report().ref().equals(made.planned().unit().dossier().own().ref());
      Optional<Fix> fix =
          listed
              ? ComposedSlots.fix(made.planned().report(), title, texts, places)
              : Optional.empty();
      if (fix.isEmpty()) {
        return List.of();
      }
      fixes.add(fix.get());
    }
    return fixes;
  }

  private WrittenPart part(Target.Written by) {
    return new WrittenPart(by.part(), by.headed(), by.levels(), lines.of(by));
  }

  private Optional<Fix> written(Target.Written by, List<Revision> revisions) {
    PartRevision revision = new PartRevision(part(by), moved);
    for (Revision each : revisions) {
      int before = revision.typed();
      boolean possible =
          each.lines().isEmpty()
              ? revision.insert(each.beside(), each.before(), each.now(), each.cells())
              : revision.change(each.lines(), each.now());
      if (!possible) {
        return Optional.empty();
      }
      typed.put(each, revision.typed() - before);
    }
    Span place = places.span(by.part().textRef());
    Optional<UnitFileText> file = UnitFileText.of(place.source());
    if (revision.heading().isEmpty()) {
      return file.flatMap(unit -> unit.text(place, revision.text()));
    }
    String heading = revision.heading().get();
    if (by.part().heading().isEmpty()) {
      return file.flatMap(unit -> unit.headed(place, heading, revision.text()));
    }
    Optional<Fix> text = file.flatMap(unit -> unit.text(place, revision.text()));
    Span above = places.span(by.part().ref().field("heading"));
    Optional<Fix> head = file.flatMap(unit -> unit.text(above, heading));
    return text.flatMap(one -> head.map(other -> both(one, other)));
  }

  private static Fix both(Fix one, Fix other) {
    List<Fix.Edit> edits = new ArrayList<>(one.edits());
    edits.addAll(other.edits());
    edits.sort((a, b) -> a.span().start().compareTo(b.span().start()));
    return new Fix(true, edits);
  }

  private Optional<SlotText> composed(Target.Composed composed, List<Revision> revisions) {
    Map<Integer, PrintedParagraph> all = new LinkedHashMap<>(lines.of(composed));
    Map<Integer, List<String>> now = new HashMap<>();
    Map<Integer, List<String>> behind = new HashMap<>();
    Optional<String> heading = Optional.empty();
    Optional<Integer> head = all.keySet().stream().filter(lines::isHead).findFirst();
    for (Revision each : revisions) {
      for (int line : each.lines()) {
        now.put(line, List.of());
      }
      if (!each.lines().isEmpty()) {
        now.put(each.lines().get(0), each.now());
      } else if (each.cells()) {
        return Optional.empty();
      } else {
        int at = each.before() ? previous(all, each.beside()) : each.beside();
        int shown = head.filter(line -> line == at).isPresent() ? -1 : at;
        behind.computeIfAbsent(shown, any -> new ArrayList<>()).addAll(each.now());
      }
    }
    boolean nothing = all.keySet().stream().allMatch(line -> List.of().equals(now.get(line)));
    if (nothing && behind.isEmpty()) {
      return Optional.of(new SlotText(Optional.empty(), ""));
    }
    if (head.isPresent()) {
      PrintedParagraph piece = all.get(head.get());
      List<String> stands = now.get(head.get());
      if (piece == null || stands != null && stands.size() > 1 || isRunIn(piece)) {
        return Optional.empty();
      }
      if (stands != null && !stands.isEmpty()) {
        heading =
            Optional.of(HeadingLevels.withoutLabel(stands.get(0), piece.block().orElseThrow()));
      }
      all.remove(head.get());
    }
    Optional<String> words = heading;
    return ComposedText.of(composed.levels(), all, now, behind)
        .map(text -> new SlotText(words, text));
  }

  private static boolean isRunIn(PrintedParagraph piece) {
    return piece.block().orElseThrow() instanceof Block.Heading heading
        && !Inline.text(heading.text()).isEmpty();
  }

  private static int previous(Map<Integer, PrintedParagraph> all, int line) {
    int before = -1;
    for (int each : all.keySet()) {
      if (each < line) {
        before = each;
      }
    }
    return before;
  }

  private Optional<String> title(List<Revision> revisions) {
    if (revisions.size() != 1
        || revisions.get(0).lines().size() != 1
        || revisions.get(0).now().size() != 1) {
      return Optional.empty();
    }
    Revision only = revisions.get(0);
    String before = Recomposed.withoutDraft(lines.words().get(only.lines().get(0)));
    String now = Recomposed.withoutDraft(only.now().get(0));
    String typedTitle = made.planned().report().title();
    if (!typedTitle.contains("${")) {
      return Optional.of(now);
    }
    return TypedText.of(typedTitle, before)
        .map(source -> source.changed(List.of(now)))
        .map(
            edited -> {
              typed.put(only, edited.typed());
              return String.join("", edited.paragraphs());
            });
  }
}
