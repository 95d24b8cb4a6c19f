package gongwen.changes;

import gongwen.diagnostic.Message;
import gongwen.job.plan.Selection;
import gongwen.model.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * From what a document was made.
 *
 * @param units the folder from which the manifest names files
 * @param unit the unit file
 * @param kind id of the template
 * @param id of the report; empty if it has none
 * @param period as a key
 * @param draft whether it was marked as a draft
 * @param paragraphs sums of its paragraphs as it was made; empty if nobody noted them
 * @param notes what one should know
 */
record MadeFrom(
    Path units,
    Path unit,
    String kind,
    String id,
    String period,
    boolean draft,
    Optional<Path> profile,
    Optional<String> template,
    String paragraphs,
    List<Message> notes) {
  MadeFrom {
    notes = List.copyOf(notes);
  }

  /** A report that the unit's file does not list needs its kind and its period. */
  Selection selection() {
    return template.isEmpty()
        ? new Selection(List.of(), List.of(), Optional.empty(), Optional.empty())
        : new Selection(
            List.of(),
            Period.parse(period).map(List::of).orElse(List.of()),
            template,
            Optional.empty());
  }
}
