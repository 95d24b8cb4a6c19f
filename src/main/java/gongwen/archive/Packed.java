package gongwen.archive;

/**
 * A file in a ZIP, as the ZIP's directory tells of it.
 *
 * @param flags the general purpose bit flag
 * @param method {@link #STORED} or {@link #DEFLATED}
 * @param packedSize how many bytes it takes in the ZIP
 * @param headerAt where its local header stands
 */
record Packed(
    String name, int flags, int method, long crc, long packedSize, long size, long headerAt) {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int SIZES_FOLLOW = 1 << 3;

  boolean folder() {
    return name.endsWith("/");
  }

  /** Whether checksum and sizes stand after the bytes of the file. */
  boolean sizesFollow() {
    return (flags & SIZES_FOLLOW) != 0;
  }
}
