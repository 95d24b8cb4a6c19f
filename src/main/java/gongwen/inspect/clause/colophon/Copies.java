package gongwen.inspect.clause.colophon;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.Arrays;
import java.util.List;

/** 7.4.2: to whom copies go. */
public final class Copies implements Clause {
  private static final String BETWEEN = "[、，；：:。\\s\u3000]+";

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
    String twice = twice(line.text(), document);
    return ColophonLines.faults(line)
        .add(!line.text().endsWith("。"), "末尾没有句号", "no full stop at the end")
        .add(!line.text().matches("..：.*"), "冒号不是全角", "the colon is half-width")
        .add(!twice.isEmpty(), twice + "既主送又抄送", twice + " is addressee and gets a copy")
        .found(Phrases.look(line));
  }

  /** The first organ that is an addressee, too; empty without one. */
  private static String twice(String copies, Finished document) {
    if (!copies.startsWith("抄")) {
      return "";
    }
    String addressees = document.elements().addressees().map(MeasuredParagraph::text).orElse("");
    List<String> to = List.of(addressees.split(BETWEEN, -1));
    String organs = copies.replaceFirst("^.{2,4}?[：:]", "");
    return Arrays.stream(organs.split(BETWEEN, -1))
        .filter(organ -> organ.length() > 1 && to.contains(organ))
        .findFirst()
        .orElse("");
  }
}
