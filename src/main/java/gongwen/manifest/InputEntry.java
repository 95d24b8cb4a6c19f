package gongwen.manifest;

/**
 * What a unit was read from.
 *
 * @param path relative to the folder of the units
 * @param sha256 of the file's bytes; of a folder whose files were looked for, of their names
 * @param folder whether it is such a folder
 */
public record InputEntry(String path, String sha256, boolean folder) {}
