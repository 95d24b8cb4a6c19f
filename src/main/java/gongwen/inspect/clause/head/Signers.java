package gongwen.inspect.clause.head;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.Piece;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.layout.FontRole;
import gongwen.layout.TextWidth;
import gongwen.standard.Strength;
import java.util.List;
import java.util.Optional;

/** 7.2.6: who signed, in documents to a superior. */
public final class Signers implements Clause {
  private static final String LABEL = "签发人";

  @Override
  public About about() {
    return About.of("signers", "B10", "7.2.6", Strength.PRESCRIBED, "签发人", "signers");
  }

  @Override
  public Message wanted() {
    return new Message(
        "“签发人：”仿宋，姓名楷体，不用顿号，右空1字", "签发人： in 仿宋, names in 楷体 without 、, 1 char from the right");
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> lines = document.elements().head().signers();
    if (lines.isEmpty()) {
      return Found.absent("没有签发人（不是上行文）", "none (not to a superior)");
    }
    Deviations faults = new Deviations();
    String words = RecognizedElements.words(lines);
    String names = words.substring(words.indexOf(LABEL) + LABEL.length());
    faults.add(!names.startsWith("："), "“签发人”后应为全角冒号", "a full-width colon is wanted");
    faults.add(names.contains("、"), "姓名之间有顿号", "、 between the names");
    for (MeasuredParagraph line : lines) {
      names(line, faults);
      double right = line.gaps().right().orElse(line.size()) / Math.max(1, line.size());
      // The last of an odd number of names stands alone, under the first of the line above.
      boolean alone = line != lines.get(0) && isUnderNames(line, lines.get(0));
      faults.add(
          right < 1 - 2 * Flush.TOLERANCE || !alone && right > 1 + 4 * Flush.TOLERANCE,
          Phrases.with("右空", "from the right", Phrases.characters(right)));
    }
    return faults.found(Phrases.same(LABEL + names));
  }

  /** Whether a line begins where the names of the first do, as far as the file says. */
  private static boolean isUnderNames(MeasuredParagraph line, MeasuredParagraph first) {
    if (line.gaps().first().isEmpty() || first.gaps().first().isEmpty()) {
      return true;
    }
    String text = first.text();
    int label = text.indexOf(LABEL);
    double before = label < 0 ? 0 : TextWidth.of(text.substring(0, label + LABEL.length() + 1));
    double names = first.gaps().first().getAsDouble() + before * first.size();
    return Math.abs(line.gaps().first().getAsDouble() - names) <= line.size();
  }

  private static void names(MeasuredParagraph line, Deviations faults) {
    boolean behind = !line.text().contains(LABEL);
    for (Piece piece : line.chinese()) {
      String own = piece.text();
      if (behind && !own.startsWith("：") && !own.isBlank()) {
        faults.add(
            !piece.role().equals(Optional.of(FontRole.KAI)),
            Phrases.with(
                "姓名为", "names in", Phrases.same(Phrases.font(piece.font(), piece.role()))));
      }
      behind |= own.contains(LABEL);
    }
  }
}
