package gongwen.inspect.clause;

import gongwen.diagnostic.Message;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.Paragraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;

/** 7.4.2: to whom copies go. */
final class Copies implements Clause {
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
    return Say.join(
        Look.of(FontRole.FANG, Standard.COLOPHON_SIZE),
        new Message("左右空1字，末尾句号", "1 char from both sides, a full stop"));
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().copies().isEmpty()) {
      return Found.absent("没有抄送机关", "none");
    }
    Paragraph line = document.elements().copies().get();
    return ColophonLines.faults(line)
        .add(!line.text().endsWith("。"), "末尾没有句号", "no full stop at the end")
        .add(!line.text().matches("..：.*"), "冒号不是全角", "the colon is half-width")
        .found(Say.look(line));
  }
}
