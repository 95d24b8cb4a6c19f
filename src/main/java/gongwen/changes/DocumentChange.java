package gongwen.changes;

import gongwen.diagnostic.Message;
import gongwen.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that were changed, left out or put in, or divided or joined.
 *
 * @param part the slot of the unit file to which they belong, as the reader's file calls it; empty
 *     if they belong to none
 * @param kind where their words came from
 * @param before as the program would write them; none if they were put in
 * @param now as they stand in the document; none if they were left out
 * @param kept why they cannot be taken back; empty if they can
 * @param note what else one must know of taking them back
 * @param place where the words come from, to correct them there
 */
public record DocumentChange(
    String part,
    Kind kind,
    List<String> before,
    List<String> now,
    Optional<Message> kept,
    Optional<Message> note,
    Optional<Span> place) {
  public DocumentChange {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** Where words come from. */
  public enum Kind {
    /** The unit wrote them in its file. */
    WRITTEN("手写", "written"),
    /** A template composed them. */
    COMPOSED("自动撰写", "composed"),
    /** They stand around the text, in a table of records, or in an attachment. */
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
