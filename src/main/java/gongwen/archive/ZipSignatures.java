package gongwen.archive;

/** The four bytes with which each part of a ZIP begins (APPNOTE 6.3, the lowest byte first). */
final class ZipSignatures {
  /** Of the header before each file. */
  static final int HEADER = 0x04034b50;

  /** Of checksum and sizes behind a file. */
  static final int SIZES = 0x08074b50;

  /** Of each file's line in the directory. */
  static final int DIRECTORY = 0x02014b50;

  static final int LARGE_END = 0x06064b50;

  /** Of the place where the large end stands. */
  static final int LARGE_END_PLACE = 0x07064b50;

  static final int END = 0x06054b50;

  private ZipSignatures() {}
}
