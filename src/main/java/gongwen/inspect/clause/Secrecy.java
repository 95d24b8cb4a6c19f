package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;

/** 7.2.2, 7.2.3: secrecy and urgency. */
final class Secrecy implements Clause {
  @Override
  public About about() {
    return About.of("secrecy", "B2", "7.2.2", Strength.GENERAL, "密级、紧急程度", "secrecy, urgency");
  }

  @Override
  public Message wanted() {
    return Say.join(Look.of(FontRole.HEI, Standard.TEXT_SIZE), new Message("顶格", "flush left"));
  }

  @Override
  public Found measure(Finished document) {
    List<Paragraph> lines = document.elements().secrecy();
    if (lines.isEmpty()) {
      return Found.absent("没有密级和紧急程度", "none");
    }
    Faults faults = new Faults();
    for (Paragraph line : lines) {
      faults.add(!Look.is(line, FontRole.HEI, Standard.TEXT_SIZE), Say.look(line));
      faults.add(!Flush.left(line), "没有顶格", "not flush left");
      faults.add(line.text().matches("..[*☆·].*"), "应当用★", "★ is wanted");
    }
    return faults.found(Say.look(lines.get(0)));
  }
}
