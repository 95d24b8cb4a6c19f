package gongwen.inspect.measured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the forms of clause 10 by their issuer mark, and a letter by two more signs. */
final class SpecialForms {
  /** A millimetre in points. */
  private static final double MM = 72 / 25.4;

  /** The lines of a letter are 170 mm long, those of other documents 156. */
  private static final double LETTER_LINE = 165 * MM;

  /**
   * The mark of a letter stands above the type area, those of others 20 mm or more under its top.
   */
  private static final double LETTER_MARK = 5 * MM;

  private static final int SIGNS = 2;

  private SpecialForms() {}

  static Optional<SpecialForm> of(
      Measured measured, HeadParts head, List<MeasuredParagraph> title) {
    String mark = RecognizedElements.words(head.mark());
    if (mark.isEmpty() || mark.contains("文件")) {
      return Optional.empty();
    }
    if (mark.endsWith("令")) {
      return Optional.of(SpecialForm.ORDER);
    }
    if (mark.endsWith("纪要")) {
      return Optional.of(SpecialForm.MINUTES);
    }
    boolean first =
        measured.unnumbered().stream().anyMatch(each -> each.isFirstPage(measured.hasPages()));
    boolean high = head.mark().get(0).place().top().orElse(Double.MAX_VALUE) < LETTER_MARK;
    long signs =
        Stream.of(
                head.number().filter(SpecialForms::isAtTheRight).isPresent(),
                measured.drawnLines().stream().anyMatch(SpecialForms::isOfLetters),
                RecognizedElements.words(title).endsWith("函"),
                first,
                high)
            .filter(sign -> sign)
            .count();
    return signs >= SIGNS ? Optional.of(SpecialForm.LETTER) : Optional.empty();
  }

  private static boolean isAtTheRight(MeasuredParagraph number) {
    double left = number.gaps().first().orElse(0);
    double right = number.gaps().right().orElse(left);
    return !number.gaps().centred() && left > 6 * number.size() && right < number.size();
  }

  private static boolean isOfLetters(DrawnLine line) {
    return line.isRed() && line.width().orElse(0) > LETTER_LINE;
  }
}
