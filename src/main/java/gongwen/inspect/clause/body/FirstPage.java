package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;

/** 7.3.3: page 1 shows text. */
public final class FirstPage implements Clause {
  @Override
  public About about() {
    return About.of("first-page", "C6", "7.3.3", Strength.PRESCRIBED, "首页显示正文", "text on page 1");
  }

  @Override
  public Message wanted() {
    return new Message("首页有正文", "page 1 shows text");
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> text = document.elements().text();
    if (text.isEmpty()) {
      return Found.absent("没有成段的正文", "no running text");
    }
    MeasuredParagraph first = text.get(0);
    if (document.measured().hasPages()) {
      return Found.of(
          first.place().page() <= 1,
          Message.of("正文从第%d面起", "text begins on page %d", first.place().page()));
    }
    int at = document.measured().paragraphs().indexOf(first);
    boolean onNewPage =
        document.measured().paragraphs().subList(1, at + 1).stream()
            .anyMatch(each -> each.place().beginsPage());
    if (onNewPage) {
      return Found.broken(new Message("正文前另起了一面", "a new page before the text"));
    }
    return at <= Standard.LINES.count() / 2
        ? Found.kept(new Message("首页有正文", "page 1 shows text"))
        : Found.unknown("正文前内容多，请看版面", "much stands before the text; look at the page");
  }
}
