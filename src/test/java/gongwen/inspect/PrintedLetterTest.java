package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter in print: its mark above the type area, lines of 170 mm, no number on page 1. */
class PrintedLetterTest {
  @TempDir Path folder;

  private Set<String> faults(double left) throws IOException {
    Path file = folder.resolve("letter.pdf");
    try (PrintedPage page = new PrintedPage(0)) {
      page.ink(Color.RED).centred(41, 36, "云川县教育局");
      page.rule(20, 190, 46, 0.7).rule(20, 190, 47, 0.25);
      page.rule(20, 190, 276, 0.25).rule(20, 190, 277, 0.7);
      page.ink(Color.BLACK).line(138, 56, 16, "云教函〔2024〕7号");
      page.centred(87, 22, "关于商请支持开学工作的函");
      page.line(left, 106, 16, "县公安局：");
      page.line(left + 11.3, 116, 16, "请支持开学期间的交通疏导。");
      page.line(left + 11.3, 126, 16, "特此函达。");
      page.line(122, 157, 16, "2024年8月30日");
      page.save(file);
    }
    Inspection inspection = Inspection.of(file).value().orElseThrow();
    assertTrue(inspection.notes().get(0).zh().contains("信函"), inspection.notes()::toString);
    Set<String> faults = new TreeSet<>(Sample.faults(file));
    // The page is printed in one font.
    faults.removeAll(Set.of("text-look", "title-look", "mark-look"));
    return faults;
  }

  @Test
  void letter() throws IOException {
    assertEquals(Set.of(), faults(28));
  }

  @Test
  void whatIsWrongInItIsTold() throws IOException {
    assertEquals(Set.of("margin-left"), faults(29.5));
    assertTrue(faults(20).contains("margin-left"));
  }
}
