package gongwen.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.testing.Slow;
import gongwen.text.SourceText;
import gongwen.yaml.YamlNode.Mapping;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is left out, and the rest is read; in a time that does not depend on it. */
class RecoveryTest {
  /** A wide margin over the three seconds that it may take on a machine that does nothing else. */
  private static final Duration SOON = Duration.ofSeconds(15);

  private static final int SIZE = YamlLimits.MAX_SIZE - 100;

  @Test
  void eachFaultIsReportedAndTheRestIsRead() {
    Outcome<YamlNode> outcome = read("a: 1\nb: }{\nc: [x] y: z ]\nd: ? - :\ne: 5\n");

    Mapping root = (Mapping) outcome.value().orElseThrow();
    List<String> keys = root.entries().stream().map(e -> e.key().value()).toList();
    assertTrue(keys.containsAll(List.of("a", "e")), keys.toString());
    assertTrue(outcome.hasErrors());
  }

  @Test
  void ofAMappingWithAHoleNothingIsMissing() {
    Mapping root = (Mapping) read("a: 1\nb:\n  c: 1\n  d: \"\\q' \"\ne: 1\n").value().orElseThrow();

    assertEquals(3, root.entries().size());
    assertTrue(!((Mapping) root.entries().get(1).value()).complete());
  }

  @Slow
  @ParameterizedTest
  @ValueSource(
      strings = {
        "：\n",
        "单位：\n",
        "a：b：c\n",
        "a: 'x\n",
        "a: \"x\n",
        "a: [x\n",
        "a: {b: {c: [x\n",
        "a: ]\n",
        "- - x: y\n- z: [\n",
        "　a: b\n",
        "\ta: b\n",
        "a: |\n　x\n",
        " - a\n",
        "a: b: c\n",
        "a: @b\n",
        "a: \u200B\u0007\n",
        "x\n y\n",
        "a:\n b:\n  c: @\n",
        "[a, b\n",
        "{a: b,\n",
        "“a”：“b”\n",
        "%\n",
        "---\n"
      })
  void eightMegabytesOfFaultsEndSoon(String line) {
    String text = line.repeat(SIZE / line.length());

    List<Diagnostic> found = assertTimeoutPreemptively(SOON, () -> read(text).diagnostics());

    assertTrue(found.size() <= 3 * YamlLimits.MAX_FAULTS, () -> "" + found.size());
  }

  /** What begins a line ⏎ what fills it ⏎ what ends it. */
  @Slow
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [a⏎ #a⏎]",
        "a: {unit: a⏎ #a⏎}",
        "a: {unit: ⏎x:[⏎",
        "a: {⏎unit：b，⏎}",
        "a: {⏎甲：b，⏎}",
        "a: {unit: ⏎a，unit：⏎}",
        "a: ⏎&a ⏎x",
        "a: [⏎&a ⏎x]",
        "- ⏎&a ⏎x",
        "a: {unit: ⏎a］ ⏎}",
        "a: [⏎a,⏎]",
        "unit: ⏎字: ⏎"
      })
  void longLinesEndSoon(String shape) {
    int fill = shape.indexOf('⏎');
    int tail = shape.lastIndexOf('⏎');
    String line =
        shape.substring(0, fill)
            + shape.substring(fill + 1, tail).repeat(99_000 / (tail - fill - 1) - 20)
            + shape.substring(tail + 1)
            + "\n";
    String text = "year：1\n" + line.repeat(SIZE / line.length() - 1);

    List<Diagnostic> found = assertTimeoutPreemptively(SOON, () -> read(text).diagnostics());

    assertTrue(found.size() <= 3 * YamlLimits.MAX_FAULTS, () -> "" + found.size());
  }

  @Slow
  @Test
  void quotationsOverMillionsOfLinesEndSoon() {
    for (String open : List.of("a: 'x\n", "a: \"x\n")) {
      for (String line : List.of(" ''\n", " \\\"\n", " y\n")) {
        String text = open + line.repeat(SIZE / line.length() - 10) + "'\"\n";

        assertTimeoutPreemptively(SOON, () -> read(text));
      }
    }
  }

  @Slow
  @Test
  void aMillionKeysEndSoon() {
    StringBuilder text = new StringBuilder("year：1\n");
    for (int i = 0; text.length() < SIZE - 20; i++) {
      text.append('a').append(i).append(": 1\n");
    }

    assertTimeoutPreemptively(SOON, () -> read(text.toString()));
  }

  /** Small files that were once read again and again, or for ever. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {b: c］ }\n",
        "a: [b｝ ]\n",
        "a: [\n%s%s]\n",
        "a: {b: [\n%s%s]}\n",
      })
  void bracketsThatDoNotMatchEnd(String shape) {
    String text = String.format(shape, " [\n".repeat(50), " ]x\n".repeat(50));

    assertTimeoutPreemptively(SOON, () -> read(text));
  }

  @Test
  void bracketsWithinQuotesAreReadOnce() {
    String text = "a: " + "[".repeat(60) + "[\"]\", x]y, ".repeat(60) + "]z".repeat(60) + "\n";

    assertTimeoutPreemptively(SOON, () -> read(text));
  }

  @Test
  void theFirstHundredAreReportedAndACount() {
    List<Diagnostic> found = read("a：1\n" + "b: 1\n" + "c: @\n".repeat(150)).diagnostics();

    assertEquals("more-faults", found.get(YamlLimits.MAX_FAULTS).id());
    assertTrue(found.get(YamlLimits.MAX_FAULTS).message().en().contains(" 50 "));
  }

  private static Outcome<YamlNode> read(String text) {
    return YamlReader.read(new SourceText("f", text), new Vocabulary(Sample.class));
  }

  /** A record with a few keys. */
  record Sample(
      @Key(en = "unit", zh = "单位") String unit, @Key(en = "year", zh = "年度") String year) {}
}
