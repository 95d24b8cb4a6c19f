package gongwen.model;

import gongwen.text.Ref;
import java.util.List;

/**
 * The unit's own words for one slot of a report.
 *
 * @param slot the slot's name as typed; the template resolves both spellings
 * @param parts in order; none when the unit leaves the part out ({@code ""})
 */
public record Section(Ref ref, String slot, List<Part> parts) {

  /**
   * Some text, perhaps under a heading of its own.
   *
   * @param heading empty: the template's heading, or none
   * @param text Markdown with {@code ${…}} expressions, as typed
   * @param textRef where the text stands (its characters are mapped by {@link
   *     gongwen.text.Places#span(Ref, int, int)})
   */
  public record Part(Ref ref, String heading, String text, Ref textRef) {}
}
