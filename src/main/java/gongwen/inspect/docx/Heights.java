package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.docx.Draft.LineRule;
import java.util.OptionalDouble;

/** How tall lines are, as far as the file tells without its fonts. */
final class Heights {
  /** Of a line of fixed height this part is above the base line. */
  static final double ASCENT = 0.8;

  /** The top of a character stands this part of its size above the base line. */
  static final double CHARACTER_TOP = 0.86;

  /** And its foot this part under it. */
  static final double CHARACTER_FOOT = 0.12;

  /** A font's own line, in its size; they differ by a tenth. */
  private static final double NATURAL = 1.3;

  private Heights() {}

  /** Absent where it is the font that decides. */
  static OptionalDouble line(Form form, Section section) {
    if (form.rule() == LineRule.EXACT) {
      return OptionalDouble.of(form.line());
    }
    if (form.rule() == LineRule.MULTIPLE
        && form.onGrid()
        && section.hasLines()
        && section.gridPitch().isPresent()) {
      double pitch = section.gridPitch().getAsDouble();
      return OptionalDouble.of(form.line() * pitch * Math.ceil(NATURAL * form.size() / pitch));
    }
    return form.rule() == LineRule.LEAST && form.line() >= NATURAL * form.size()
        ? OptionalDouble.of(form.line())
        : OptionalDouble.empty();
  }

  /** The best guess where the file does not tell. */
  static double likely(Form form, Section section) {
    double multiple = form.rule() == LineRule.MULTIPLE ? form.line() : 1;
    return line(form, section).orElse(multiple * NATURAL * form.size());
  }
}
