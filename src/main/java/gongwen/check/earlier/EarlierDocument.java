package gongwen.check.earlier;

import gongwen.diagnostic.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document of an earlier time, from which a report must not be taken over.
 *
 * @param name as the user called it
 * @param from the first day of its period, where that is known
 * @param passages its paragraphs, in the order of reading
 */
public record EarlierDocument(String name, Optional<LocalDate> from, List<Passage> passages) {

  /**
   * A paragraph.
   *
   * @param place where it is in the document: a page, a line
   */
  public record Passage(String text, Message place) {}

  public EarlierDocument {
    passages = List.copyOf(passages);
  }
}
