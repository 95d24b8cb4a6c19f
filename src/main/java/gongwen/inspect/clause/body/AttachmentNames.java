package gongwen.inspect.clause.body;

import gongwen.diagnostic.Message;
import gongwen.inspect.clause.Clause;
import gongwen.inspect.clause.Deviations;
import gongwen.inspect.clause.Phrases;
import gongwen.inspect.measured.Finished;
import gongwen.inspect.measured.RecognizedElements;
import gongwen.inspect.measured.RecognizedElements.Attachment;
import gongwen.standard.Strength;
import java.util.List;

/** 7.3.7: attachments are those of the note. */
public final class AttachmentNames implements Clause {
  @Override
  public About about() {
    return About.of(
        "attachment-names", "C19", "7.3.7", Strength.PRESCRIBED, "附件与说明一致", "attachments and note");
  }

  @Override
  public Message wanted() {
    return new Message("件数、名称与附件说明一致", "number and names as in the note");
  }

  @Override
  public Found measure(Finished document) {
    List<String> names = ListedAttachments.of(document.elements().attachmentNote());
    List<Attachment> attachments = document.elements().attachments();
    if (names.isEmpty() && attachments.isEmpty()) {
      return Found.absent("没有附件", "none");
    }
    if (names.size() < attachments.size()) {
      return Found.broken(count(names, attachments));
    }
    boolean all = names.size() == attachments.size();
    Deviations faults = new Deviations();
    for (int i = 0; i < attachments.size(); i++) {
      String title = ListedAttachments.plain(RecognizedElements.words(attachments.get(i).title()));
      String label = attachments.get(i).label().text();
      boolean named = all ? title.equals(names.get(i)) : names.contains(title);
      faults.add(!title.isEmpty() && !named, Phrases.with(label, label, Phrases.quote(title)));
    }
    Found found = faults.found(Message.of("%d件", "%d", names.size()));
    // Attachments need not be bound with the text; those that are bear the names of the note.
    return all || found.state() == Found.State.BROKEN
        ? found
        : Found.unknown(count(names, attachments));
  }

  private static Message count(List<String> names, List<Attachment> attachments) {
    return Message.of(
        "说明列%d件，文中有%d件", "%d in the note, %d in the file", names.size(), attachments.size());
  }
}
