package gongwen.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.commons.compress.archivers.zip.ZipLong;

/**
 * What the end of a ZIP says: how many files it holds, and where their directory is. The library
 * believes it as far as it needs it, and reads on while lines of a directory follow; here it is
 * checked that number, place and length are right, so that every program finds the same lines.
 *
 * @param count of files
 * @param at where the directory begins
 * @param length of the directory, in bytes
 */
record ZipEnd(long count, long at, long length) {
  /** More than ten years of a city, and no more than memory can hold. */
  private static final long MOST_FILES = 1_000_000;

  private static final int SIGNATURE = 0x06054b50;
  private static final int SIGNATURE64 = 0x06064b50;
  private static final int LOCATOR64 = 0x07064b50;

  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR64_SIZE = 20;
  private static final int SIZE64 = 56;
  private static final int LINE = 46;

  private static final int FULL16 = 0xFFFF;
  private static final long FULL32 = 0xFFFFFFFFL;

  static ZipEnd find(RawBytes zip) throws IOException, ZipFault {
    int length = (int) Math.min(zip.size(), SIZE + LONGEST_COMMENT);
    ByteBuffer tail = zip.at(zip.size() - length, length);
    int i = length - SIZE;
    while (i >= 0 && tail.getInt(i) != SIGNATURE) {
      i--;
    }
    if (i < 0 || i + SIZE + RawBytes.u16(tail, i + 20) != length) {
      throw ZipFault.damaged(
          "不是 ZIP 文件，或者没有传输完整：找不到结尾", "it is no ZIP file, or is truncated: it has no end");
    }
    return read(zip, tail, i, zip.size() - length + i);
  }

  private static ZipEnd read(RawBytes zip, ByteBuffer tail, int i, long endAt)
      throws IOException, ZipFault {
    int count = RawBytes.u16(tail, i + 10);
    long length = RawBytes.u32(tail, i + 12);
    long at = RawBytes.u32(tail, i + 16);
    if (RawBytes.u16(tail, i + 4) != 0 && RawBytes.u16(tail, i + 4) != FULL16) {
      throw ZipFault.unsafe("是分卷的 ZIP，不是一个文件", "it is a part of a ZIP in several files");
    }
    ZipEnd small = new ZipEnd(count, at, length);
    if (endAt >= LOCATOR64_SIZE) {
      ByteBuffer locator = zip.at(endAt - LOCATOR64_SIZE, LOCATOR64_SIZE);
      if (locator.getInt(0) == LOCATOR64) {
        return small.large(zip, RawBytes.u64(locator, 8), endAt - LOCATOR64_SIZE);
      }
    }
    small.check(zip, endAt);
    return small;
  }

  /** Some programs read the large end wherever there is one, others where the small one is full. */
  private ZipEnd large(RawBytes zip, long place, long endAt) throws IOException, ZipFault {
    ByteBuffer end = zip.at(place, SIZE64);
    ZipEnd large = new ZipEnd(RawBytes.u64(end, 32), RawBytes.u64(end, 48), RawBytes.u64(end, 40));
    boolean same =
        (count == FULL16 || count == large.count)
            && (at == FULL32 || at == large.at)
            && (length == FULL32 || length == large.length);
    if (end.getInt(0) != SIGNATURE64 || place + 12 + RawBytes.u64(end, 4) != endAt || !same) {
      throw ZipFault.damaged("结尾不对", "its end is damaged");
    }
    large.check(zip, place);
    return large;
  }

  /** Between the directory and the end is nothing, and in the directory are only its lines. */
  private void check(RawBytes zip, long endAt) throws IOException, ZipFault {
    if (at > endAt || endAt - at != length) {
      throw ZipFault.damaged(
          "目录不在结尾所说的位置：文件前面或中间多了或少了内容",
          "its directory is not where its end says: bytes were added before it, or are missing");
    }
    if (count > MOST_FILES || count * LINE > length) {
      throw ZipFault.unsafe("声称有 %d 个文件，不可能", "it claims to hold %d files, which cannot be", count);
    }
    long next = at;
    for (long i = 0; i < count; i++) {
      ByteBuffer line = zip.at(next, LINE);
      if (line.getInt(0) != (int) ZipLong.CFH_SIG.getValue()) {
        throw ZipFault.damaged("目录损坏", "its directory is damaged");
      }
      next += LINE + RawBytes.u16(line, 28) + RawBytes.u16(line, 30) + RawBytes.u16(line, 32);
    }
    if (next != endAt) {
      throw ZipFault.damaged("目录损坏", "its directory is damaged");
    }
  }
}
