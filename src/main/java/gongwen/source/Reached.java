package gongwen.source;

import java.nio.file.Path;

/**
 * A file or a folder on which a unit depends: it was read, or looked through for files.
 *
 * @param path real, with links followed
 * @param sha256 of the file's bytes, or of the names in the folder ({@link ReachedFiles#names})
 */
public record Reached(Path path, String sha256, boolean folder) {}
