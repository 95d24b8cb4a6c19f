package gongwen.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Outcome;
import gongwen.testing.Slow;
import gongwen.text.SourceText;
import gongwen.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are reported, whatever the damage. The same seeds give the same damage always. */
@Slow
class UnitFuzzTest {
  private static final int ROUNDS = 400;
  private static final List<String> SNIPPETS =
      List.of(
          ":",
          ": ",
          "：",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\"",
          "'",
          "|",
          ">",
          "*",
          "&a ",
          "*a",
          "!",
          "#",
          "%",
          "@",
          "\t",
          "\n",
          "\r",
          "  ",
          "~",
          "null",
          "<<: ",
          "---\n",
          "?",
          "余",
          "多",
          "2024-02-30",
          "\uE000",
          "\u0000",
          "𠮷",
          "from: a.yaml",
          "members: '**'",
          "0x1F",
          "1e9");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damagedTextsAreReported(long seed) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> run(new Random(seed), Samples.CHINESE, Samples.ENGLISH));
  }

  private void run(Random random, String... samples) {
    UnitFixture files = new UnitFixture(folder);
    for (int i = 0; i < ROUNDS; i++) {
      String text = damage(samples[i % samples.length], random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (i % 10 == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      files.file("a.yaml", bytes);
      check(files.load("a.yaml"), text);
    }
  }

  private static String damage(String sample, Random random) {
    StringBuilder text = new StringBuilder(sample);
    for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        case 2 -> text.setLength(Math.max(1, at));
        default -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(40));
          String piece = text.substring(at, end);
          text.insert(random.nextInt(text.length()), piece);
        }
      }
    }
    return text.toString();
  }

  private static void check(Outcome<LoadedUnit> outcome, String text) {
    assertTrue(outcome.value().isPresent() || outcome.hasErrors(), text);
    for (Diagnostic fault : outcome.diagnostics()) {
      assertFalse(fault.message().zh().isBlank() || fault.message().en().isBlank(), text);
      fault.span().ifPresent(span -> inside(span, text));
    }
  }

  private static void inside(Span span, String text) {
    SourceText source = span.source();
    int column = span.start().column();
    String line = source.line(span.start().line()).orElseThrow(() -> new AssertionError(text));
    assertTrue(column <= line.codePointCount(0, line.length()) + 1, () -> span + "\n" + text);
  }
}
