package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Flush;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.MeasuredParagraph;
import gongwen.inspect.measured.RecognizedElements.Attachment;
import gongwen.layout.FontRole;
import gongwen.standard.Standard;
import java.util.List;
import java.util.Optional;

/** 7.3.7: how an attachment begins. */
public final class AttachmentPages implements Clause {
  @Override
  public About about() {
    return About.of(
        "attachment-pages",
        "C19",
        Standard.ATTACHMENT_TITLE_LINE.clause(),
        Standard.ATTACHMENT_TITLE_LINE.strength(),
        "附件编排",
        "attachments");
  }

  @Override
  public Message wanted() {
    return new Message(
        "另面，“附件”黑体顶格第1行，标题居中第3行", "new page, label in 黑体 on line 1, title centred on line 3");
  }

  @Override
  public Found measure(Finished document) {
    List<Attachment> attachments = document.elements().attachments();
    if (attachments.isEmpty()) {
      return Found.absent("没有附件", "none");
    }
    Deviations faults = new Deviations();
    for (Attachment each : attachments) {
      MeasuredParagraph label = each.label();
      String name = label.text();
      faults.add(!label.place().beginsPage(), name + "没有另面", name + ": no new page");
      faults.add(!Flush.left(label), name + "没有顶格", name + ": not flush left");
      faults.add(
          !label.role().equals(Optional.of(FontRole.HEI)),
          Phrases.with(name, name, Phrases.look(label)));
      if (each.title().isEmpty()) {
        continue;
      }
      MeasuredParagraph title = each.title().get(0);
      faults.add(!title.gaps().centred(), name + "的标题没有居中", name + ": title not centred");
      faults.add(
          !Flush.blank(title, Standard.ATTACHMENT_TITLE_LINE.count() - 2),
          Phrases.with(name + "与标题之间", name + ": above the title", Flush.blankFound(title)));
    }
    return faults.found(Message.of("%d件", "%d", attachments.size()));
  }
}
