package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;

/** 7.4.3: who printed it, and when. */
final class PrintedBy implements Clause {
  @Override
  public About about() {
    return About.of("printed", "D5", "7.4.3", Strength.GENERAL, "印发机关和日期", "printed by");
  }

  @Override
  public Message wanted() {
    return Say.join(
        Look.of(FontRole.FANG, Standard.COLOPHON_SIZE),
        new Message("左右空1字，日期不编虚位加“印发”", "1 char from both sides, no leading zero, 印发"));
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().printed().isEmpty()) {
      return Found.absent("没有印发机关和日期", "none");
    }
    Paragraph line = document.elements().printed().get();
    String words = line.text().replaceAll("[\\s\u3000]", "");
    return ColophonLines.faults(line)
        .add(!words.matches("(?:.*\\D)?\\d{4}年[1-9]\\d?月[1-9]\\d?日印发"), Say.quote(words))
        .found(Say.look(line));
  }
}
