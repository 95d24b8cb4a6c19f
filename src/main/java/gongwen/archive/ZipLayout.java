package gongwen.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the bytes of each file of a ZIP stand. A program that unpacks from front to back reads the
 * local headers, another one the directory; both must see the same files, so the headers say what
 * the directory says, and no byte belongs to two files or to none.
 */
final class ZipLayout {
  private static final int SIZE = 30;
  private static final long FULL32 = 0xFFFFFFFFL;

  private final ZipBytes zip;

  private ZipLayout(ZipBytes zip) {
    this.zip = zip;
  }

  /**
   * @return where the bytes of each file begin, by its name
   */
  static Map<String, Long> check(ZipBytes zip, List<Packed> files) throws IOException, ZipFault {
    ZipLayout layout = new ZipLayout(zip);
    List<Packed> ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparingLong(Packed::headerAt));
    long end = ZipEnd.find(zip).at();
    Map<String, Long> starts = new HashMap<>();
    if (!ordered.isEmpty() && ordered.get(0).headerAt() != 0) {
      throw ZipFault.unsafe("第一个文件之前还有内容", "there is something before its first file");
    }
    for (int i = 0; i < ordered.size(); i++) {
      long next = i + 1 < ordered.size() ? ordered.get(i + 1).headerAt() : end;
      starts.put(ordered.get(i).name(), layout.check(ordered.get(i), next));
    }
    return starts;
  }

  private long check(Packed file, long next) throws IOException, ZipFault {
    ByteBuffer head = zip.at(file.headerAt(), SIZE);
    int nameLength = ZipBytes.u16(head, 26);
    int extraLength = ZipBytes.u16(head, 28);
    ByteBuffer rest = zip.at(file.headerAt() + SIZE, nameLength + extraLength);
    if (head.getInt(0) != ZipSignatures.HEADER) {
      throw ZipFault.damaged("“%s”的文件头损坏", "the header of \"%s\" is damaged", file.name());
    }
    ByteBuffer extra = rest.slice(nameLength, extraLength).order(rest.order());
    boolean same =
        ZipDirectory.name(rest, nameLength).equals(file.name())
            && ZipBytes.u16(head, 6) == file.flags()
            && ZipBytes.u16(head, 8) == file.method()
            && says(ZipBytes.u32(head, 14), file.crc(), file)
            && says(size(head, 18, extra, 8), file.packedSize(), file)
            && says(size(head, 22, extra, 0), file.size(), file);
    if (!same) {
      throw ZipFault.unsafe(
          "“%s”的文件头与目录说的不一样",
          "the header of \"%s\" does not say what the directory says", file.name());
    }
    ZipDirectory.checkExtra(extra, rest, nameLength, file.name());
    long start = file.headerAt() + SIZE + nameLength + extraLength;
    long gap = next - start - file.packedSize();
    if (gap < 0) {
      throw ZipFault.unsafe("“%s”与别的文件重叠", "\"%s\" overlaps with another file", file.name());
    }
    if (!(file.sizesFollow() ? follows(file, start + file.packedSize(), gap) : gap == 0)) {
      throw ZipFault.unsafe(
          "“%s”之后有不属于任何文件的内容", "behind \"%s\" are bytes that belong to no file", file.name());
    }
    return start;
  }

  /** A large one stands in an extra field. */
  private static long size(ByteBuffer head, int at, ByteBuffer extra, int extraAt) throws ZipFault {
    long size = ZipBytes.u32(head, at);
    return size == FULL32 ? ZipDirectory.large(extra, extraAt) : size;
  }

  /** A number may be left out in the header if it follows. */
  private static boolean says(long said, long number, Packed file) {
    return said == number || said == 0 && file.sizesFollow();
  }

  /** Checksum and sizes, with a signature or without, the sizes in four bytes or in eight. */
  private boolean follows(Packed file, long at, long length) throws IOException, ZipFault {
    if (length < 12 || length > 24 || length % 4 != 0) {
      return false;
    }
    ByteBuffer bytes = zip.at(at, (int) length);
    int first = length % 8 == 0 ? 4 : 0;
    if (first == 4 && bytes.getInt(0) != ZipSignatures.SIZES) {
      return false;
    }
    boolean large = length >= 20;
    long packedSize = large ? ZipBytes.u64(bytes, first + 4) : ZipBytes.u32(bytes, first + 4);
    long size = large ? ZipBytes.u64(bytes, first + 12) : ZipBytes.u32(bytes, first + 8);
    return ZipBytes.u32(bytes, first) == file.crc()
        && packedSize == file.packedSize()
        && size == file.size();
  }
}
