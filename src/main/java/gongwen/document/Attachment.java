package gongwen.document;

import java.util.List;

/**
 * What is bound with the text, on a page of its own: an attachment (附件), GB/T 9704-2012 7.3.7, or
 * what a notice issues (印发的方案), which is no attachment and has neither label nor line in the
 * attachment note.
 *
 * @param issued whether it is what the document issues; it stands before the attachments
 */
public record Attachment(String title, List<Block> body, boolean issued) {
  public Attachment {
    body = List.copyOf(body);
  }

  public Attachment(String title, List<Block> body) {
    this(title, body, false);
  }
}
