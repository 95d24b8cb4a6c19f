package gongwen.inspect.clause;

import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.inspect.measured.Rule;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The colophon (版记). */
final class ColophonLines {
  private ColophonLines() {}

  static boolean isAbsent(Finished document) {
    return document.elements().copies().isEmpty() && document.elements().printed().isEmpty();
  }

  static List<Paragraph> lines(Finished document) {
    List<Paragraph> lines = new ArrayList<>();
    document.elements().copies().ifPresent(lines::add);
    document.elements().printed().ifPresent(lines::add);
    return lines;
  }

  /** From the one above its first line. */
  static List<Rule> rules(Finished document) {
    int first =
        lines(document).stream()
            .mapToInt(line -> document.measured().paragraphs().indexOf(line))
            .min()
            .orElse(0);
    return document.measured().rules().stream().filter(rule -> rule.after() >= first - 1).toList();
  }

  /** Faults of a line in 4号仿宋, one character from both sides. */
  static Faults faults(Paragraph line) {
    double right = line.gaps().right().orElse(line.size()) / Math.max(1, line.size());
    return new Faults()
        .add(!Look.is(line, FontRole.FANG, Standard.COLOPHON_SIZE), Say.look(line))
        .add(
            !Flush.begins(line, Standard.COLOPHON_INDENT.count()),
            Say.with("左空", "from the left", Say.characters(line.indent().orElse(0))))
        .add(
            right < 1 - 2 * Flush.TOLERANCE,
            Say.with("右空", "from the right", Say.characters(right)));
  }
}
