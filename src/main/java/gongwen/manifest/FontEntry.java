package gongwen.manifest;

/**
 * A font that prints PDF.
 *
 * @param role the typeface of the standard that it serves, as {@code fang}
 * @param name the font's own
 * @param sha256 of the font's file, in hexadecimal digits
 */
public record FontEntry(String role, String name, String sha256) {}
