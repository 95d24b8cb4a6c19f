package gongwen.yaml.repair;

import gongwen.yaml.repair.Expected.Form;

/** Round brackets around the keys of a record, which braces are meant by. */
final class RoundBrackets {
  private final String text;
  private final Expected root;
  private final Slips slips;

  RoundBrackets(String text, Expected root, Slips slips) {
    this.text = text;
    this.root = root;
    this.slips = slips;
  }

  /** Reports those around the whole of a value; whether there are such. */
  boolean report(int at, int end, Expected expected) {
    int last = Signs.plainEnd(text, at, end) - 1;
    if (expected.form() != Form.RECORD || last <= at || "）)".indexOf(text.charAt(last)) < 0) {
      return false;
    }
    boolean record =
        KeyText.read(text, Signs.skipBlanks(text, at + 1, last), last, true, root)
            .filter(key -> key.real() && expected.knows(key.name()))
            .isPresent();
    if (record) {
      slips.add(
          Slip.safe(
              SlipCode.FULL_WIDTH_MARK,
              at,
              at + 1,
              Slips.roundBrackets(text.charAt(at), text.charAt(last)),
              new Change(at, at + 1, "{"),
              new Change(last, last + 1, "}")));
    }
    return record;
  }
}
