package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Fix;
import gongwen.diagnostic.Outcome;
import gongwen.testing.Slow;
import gongwen.text.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A thousand slips in the examples: how often the first message is on the changed line and names
 * the mistake, and how often the fixes give back what was meant. The same seed, the same slips.
 */
class MutationTest {
  private static final int SLIPS = 1_000;
  private static final double NAMED = 0.97;
  private static final double MENDED = 0.97;

  private static final class Score {
    private int all;
    private int named;
    private int mended;

    private void count(boolean isNamed, boolean isMended) {
      all++;
      named += isNamed ? 1 : 0;
      mended += isMended ? 1 : 0;
    }
  }

  @Slow
  @Test
  void mostSlipsAreNamedAndMended() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("examples"), 2)) {
      files =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.endsWith("共用.yaml"))
              .sorted()
              .toList();
    }
    Random random = new Random(13);
    Map<Mutation.Kind, Score> scores = new EnumMap<>(Mutation.Kind.class);
    Score total = new Score();
    StringBuilder missed = new StringBuilder();
    Mutation.Kind[] kinds = Mutation.Kind.values();
    for (int i = 0; total.all < SLIPS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      Optional<Mutation> made =
          Mutation.make(kinds[i % kinds.length], Files.readString(file), random);
      if (made.isEmpty()) {
        continue;
      }
      Mutation slip = made.get();
      List<Diagnostic> found =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> load(file, slip.text()).diagnostics());
      boolean named = named(slip, found);
      boolean mended = mended(file, slip);
      scores.computeIfAbsent(slip.kind(), k -> new Score()).count(named, mended);
      total.count(named, mended);
      if (!named || !mended) {
        missed.append(describe(file, slip, found, named, mended));
      }
    }
    scores.forEach((kind, score) -> System.out.println(kind + " " + shares(score)));
    System.out.println("all " + shares(total));
    assertTrue(total.named >= NAMED * SLIPS, () -> shares(total) + "\n" + missed);
    assertTrue(total.mended >= MENDED * SLIPS, () -> shares(total) + "\n" + missed);
  }

  private static String shares(Score score) {
    return score.all
        + ": named "
        + Math.round(100.0 * score.named / score.all)
        + " %, mended "
        + Math.round(100.0 * score.mended / score.all)
        + " %";
  }

  private static String describe(
      Path file, Mutation slip, List<Diagnostic> found, boolean named, boolean mended) {
    String line = slip.text().split("\n", -1)[slip.line() - 1];
    String first =
        found.stream()
            .limit(3)
            .map(d -> d.id() + d.span().map(s -> "@" + s.start().line()).orElse(""))
            .toList()
            .toString();
    return slip.kind()
        + (named ? "" : " not named")
        + (mended ? "" : " not mended")
        + " "
        + file
        + ":"
        + slip.line()
        + " "
        + line
        + " -> "
        + first
        + "\n";
  }

  private static boolean named(Mutation slip, List<Diagnostic> found) {
    Optional<Diagnostic> first =
        found.stream()
            .filter(d -> d.span().filter(s -> s.source().name().endsWith(".yaml")).isPresent())
            .min(Comparator.comparing(d -> d.span().orElseThrow().start()));
    return first
        .filter(d -> d.span().orElseThrow().start().line() == slip.line())
        .filter(d -> slip.kind().names().contains(d.id()))
        .isPresent();
  }

  private static boolean mended(Path file, Mutation slip) {
    String text = fixed(slip.text(), load(file, slip.text()).diagnostics());
    Optional<String> read = records(load(file, text));
    return read.isPresent() && read.equals(records(load(file, slip.meant())));
  }

  private static Optional<String> records(Outcome<LoadedUnit> outcome) {
    return outcome.value().map(unit -> unit.dossier().own().toString());
  }

  private static Outcome<LoadedUnit> load(Path file, String text) {
    UnitLoader loader = new UnitLoader(Path.of("examples"));
    Outcome<OpenedFile> opened = loader.open(file, text.getBytes(StandardCharsets.UTF_8));
    List<Diagnostic> found = new ArrayList<>(opened.diagnostics());
    Optional<LoadedUnit> unit =
        opened
            .value()
            .flatMap(
                each -> {
                  Outcome<LoadedUnit> loaded = each.load();
                  found.addAll(loaded.diagnostics());
                  return loaded.value();
                });
    return new Outcome<>(unit, found);
  }

  /** All fixes that fit together. */
  static String fixed(String text, List<Diagnostic> found) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Diagnostic each : found) {
      each.fix().ifPresent(fix -> edits.addAll(fix.edits()));
    }
    edits.sort(
        Comparator.comparing((Fix.Edit edit) -> edit.span().start())
            .thenComparing(edit -> edit.span().end()));
    StringBuilder changed = new StringBuilder();
    int from = 0;
    for (Fix.Edit edit : edits) {
      int start = offset(text, edit.span().start());
      if (start >= from) {
        changed.append(text, from, start).append(edit.text());
        from = offset(text, edit.span().end());
      }
    }
    return changed.append(text.substring(from)).toString();
  }

  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 1; line < position.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.offsetByCodePoints(at, position.column() - 1);
  }
}
