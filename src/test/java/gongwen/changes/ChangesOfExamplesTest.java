package gongwen.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongwen.changes.Recomposed.Made;
import gongwen.document.Block;
import gongwen.document.PrintedParagraph;
import gongwen.fix.FileFix;
import gongwen.fix.Mending;
import gongwen.inspect.FinishedText;
import gongwen.job.Job;
import gongwen.job.output.Formats;
import gongwen.job.output.Output;
import gongwen.job.plan.Request;
import gongwen.job.plan.Selection;
import gongwen.job.run.JobRun;
import gongwen.testing.EditedDocx;
import gongwen.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example is corrected in Word in several ways, and taken back: the document that is made
 * then says what the corrected one says, and nothing but the texts concerned changes in the file.
 */
@Slow
class ChangesOfExamplesTest {
  @TempDir private Path top;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private interface Edit {
    void make(EditedDocx docx, List<Integer> lines, PlacedLines all);
  }

  @Test
  void allExamples() throws IOException {
    Path units = copy(Path.of("examples"), top.resolve("units"));
    Path out = top.resolve("out");
    Request request =
        new Request(
            List.of(units),
            Optional.empty(),
            new Selection(List.of(), List.of(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            List.of(),
            false);
    Output output = Output.into(out, Formats.installed().only(List.of("docx")));
    Job.render(request, output, JobRun.of(2, file -> {}));
    List<Path> documents;
    try (Stream<Path> all = Files.walk(out)) {
      documents = all.filter(each -> each.toString().endsWith(".docx")).sorted().toList();
    }
    for (Path document : documents) {

      each(document, units, "change", ChangesOfExamplesTest::change);
      each(document, units, "insert", ChangesOfExamplesTest::insert);
      each(document, units, "remove", ChangesOfExamplesTest::remove);
      each(document, units, "split", ChangesOfExamplesTest::split);
      each(document, units, "empty", ChangesOfExamplesTest::empty);
      each(document, units, "join", ChangesOfExamplesTest::join);
    }
    counts.forEach((what, count) -> System.out.println(what + " " + count));
    faults.forEach(System.out::println);
    assertEquals(List.of(), faults);
  }

  private static void change(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    int at = lines.get(lines.size() / 2);
    String text = all.words().get(at);
    docx.change(at, text.substring(0, text.length() - 1) + "经核实" + text.charAt(text.length() - 1));
  }

  private static void insert(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    docx.putBehind(lines.get(lines.size() - 1), "补充一句：1. 有*号和#号，也有${不是代码}。");
  }

  /** A heading alone is left out with what it stands above. */
  private static void remove(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    if (lines.size() > 2) {
      docx.remove(lines.get(lines.size() - 1));
    }
  }

  private static void empty(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    all.of(all.target(lines.get(0))).keySet().forEach(docx::remove);
  }

  private static void split(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    for (int line : lines) {
      String text = all.words().get(line);
      int stop = text.indexOf('，') + 1;
      if (stop > 5 && stop < text.length() - 5 && isParagraph(all, line)) {
        docx.putBehind(line, text.substring(stop));
        docx.change(line, text.substring(0, stop - 1) + "。");
        return;
      }
    }
  }

  private static void join(EditedDocx docx, List<Integer> lines, PlacedLines all) {
    for (int i = 1; i < lines.size(); i++) {
      boolean plain = isParagraph(all, lines.get(i)) && isParagraph(all, lines.get(i - 1));
      if (plain && lines.get(i) == lines.get(i - 1) + 1) {
        docx.change(
            lines.get(i - 1), all.words().get(lines.get(i - 1)) + all.words().get(lines.get(i)));
        docx.remove(lines.get(i));
        return;
      }
    }
  }

  private static boolean isParagraph(PlacedLines all, int line) {
    return all.piece(line)
        .flatMap(PrintedParagraph::block)
        .filter(Block.Paragraph.class::isInstance)
        .isPresent();
  }

  private void each(Path document, Path units, String name, Edit edit) throws IOException {
    ChangesRequest request =
        new ChangesRequest(Optional.of(units), Optional.empty(), Optional.empty());
    MadeFrom from = DocumentSource.of(document, request).value().orElseThrow();
    Recomposed recomposed = Recomposed.of(from).value().orElseThrow();
    Made made = recomposed.make(Optional.empty()).value().orElseThrow();
    PlacedLines lines = new PlacedLines(made);
    Set<Target> targets = new LinkedHashSet<>();
    for (int i = 0; i < lines.words().size(); i++) {
      targets.add(lines.target(i));
    }
    byte[] oldDocument = Files.readAllBytes(document);
    byte[] oldUnit = Files.readAllBytes(from.unit());
    EditedDocx docx = new EditedDocx(document);
    assertEquals(folded(lines.words()), folded(docx.texts()), document.toString());
    Map<Target, List<Integer>> edited = new LinkedHashMap<>();
    for (Target target : targets) {
      List<Integer> of =
          lines.of(target).keySet().stream()
              .filter(line -> !isTable(lines, line) && !lines.isHead(line))
              .toList();
      boolean takes = target instanceof Target.Written || target instanceof Target.Composed;
      if (takes && !of.isEmpty()) {
        edited.put(target, of);
      }
    }
    if (name.equals("empty")) {
      // A document of which nothing is left is none.
      List<Target> whole =
          edited.keySet().stream()
              .filter(
                  each -> lines.of(each).keySet().stream().noneMatch(line -> isTable(lines, line)))
              .toList();
      edited.keySet().retainAll(whole.subList(Math.max(0, whole.size() - 1), whole.size()));
    }
    edited.values().forEach(of -> edit.make(docx, of, lines));
    docx.save();
    List<String> wanted = words(document);
    DocumentChanges changes = Changes.of(document, request).value().orElseThrow();
    for (FileFix fix : Mending.of(changes.taken()).value().orElseThrow()) {
      assertEquals(List.of(), fix.write().diagnostics());
    }
    List<String> got =
        Recomposed.of(from)
            .value()
            .orElseThrow()
            .make(Optional.empty())
            .value()
            .map(Made::words)
            .orElse(List.of());
    String where = name + " " + document.getFileName();
    for (DocumentChange each : changes.changes()) {
      counts.merge(
          name + " " + each.kind() + (each.kept().isEmpty() ? " taken" : " kept"), 1, Integer::sum);
      if (each.kept().isPresent()) {
        faults.add(where + " kept " + each.kept().get() + each.part() + each.before() + each.now());
      }
    }
    if (!compared(wanted).equals(compared(got))) {
      faults.add(where + " differs");
      for (Beads.Bead bead : Beads.changed(got, wanted)) {
        faults.add("   got " + got.subList(bead.from(), bead.to()));
        faults.add("   not " + wanted.subList(bead.nowFrom(), bead.nowTo()));
      }
    }
    List<DocumentChange> again = Changes.of(document, request).value().orElseThrow().changes();
    if (again.stream().anyMatch(each -> each.kept().isEmpty())) {
      faults.add(where + " not once: " + again);
    }
    Files.write(document, oldDocument);
    Files.write(from.unit(), oldUnit);
  }

  private static boolean isTable(PlacedLines lines, int line) {
    return lines
        .piece(line)
        .flatMap(PrintedParagraph::block)
        .filter(each -> each instanceof Block.Table || each instanceof Block.Chart)
        .isPresent();
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(PlacedLines::folded).toList();
  }

  private static List<String> compared(List<String> words) {
    return words.stream().map(HeadingLevels::withoutLabel).map(PlacedLines::folded).toList();
  }

  private static List<String> words(Path document) throws IOException {
    return FinishedText.whole(document).value().orElseThrow().passages().stream()
        .map(FinishedText.Passage::text)
        .toList();
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
    return to;
  }
}
