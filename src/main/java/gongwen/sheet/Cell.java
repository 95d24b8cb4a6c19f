package gongwen.sheet;

import gongwen.diagnostic.Diagnostic;
import gongwen.text.Span;
import gongwen.yaml.YamlNode.Scalar;
import java.util.Optional;

/**
 * A cell that holds something.
 *
 * @param shown its text as the spreadsheet program shows it
 * @param number of a cell that holds a number and no date: the number without its format
 * @param day the day that such a number means where a day is wanted, if it means one
 * @param fault what keeps it from being read; reported only if the cell is wanted
 * @param merged of a cell that a merged one covers: the place of the one whose value it has
 */
record Cell(
    Scalar shown,
    Optional<String> number,
    Optional<String> day,
    Optional<Diagnostic> fault,
    Optional<Span> merged) {

  static Cell text(Scalar shown) {
    return new Cell(shown, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same value in a cell below, at that cell's own place. */
  Cell below(Span place) {
    return new Cell(
        new Scalar(shown.value(), shown.style(), place),
        number,
        day,
        Optional.empty(),
        Optional.of(shown.span()));
  }

  String value() {
    return shown.value().strip();
  }

  Span span() {
    return shown.span();
  }
}
