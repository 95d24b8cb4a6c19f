package gongwen.inspect.clause.colophon;

import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.DrawnLine;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The colophon (版记). */
final class ColophonLines {
  private ColophonLines() {}

  static boolean isAbsent(Finished document) {
    return document.elements().colophon().copies().isEmpty()
        && document.elements().colophon().printed().isEmpty();
  }

  static List<MeasuredParagraph> lines(Finished document) {
    List<MeasuredParagraph> lines = new ArrayList<>();
    document.elements().colophon().copies().ifPresent(lines::add);
    document.elements().colophon().printed().ifPresent(lines::add);
    return lines;
  }

  /** Those between its lines, from the one above its first line. */
  static List<DrawnLine> separators(Finished document) {
    int first =
        lines(document).stream()
            .mapToInt(line -> document.measured().paragraphs().indexOf(line))
            .min()
            .orElse(0);
    return document.measured().drawnLines().stream()
        .filter(line -> line.after() >= first - 1)
        .toList();
  }

  /** What deviates in a line, which is in 4号仿宋 and one character from both sides. */
  static Deviations faults(MeasuredParagraph line) {
    double right = line.gaps().right().orElse(line.size()) / Math.max(1, line.size());
    return new Deviations()
        .add(!Typography.is(line, FontRole.FANG, Standard.COLOPHON_SIZE), Phrases.look(line))
        .add(!Flush.begins(line, Standard.COLOPHON_INDENT.count()), Phrases.indent(line))
        .add(
            right < 1 - 2 * Flush.TOLERANCE,
            Phrases.with("右空", "from the right", Phrases.characters(right)));
  }
}
