package gongwen.check;

import gongwen.diagnostic.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper of an earlier time, from which a text must not be taken over.
 *
 * @param name as the user called it
 * @param from the first day of its period, where that is known
 * @param passages its paragraphs, in the order of reading
 */
public record EarlierPaper(String name, Optional<LocalDate> from, List<Passage> passages) {

  /**
   * A paragraph.
   *
   * @param place where it stands in the paper: a page, a line
   */
  public record Passage(String text, Message place) {}

  public EarlierPaper {
    passages = List.copyOf(passages);
  }
}
