package gongwen.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose paragraphs have one line each shows its type area by other signs. */
class OthersPdfTest {
  private static final double PITCH = 225.0 / 22;

  /** What follows from where the type area lies. */
  private static final Set<String> PLACES =
      Set.of(
          "margin-left",
          "margin-top",
          "type-area",
          "number-place",
          "red-rule",
          "title-place",
          "addressees",
          "indent",
          "grid",
          "page-number-side");

  @TempDir Path folder;

  private static double line(int number) {
    return 37 + number * PITCH - 2.5;
  }

  /** The lines of the colophon are in the size of the text, and begin alike. */
  private Set<String> faults(double shift, double indent) throws IOException {
    Path file = folder.resolve("page.pdf");
    try (PrintedPage page = new PrintedPage(shift)) {
      page.ink(Color.RED).centred(83, 36, "云川县教育局文件").rule(28, 184, 120.5, 0.35);
      page.ink(Color.BLACK).centred(116, 16, "云教发〔2024〕7号");
      page.centred(147, 22, "关于报送工作总结的通知");
      page.line(28, line(13), 16, "各有关单位：");
      page.line(28 + indent, line(14), 16, "请于本月底前报送工作总结。");
      page.line(28 + indent, line(15), 16, "特此通知。");
      page.line(122, line(18), 16, "2024年8月30日");
      page.rule(28, 184, line(20) + 2.6, 0.35);
      page.line(33.2, line(21), 16, "抄送：县政府办公室。");
      page.line(33.2, line(22), 16, "县教育局办公室　　　　　2024年8月30日印发");
      page.rule(28, 184, 262, 0.35);
      page.line(164, 270.8, 14, "— 1 —");
      page.save(file);
    }
    Set<String> faults = new TreeSet<>(Sample.faults(file));
    faults.retainAll(PLACES);
    return faults;
  }

  @Test
  void theTypeAreaIsFound() throws IOException {
    assertEquals(Set.of(), faults(0, 11.3));
  }

  @Test
  void anotherPlaceIsToldAsTheMarginAndAsNothingElse() throws IOException {
    assertEquals(Set.of("margin-left"), faults(1.3, 11.3));
    assertEquals(Set.of("margin-left"), faults(-1.3, 11.3));
    assertEquals(Set.of("margin-left"), faults(6, 11.3));
  }

  @Test
  void anotherIndentIsToldAsSuch() throws IOException {
    assertEquals(Set.of("indent"), faults(0, 8.5));
    assertEquals(Set.of("indent"), faults(0, 0));
  }
}
