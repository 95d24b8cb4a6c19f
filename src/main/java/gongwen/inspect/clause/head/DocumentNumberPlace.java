package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.inspect.measured.SpecialForm;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Set;

/** 7.2.5, 7.2.6: where the document number stands. */
public final class DocumentNumberPlace implements Clause {
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
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.LETTER, SpecialForm.ORDER, SpecialForm.MINUTES);
  }

  @Override
  public Found measure(Finished document) {
    RecognizedElements elements = document.elements();
    if (elements.head().number().isEmpty()) {
      return Found.absent("没有发文字号", "none");
    }
    MeasuredParagraph line = elements.head().number().get();
    boolean upward = !elements.head().signers().isEmpty();
    MeasuredParagraph upper = upper(line, document);
    Deviations faults = new Deviations();
    faults.add(
        !elements.head().mark().isEmpty() && !Flush.blank(upper, Standard.MARK_TO_NUMBER.count()),
        Phrases.with("标志下", "under the mark", Flush.blankFound(upper)));
    if (upward) {
      faults.add(!Flush.begins(line, Standard.HEAD_INDENT.count()), Phrases.indent(line));
    } else {
      faults.add(!line.gaps().centred(), "没有居中", "not centred");
    }
    return faults.found(
        upward ? new Message("居左空1字", "1 char from the left") : new Message("居中", "centred"));
  }

  /** Beside several lines of signers the number stands on the last; the first is under the mark. */
  private static MeasuredParagraph upper(MeasuredParagraph number, Finished document) {
    List<MeasuredParagraph> all = document.measured().paragraphs();
    return document.elements().head().signers().stream()
        .filter(line -> all.indexOf(line) < all.indexOf(number))
        .findFirst()
        .orElse(number);
  }
}
