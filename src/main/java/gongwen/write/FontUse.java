package gongwen.write;

/**
 * A font that a writer puts into its files.
 *
 * @param role the typeface of the standard that it serves, in lower case
 * @param name the font's own
 * @param sha256 of its file
 */
public record FontUse(String role, String name, String sha256) {}
