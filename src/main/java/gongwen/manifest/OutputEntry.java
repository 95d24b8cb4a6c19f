package gongwen.manifest;

import java.util.Optional;

/**
 * A document.
 *
 * @param path relative to the folder of the manifest
 * @param sha256 proves what it holds
 * @param crc32 shows quickly whether it is still as it was written
 * @param size in bytes
 * @param pages how many it has, where its format has pages and knows them
 * @param fonts sum of the fonts that printed it; empty for a format that holds none
 */
public record OutputEntry(
    String path,
    String format,
    String sha256,
    String crc32,
    long size,
    Optional<Integer> pages,
    String fonts) {}
