package gongwen.yaml.repair;

import gongwen.diagnostic.Message;
import java.util.List;

/**
 * One slip of the pen.
 *
 * @param group slips of one group are reported as one; 0: those of one code on one line are
 * @param start where it is: a char of the text
 * @param read whether the text is read as if it were mended
 * @param safe whether nothing else can have been meant
 * @param changes what mends it
 */
record Slip(
    SlipCode code,
    int group,
    int start,
    int end,
    Message message,
    boolean read,
    boolean safe,
    List<Change> changes) {

  static Slip safe(SlipCode code, int start, int end, Message message, Change... changes) {
    return new Slip(code, 0, start, end, message, true, true, List.of(changes));
  }

  /** Read as mended, yet a person has to confirm it. */
  static Slip likely(SlipCode code, int start, int end, Message message, Change... changes) {
    return new Slip(code, 0, start, end, message, true, false, List.of(changes));
  }

  /** Read as it stands, though something else may have been meant. */
  static Slip doubt(SlipCode code, int start, int end, Message message, Change... changes) {
    return new Slip(code, 0, start, end, message, false, false, List.of(changes));
  }

  Slip in(int number) {
    return new Slip(code, number, start, end, message, read, safe, changes);
  }
}
