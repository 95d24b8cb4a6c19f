package gongwen.document;

import java.util.List;

/** An attachment bound with the text (附件), GB/T 9704-2012 7.3.7: on a page of its own. */
public record Attachment(String title, List<Block> body) {
  public Attachment {
    body = List.copyOf(body);
  }
}
