package gongwen.inspect.docx;

import gongwen.inspect.docx.Draft.Form;
import gongwen.inspect.docx.Draft.LineRule;
import java.util.OptionalDouble;

/** How tall lines are, as far as the file says without its fonts. */
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
  static OptionalDouble line(Form form, DocxSection section) {
    if (form.rule() == LineRule.EXACT) {
      return OptionalDouble.of(form.line());
    }
    if (form.rule() == LineRule.MULTIPLE
        && form.onGrid()
        && section.grid().hasLines()
        && section.grid().pitch().isPresent()) {
      double pitch = section.grid().pitch().getAsDouble();
      return OptionalDouble.of(form.line() * pitch * Math.ceil(NATURAL * form.size() / pitch));
    }
    return form.rule() == LineRule.LEAST && form.line() >= NATURAL * form.size()
        ? OptionalDouble.of(form.line())
        : OptionalDouble.empty();
  }

  /** The best guess where the file does not say. */
  static double likely(Form form, DocxSection section) {
    double multiple = form.rule() == LineRule.MULTIPLE ? form.line() : 1;
    return line(form, section).orElse(multiple * NATURAL * form.size());
  }
}
