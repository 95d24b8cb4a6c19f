package gongwen.inspect.clause.colophon;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;

/** 7.4.2: to whom copies go. */
public final class Copies implements Clause {
  @Override
  public About about() {
    return About.of(
        "copies",
        "D3",
        Standard.COLOPHON_SIZE.clause(),
        Standard.COLOPHON_SIZE.strength(),
        "抄送机关",
        "copies");
  }

  @Override
  public Message wanted() {
    return Phrases.join(
        Typography.of(FontRole.FANG, Standard.COLOPHON_SIZE),
        new Message("左右空1字，末尾句号", "1 char from both sides, a full stop"));
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().colophon().copies().isEmpty()) {
      return Found.absent("没有抄送机关", "none");
    }
    MeasuredParagraph line = document.elements().colophon().copies().get();
    return ColophonLines.faults(line)
        .add(!line.text().endsWith("。"), "末尾没有句号", "no full stop at the end")
        .add(!line.text().matches("..：.*"), "冒号不是全角", "the colon is half-width")
        .found(Phrases.look(line));
  }
}
