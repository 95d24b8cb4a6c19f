package gongwen.document;

import java.util.List;

/**
 * A whole document, free of any format: what stands around the text, the text, the attachments.
 *
 * @param body the text in the order of reading, headings and enumerations with their labels typed
 *     (see {@link Numbering})
 */
public record Document(Envelope envelope, List<Block> body, List<Attachment> attachments) {
  public Document {
    body = List.copyOf(body);
    attachments = List.copyOf(attachments);
  }
}
