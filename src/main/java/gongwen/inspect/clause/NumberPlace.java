package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Elements;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.standard.Standard;

/** 7.2.5, 7.2.6: where the document number stands. */
final class NumberPlace implements Clause {
  @Override
  public About about() {
    return About.of(
        "number-place",
        "B8",
        Standard.MARK_TO_NUMBER.clause(),
        Standard.MARK_TO_NUMBER.strength(),
        "发文字号位置",
        "number, place");
  }

  @Override
  public Message wanted() {
    return new Message(
        "标志下空2行，居中；上行文居左空1字",
        "2 blank lines under the mark, centred; to a superior 1 char from the left");
  }

  @Override
  public Found measure(Finished document) {
    Elements elements = document.elements();
    if (elements.number().isEmpty()) {
      return Found.absent("没有发文字号", "none");
    }
    Paragraph line = elements.number().get();
    boolean upward = !elements.signers().isEmpty();
    // Beside several lines of signers it stands on the last of them.
    boolean alone = elements.signers().size() <= 1;
    Faults faults = new Faults();
    faults.add(
        alone && !elements.mark().isEmpty() && !Flush.blank(line, Standard.MARK_TO_NUMBER.count()),
        Say.with("标志下", "under the mark", Flush.blankFound(line)));
    if (upward) {
      faults.add(
          !Flush.begins(line, Standard.HEAD_INDENT.count()),
          Say.with("左空", "from the left", Say.characters(line.indent().orElse(0))));
    } else {
      faults.add(!line.gaps().centred(), "没有居中", "not centred");
    }
    return faults.found(
        upward ? new Message("居左空1字", "1 char from the left") : new Message("居中", "centred"));
  }
}
