package gongwen.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipLong;

/**
 * Where the bytes of each file of a ZIP are. A program that unpacks from front to back reads the
 * local headers, another one the directory; both must see the same files, so the headers say what
 * the directory says, and no byte belongs to two files or to none. The library reads of a local
 * header only how long it is, and nothing between the files.
 */
final class ZipLayout {
  private static final int SIZE = 30;
  private static final int SIZES_FOLLOW = 1 << 3;
  private static final long FULL32 = 0xFFFFFFFFL;

  private final RawBytes zip;

  private ZipLayout(RawBytes zip) {
    this.zip = zip;
  }

  /**
   * @param files as the directory has them
   * @param end where the directory begins
   */
  static void check(RawBytes zip, List<ZipArchiveEntry> files, long end)
      throws IOException, ZipFault {
    ZipLayout layout = new ZipLayout(zip);
    List<ZipArchiveEntry> ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
    if (!ordered.isEmpty() && ordered.get(0).getLocalHeaderOffset() != 0) {
      throw ZipFault.unsafe("第一个文件之前还有内容", "there is something before its first file");
    }
    for (int i = 0; i < ordered.size(); i++) {
      boolean last = i + 1 == ordered.size();
      layout.check(ordered.get(i), last ? end : ordered.get(i + 1).getLocalHeaderOffset());
    }
  }

  private void check(ZipArchiveEntry file, long next) throws IOException, ZipFault {
    long headerAt = file.getLocalHeaderOffset();
    ByteBuffer head = zip.at(headerAt, SIZE);
    if (head.getInt(0) != (int) ZipLong.LFH_SIG.getValue()) {
      throw ZipFault.damaged("“%s”的文件头损坏", "the header of \"%s\" is damaged", file.getName());
    }
    int nameLength = RawBytes.u16(head, 26);
    byte[] rest = zip.at(headerAt + SIZE, nameLength + RawBytes.u16(head, 28)).array();
    byte[] name = Arrays.copyOf(rest, nameLength);
    ExtraFields extra = ExtraFields.local(Arrays.copyOfRange(rest, nameLength, rest.length));
    boolean same =
        RawBytes.text(name).equals(file.getName())
            && RawBytes.u16(head, 6) == file.getRawFlag()
            && RawBytes.u16(head, 8) == file.getMethod()
            && says(RawBytes.u32(head, 14), file.getCrc(), file)
            && says(size(head, 18, extra, false), file.getCompressedSize(), file)
            && says(size(head, 22, extra, true), file.getSize(), file);
    if (!same) {
      throw ZipFault.unsafe(
          "“%s”的文件头与目录说的不一样",
          "the header of \"%s\" does not say what the directory says", file.getName());
    }
    extra.checkName(name);
    long start = headerAt + SIZE + rest.length;
    long gap = next - start - file.getCompressedSize();
    if (gap < 0) {
      throw ZipFault.unsafe("“%s”与别的文件重叠", "\"%s\" overlaps with another file", file.getName());
    }
    boolean fits = follow(file) ? follows(file, next - gap, gap) : gap == 0;
    if (!fits) {
      throw ZipFault.unsafe(
          "“%s”之后有不属于任何文件的内容", "behind \"%s\" are bytes that belong to no file", file.getName());
    }
  }

  /** A large one is in an extra field. */
  private static long size(ByteBuffer head, int at, ExtraFields extra, boolean unpacked)
      throws ZipFault {
    long size = RawBytes.u32(head, at);
    return size == FULL32 ? extra.large(unpacked) : size;
  }

  /** A number may be left out in the header if it follows. */
  private static boolean says(long said, long number, ZipArchiveEntry file) {
    return said == number || said == 0 && follow(file);
  }

  /** Whether checksum and sizes come after the bytes of the file. */
  private static boolean follow(ZipArchiveEntry file) {
    return (file.getRawFlag() & SIZES_FOLLOW) != 0;
  }

  /** Checksum and sizes, with a signature or without, the sizes in four bytes or in eight. */
  private boolean follows(ZipArchiveEntry file, long at, long length) throws IOException, ZipFault {
    if (length < 12 || length > 24 || length % 4 != 0) {
      return false;
    }
    ByteBuffer bytes = zip.at(at, (int) length);
    int first = length % 8 == 0 ? 4 : 0;
    if (first == 4 && bytes.getInt(0) != (int) ZipLong.DD_SIG.getValue()) {
      return false;
    }
    boolean large = length >= 20;
    long packedSize = large ? RawBytes.u64(bytes, first + 4) : RawBytes.u32(bytes, first + 4);
    long size = large ? RawBytes.u64(bytes, first + 12) : RawBytes.u32(bytes, first + 8);
    return RawBytes.u32(bytes, first) == file.getCrc()
        && packedSize == file.getCompressedSize()
        && size == file.getSize();
  }
}
