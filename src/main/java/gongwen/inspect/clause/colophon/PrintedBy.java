package gongwen.inspect.clause.colophon;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.SpecialForm;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.Set;

/** 7.4.3: who printed it, and when. */
public final class PrintedBy implements Clause {
  @Override
  public About about() {
    return About.of("printed", "D5", "7.4.3", Strength.GENERAL, "印发机关和日期", "printed by");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        Typography.of(FontRole.FANG, Standard.COLOPHON_SIZE),
        new Message("左右空1字，日期不编虚位加“印发”", "1 char from both sides, no leading zero, 印发"));
  }

  @Override
  public Set<SpecialForm> otherIn() {
    return Set.of(SpecialForm.LETTER);
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().colophon().printed().isEmpty()) {
      return Found.absent("没有印发机关和日期", "none");
    }
    MeasuredParagraph line = document.elements().colophon().printed().get();
    String words = line.text().replaceAll("[\\s\u3000]", "");
    return ColophonLines.faults(line)
        .add(!words.matches("(?:.*\\D)?\\d{4}年[1-9]\\d?月[1-9]\\d?日印发"), Phrases.quote(words))
        .found(Phrases.look(line));
  }
}
