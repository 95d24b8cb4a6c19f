package gongwen.archive;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What the end of a ZIP says: how many files it holds, and where their directory stands.
 *
 * @param count of files
 * @param at where the directory begins
 * @param length of the directory, in bytes
 */
record ZipEnd(long count, long at, long length) {
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private static final int LOCATOR64_SIZE = 20;
  private static final int SIZE64 = 56;

  private static final int FULL16 = 0xFFFF;
  private static final long FULL32 = 0xFFFFFFFFL;

  static ZipEnd find(ZipBytes zip) throws IOException, ZipFault {
    int length = (int) Math.min(zip.size(), SIZE + LONGEST_COMMENT);
    ByteBuffer tail = zip.at(zip.size() - length, length);
    for (int i = length - SIZE; i >= 0; i--) {
      if (tail.getInt(i) == ZipSignatures.END && i + SIZE + ZipBytes.u16(tail, i + 20) == length) {
        return read(zip, tail, i, zip.size() - length + i);
      }
    }
    throw ZipFault.damaged(
        "不是 ZIP 文件，或者没有传输完整：找不到结尾", "it is no ZIP file, or is truncated: it has no end");
  }

  private static ZipEnd read(ZipBytes zip, ByteBuffer tail, int i, long endAt)
      throws IOException, ZipFault {
    int count = ZipBytes.u16(tail, i + 10);
    long length = ZipBytes.u32(tail, i + 12);
    long at = ZipBytes.u32(tail, i + 16);
    boolean large = count == FULL16 || length == FULL32 || at == FULL32;
    if (ZipBytes.u16(tail, i + 4) != 0 && ZipBytes.u16(tail, i + 4) != FULL16) {
      throw ZipFault.unsafe("是分卷的 ZIP，不是一个文件", "it is a part of a ZIP in several files");
    }
    if (large && endAt >= LOCATOR64_SIZE) {
      ByteBuffer locator = zip.at(endAt - LOCATOR64_SIZE, LOCATOR64_SIZE);
      if (locator.getInt(0) == ZipSignatures.LARGE_END_PLACE) {
        return large(zip, ZipBytes.u64(locator, 8), endAt - LOCATOR64_SIZE);
      }
    }
    return checked(new ZipEnd(count, at, length), endAt);
  }

  private static ZipEnd large(ZipBytes zip, long at, long endAt) throws IOException, ZipFault {
    ByteBuffer end = zip.at(at, SIZE64);
    if (end.getInt(0) != ZipSignatures.LARGE_END || at + 12 + ZipBytes.u64(end, 4) != endAt) {
      throw ZipFault.damaged("结尾不对", "its end is damaged");
    }
    return checked(
        new ZipEnd(ZipBytes.u64(end, 32), ZipBytes.u64(end, 48), ZipBytes.u64(end, 40)), at);
  }

  /** Nothing stands between the directory and the end. */
  private static ZipEnd checked(ZipEnd end, long endAt) throws ZipFault {
    if (end.at() > endAt || endAt - end.at() != end.length()) {
      throw ZipFault.damaged(
          "目录不在结尾所说的位置：文件前面或中间多了或少了内容",
          "its directory is not where its end says: bytes were added before it, or are missing");
    }
    return end;
  }
}
