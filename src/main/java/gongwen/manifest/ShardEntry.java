package gongwen.manifest;

/** The part {@code index}, from 1, of {@code count} parts. */
public record ShardEntry(int index, int count) {}
