package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.standard.Standard;
import gongwen.standard.Strength;
import java.util.List;

/** 7.3.4: the attachment note. */
public final class AttachmentNote implements Clause {
  @Override
  public About about() {
    return About.of(
        "attachment-note", "C10", "7.3.4", Strength.PRESCRIBED, "附件说明", "attachment note");
  }

  @Override
  public Message wanted() {
    return new Message(
        "正文下空1行，左空2字，名称后无标点", "1 blank line, 2 chars from the left, no mark after names");
  }

  @Override
  public Found measure(Finished document) {
    List<MeasuredParagraph> lines = document.elements().attachmentNote();
    if (lines.isEmpty()) {
      return Found.absent("没有附件说明", "none");
    }
    MeasuredParagraph first = lines.get(0);
    Deviations faults = new Deviations();
    faults.add(
        !first.text().matches("附件：.*"), "“附件”后应为全角冒号", "附件： with a full-width colon is wanted");
    faults.add(!Flush.begins(first, Standard.FIRST_LINE_INDENT.count()), Phrases.indent(first));
    faults.add(
        !Flush.blank(first, Standard.TEXT_TO_ATTACHMENT_NOTE.count()),
        Phrases.with("正文下", "under the text", Flush.blankFound(first)));
    for (MeasuredParagraph line : lines) {
      Message quoted = Phrases.quote(line.text());
      faults.add(
          line.text().matches(".*[。；，、;,]"),
          Message.of("%1$s后有标点", "a mark after %2$s", quoted.zh(), quoted.en()));
      faults.add(
          line.text().matches("附件：[一二三四五六七八九十]+、.*"), "序号应为阿拉伯数字", "Arabic numerals are wanted");
    }
    return faults.found(Message.of("列%d件", "%d listed", ListedAttachments.of(lines).size()));
  }
}
