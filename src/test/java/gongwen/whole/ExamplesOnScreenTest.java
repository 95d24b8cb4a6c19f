package gongwen.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongwen.cli.Main;
import gongwen.testing.Browser;
import gongwen.testing.Slow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of the repository as HTML, in a browser: on paper that holds all that is on it. */
@Slow
class ExamplesOnScreenTest {
  /**
   * What stands beside its sheet or beside the screen without a bar to move it, and a signature
   * with a character on each line.
   */
  private static final String FAULTS =
      """
      (() => {
        const faults = [];
        const wide = document.documentElement.scrollWidth - innerWidth;
        if (wide > 1) faults.push('the page is too wide by ' + wide);
        const clear = 'rgba(0, 0, 0, 0)';
        for (const each of document.querySelectorAll('p, h1, h2, h3, td, th')) {
          const box = each.closest('.table, .chart');
          if (box && getComputedStyle(box).overflowX === 'auto') continue;
          let sheet = each.closest('.landscape');
          if (!sheet || getComputedStyle(sheet).backgroundColor === clear) sheet = document.body;
          const there = each.getBoundingClientRect();
          const paper = sheet.getBoundingClientRect();
          if (there.width > 0 && (there.left < paper.left - 1 || there.right > paper.right + 1))
            faults.push('beside the sheet: ' + each.innerText);
        }
        for (const each of document.querySelectorAll('.signature p')) {
          const line = parseFloat(getComputedStyle(each).lineHeight);
          if (each.offsetHeight > 2.5 * line && each.innerText.length < 20)
            faults.push('upright: ' + each.innerText);
        }
        return faults.join('\\n');
      })()
      """;

  @TempDir private static Path folder;

  private static Browser browser;
  private static List<Path> pages;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start(folder);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Path out = folder.resolve("out");
    int code =
        Main.run(
            nowhere,
            nowhere,
            List.of("render", "examples", "-f", "html", "-o", out.toString()),
            Map.of());
    assertEquals(0, code);
    try (Stream<Path> files = Files.walk(out)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertTrue(pages.size() >= 10, "examples: " + pages.size());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** A large screen, a small one, one as narrow as a sheet, a telephone. */
  @ParameterizedTest
  @ValueSource(ints = {1400, 1000, 800, 390})
  void nothingStandsBesideThePaper(int width) {
    browser.size(width, 900);
    for (Path page : pages) {
      browser.open(page.toUri());
      assertEquals("", browser.text(FAULTS), page.getFileName() + " at " + width);
    }
  }
}
