package gongwen.changes;

import gongwen.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that was changed, left out or put in.
 *
 * @param part the slot of the unit file to which it belongs, as the reader's file calls it; empty
 *     if it belongs to none
 * @param kind where its words came from
 * @param before as the program would write it; empty if it was put in
 * @param now as it stands in the document; none if it was left out
 * @param kept why it cannot be taken back; empty if it can
 * @param note what else one must know of taking it back
 */
public record DocumentChange(
    String part,
    Kind kind,
    String before,
    List<String> now,
    Optional<Message> kept,
    Optional<Message> note) {
  public DocumentChange {
    now = List.copyOf(now);
  }

  /** Where words come from. */
  public enum Kind {
    /** The unit wrote them in its file. */
    WRITTEN("手写", "written"),
    /** A template composed them. */
    COMPOSED("自动撰写", "composed"),
    /** They stand around the text, in a table, or in an attachment. */
    OTHER("正文以外", "outside the text");

    private final Message words;

    Kind(String zh, String en) {
      words = new Message(zh, en);
    }

    public Message words() {
      return words;
    }
  }
}
