package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;

/** 7.3.1: font and size of the title. */
public final class TitleLook implements Clause {
  @Override
  public About about() {
    return About.of(
        "title-look",
        "C1",
        Standard.TITLE_SIZE.clause(),
        Standard.TITLE_SIZE.strength(),
        "标题字体字号",
        "title");
  }

  @Override
  public Message wanted() {
    return Typography.of(FontRole.TITLE, Standard.TITLE_SIZE);
  }

  @Override
  public Found measure(Finished document) {
    return document.elements().title().isEmpty()
        ? Found.absent("没有找到标题", "no title found")
        : Typography.all(document.elements().title(), FontRole.TITLE, Standard.TITLE_SIZE);
  }
}
