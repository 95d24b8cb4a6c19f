package gongwen.inspect.clause.page;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** 5.2.2: the text in 3号仿宋. */
public final class TextLook implements Clause {
  @Override
  public About about() {
    return About.of(
        "text-look",
        "A5",
        Standard.TEXT_SIZE.clause(),
        Standard.TEXT_SIZE.strength(),
        "正文字体字号",
        "text");
  }

  @Override
  public Message wanted() {
    return Typography.of(FontRole.FANG, Standard.TEXT_SIZE);
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> plain = new ArrayList<>(document.elements().text());
    document.elements().headings().forEach(heading -> plain.remove(heading.paragraph()));
    return plain.isEmpty()
        ? Found.absent("没有成段的正文", "no running text")
        : Typography.most(plain, FontRole.FANG, Standard.TEXT_SIZE);
  }
}
