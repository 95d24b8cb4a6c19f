package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.layout.TextWidth;
import gongwen.standard.Strength;
import java.util.List;

/** 7.3.1: the lines of a title make a trapezium or a rhombus. */
public final class TitleLines implements Clause {
  /** Lines that differ by less look alike. */
  private static final double ALIKE = 1;

  @Override
  public About about() {
    return About.of("title-shape", "C2", "7.3.1", Strength.PRESCRIBED, "标题排列", "title, shape");
  }

  @Override
  public Message wanted() {
    return new Message("多行排成梯形或菱形", "lines make a trapezium or a rhombus");
  }

  @Override
  public Found measure(Finished document) {
    List<String> lines = document.elements().titleLines();
    if (lines.size() < 2) {
      boolean turns =
          document.elements().title().stream()
              .anyMatch(
                  line -> line.gaps().first().orElse(0) < 0 || line.gaps().right().orElse(0) < 0);
      return turns
          ? Found.unknown(
              "回行由排版软件决定，请看版面", "the program that opens it breaks the line; look at the page")
          : Found.absent("标题只有一行", "the title has one line");
    }
    boolean fallen = false;
    boolean hourglass = false;
    for (int i = 1; i < lines.size(); i++) {
      double step = TextWidth.of(lines.get(i)) - TextWidth.of(lines.get(i - 1));
      hourglass |= fallen && step >= ALIKE;
      fallen |= step <= -ALIKE;
    }
    String widths =
        String.join("、", lines.stream().map(line -> Phrases.number(TextWidth.of(line))).toList());
    Message shape = Message.of("各行%s字", "%s chars", widths);
    return Found.of(!hourglass, shape);
  }
}
