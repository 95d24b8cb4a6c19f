package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Message;
import java.nio.file.Path;
import java.util.List;

/**
 * What was changed in a document.
 *
 * @param unit its unit file
 * @param changes in the order of reading
 * @param taken what takes changes back, each with its fix
 * @param notes what one should know of the document besides
 */
public record DocumentChanges(
    Path document,
    Path unit,
    List<DocumentChange> changes,
    List<Diagnostic> taken,
    List<Message> notes) {
  public DocumentChanges {
    changes = List.copyOf(changes);
    taken = List.copyOf(taken);
    notes = List.copyOf(notes);
  }
}
