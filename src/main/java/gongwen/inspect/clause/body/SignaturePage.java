package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Strength;

/** 7.3.5.5: the signature stands on a page with text. */
public final class SignaturePage implements Clause {
  @Override
  public About about() {
    return About.of(
        "signature-page", "C17", "7.3.5.5", Strength.PRESCRIBED, "署名页有正文", "text above signature");
  }

  @Override
  public Message wanted() {
    return new Message("与正文同面，不写“此页无正文”", "on a page with text, no 此页无正文");
  }

  @Override
  public Found measure(Finished document) {
    if (document.elements().closing().date().isEmpty()) {
      return Found.absent("没有成文日期", "no date");
    }
    for (MeasuredParagraph each : document.measured().paragraphs()) {
      if (each.text().contains("此页无正文")) {
        return Found.broken(Phrases.quote("此页无正文"));
      }
    }
    if (!document.measured().hasPages()) {
      return Found.kept(new Message("没有“此页无正文”", "no 此页无正文"));
    }
    int page = document.elements().closing().date().get().place().page();
    boolean text =
        document.measured().paragraphs().stream()
            .filter(
                each ->
                    document.elements().text().contains(each)
                        || document.elements().attachmentNote().contains(each)
                        || each.place().cell())
            .anyMatch(each -> each.place().page() == page || each.place().lastPage() == page);
    return Found.of(text, Message.of("第%d面", "page %d", page));
  }
}
