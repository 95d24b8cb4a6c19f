package gongwen.changes;

import gongwen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was changed in a document.
 *
 * @param unit its unit file
 * @param changes in the order of reading
 * @param taken what takes changes back, each with its fix
 */
public record DocumentChanges(
    Path document, Path unit, List<DocumentChange> changes, List<Diagnostic> taken) {
  public DocumentChanges {
    changes = List.copyOf(changes);
    taken = List.copyOf(taken);
  }
}
