package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.clause.Typography;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.List;

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
    return Phrases.join(
        Typography.of(FontRole.TITLE, Standard.TITLE_SIZE),
        new Message("末尾无标点", "no mark at the end"));
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> title = document.elements().title();
    if (title.isEmpty()) {
      return Found.absent("没有找到标题", "no title found");
    }
    Found look = Typography.all(title, FontRole.TITLE, Standard.TITLE_SIZE);
    return RecognizedElements.words(title).matches(".*[。；：，、！？,.;:!?]")
        ? Found.broken(Phrases.join(look.message(), new Message("末尾有标点", "a mark at the end")))
        : look;
  }
}
