package gongwen.changes;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person says of how a document was made; what is empty, the manifest beside it says.
 *
 * @param units the folder of the unit files, or the unit file
 * @param profile a file with deviations from the standard layout
 * @param template a kind, or a template folder, of a report that the unit file does not list
 */
public record ChangesRequest(
    Optional<Path> units, Optional<Path> profile, Optional<String> template) {
  /** All as the manifest says. */
  public static final ChangesRequest NONE =
      new ChangesRequest(Optional.empty(), Optional.empty(), Optional.empty());
}
