package gongwen.archive;

import gongwen.diagnostic.Message;
import gongwen.text.FileNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Reads the directory of a ZIP, and refuses what must not be unpacked. */
final class ZipDirectory {
  /** More than ten years of a city, and no more than memory can hold. */
  private static final long MOST_FILES = 1_000_000;

  private static final long LARGEST_TOTAL = 256L << 30;

  /** Text that repeats itself reaches 30; a bomb of one layer 1,000. */
  private static final long LARGEST_RATIO = 250;

  /** Below, a ratio does no harm. */
  private static final long SMALL = 1 << 20;

  private static final int SIZE = 46;
  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final long FULL32 = 0xFFFFFFFFL;
  private static final int SIZES_64 = 0x0001;
  private static final int OTHER_NAME = 0x7075;
  private static final int TYPE_OF_FILE = 0xF000;
  private static final int ORDINARY = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final int LINK = 0xA000;

  private final ZipBytes zip;
  private final Map<String, String> names = new HashMap<>();
  private long total;

  private ZipDirectory(ZipBytes zip) {
    this.zip = zip;
  }

  /** The files in the order of the directory. */
  static List<Packed> read(ZipBytes zip) throws IOException, ZipFault {
    return new ZipDirectory(zip).files(ZipEnd.find(zip));
  }

  private List<Packed> files(ZipEnd end) throws IOException, ZipFault {
    if (end.count() > MOST_FILES || end.count() * SIZE > end.length()) {
      throw ZipFault.unsafe(
          "声称有 %d 个文件，不可能", "it claims to hold %d files, which cannot be", end.count());
    }
    List<Packed> files = new ArrayList<>();
    long at = end.at();
    for (long i = 0; i < end.count(); i++) {
      ByteBuffer head = zip.at(at, SIZE);
      if (head.getInt(0) != ZipSignatures.DIRECTORY) {
        throw ZipFault.damaged("目录损坏", "its directory is damaged");
      }
      int length = ZipBytes.u16(head, 28) + ZipBytes.u16(head, 30) + ZipBytes.u16(head, 32);
      files.add(file(head, zip.at(at + SIZE, length)));
      at += SIZE + length;
    }
    if (at != end.at() + end.length()) {
      throw ZipFault.damaged("目录损坏", "its directory is damaged");
    }
    for (Packed file : files) {
      checkFoldersOf(file);
    }
    return files;
  }

  private Packed file(ByteBuffer head, ByteBuffer rest) throws ZipFault {
    int nameLength = ZipBytes.u16(head, 28);
    String name = name(rest, nameLength);
    ByteBuffer extra = rest.slice(nameLength, ZipBytes.u16(head, 30)).order(rest.order());
    checkExtra(extra, rest, nameLength, name);
    long size = ZipBytes.u32(head, 24);
    long packedSize = ZipBytes.u32(head, 20);
    long headerAt = ZipBytes.u32(head, 42);
    int at = 0;
    if (size == FULL32) {
      size = large(extra, at);
      at += 8;
    }
    if (packedSize == FULL32) {
      packedSize = large(extra, at);
      at += 8;
    }
    if (headerAt == FULL32) {
      headerAt = large(extra, at);
    }
    Packed file =
        new Packed(
            name,
            ZipBytes.u16(head, 8),
            ZipBytes.u16(head, 10),
            ZipBytes.u32(head, 16),
            packedSize,
            size,
            headerAt);
    check(file);
    checkKind(file, ZipBytes.u16(head, 40));
    return file;
  }

  /**
   * A number that needs eight bytes.
   *
   * @param at where it stands in the extra field for such numbers
   */
  static long large(ByteBuffer extra, int at) throws ZipFault {
    int field = find(extra, SIZES_64);
    if (field < 0 || at + 8 > ZipBytes.u16(extra, field - 2)) {
      throw ZipFault.damaged("目录损坏", "its directory is damaged");
    }
    return ZipBytes.u64(extra, field + at);
  }

  static String name(ByteBuffer bytes, int length) throws ZipFault {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes.slice(0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw ZipFault.unsafe("有文件名不是 UTF-8", "the name of a file in it is not UTF-8");
    }
  }

  /** Where the data of an extra field of this kind begin; negative if there is none. */
  private static int find(ByteBuffer extra, int kind) throws ZipFault {
    int at = 0;
    while (at + 4 <= extra.limit()) {
      int length = ZipBytes.u16(extra, at + 2);
      if (at + 4 + length > extra.limit()) {
        throw ZipFault.damaged("目录损坏", "its directory is damaged");
      }
      if (ZipBytes.u16(extra, at) == kind) {
        return at + 4;
      }
      at += 4 + length;
    }
    return -1;
  }

  /** An extra field can give a second name, which some programs use: both must be the same. */
  static void checkExtra(ByteBuffer extra, ByteBuffer nameBytes, int nameLength, String name)
      throws ZipFault {
    int at = find(extra, OTHER_NAME);
    if (at < 0) {
      return;
    }
    int length = ZipBytes.u16(extra, at - 2);
    CRC32 crc = new CRC32();
    crc.update(nameBytes.slice(0, nameLength));
    boolean meant = length > 5 && ZipBytes.u32(extra, at + 1) == crc.getValue();
    if (meant
        && !name(extra.slice(at + 5, length - 5).order(extra.order()), length - 5).equals(name)) {
      throw ZipFault.unsafe("“%s”有两个不同的名称", "\"%s\" has two different names", name);
    }
  }

  private void check(Packed file) throws ZipFault {
    String bare = file.folder() ? file.name().substring(0, file.name().length() - 1) : file.name();
    Optional<Message> fault = ArchiveNames.fault(bare);
    if (fault.isPresent()) {
      throw ZipFault.unsafe(
          "“%1$s”不能解包：%2$s",
          "\"%1$s\" must not be unpacked: %3$s", file.name(), fault.get().zh(), fault.get().en());
    }
    String other = names.putIfAbsent(FileNames.folded(bare), file.name());
    if (other != null) {
      throw other.equals(file.name())
          ? ZipFault.unsafe("“%s”出现了两次", "\"%s\" is in it twice", file.name())
          : ZipFault.unsafe(
              "“%s”和“%s”在有的系统上是同一个文件",
              "\"%s\" and \"%s\" are the same file on some systems", file.name(), other);
    }
    if ((file.flags() & ENCRYPTED) != 0) {
      throw ZipFault.unsafe("“%s”加了密", "\"%s\" is encrypted", file.name());
    }
    if (file.method() != Packed.STORED && file.method() != Packed.DEFLATED) {
      throw ZipFault.unsafe(
          "“%s”的压缩方法 %d 不认识",
          "\"%s\" is compressed in an unknown way, number %d", file.name(), file.method());
    }
    boolean impossible =
        file.method() == Packed.STORED && file.size() != file.packedSize()
            || file.folder() && file.size() > 0;
    if (impossible) {
      throw ZipFault.damaged(
          "“%s”的大小前后不一", "the sizes of \"%s\" contradict each other", file.name());
    }
    total += file.size();
    boolean bomb = file.size() > SMALL && file.size() / LARGEST_RATIO > file.packedSize();
    if (bomb || total > LARGEST_TOTAL || total < 0) {
      throw ZipFault.unsafe(
          "“%s”展开后大得反常，可能是压缩炸弹",
          "\"%s\" is suspiciously large when unpacked: it may be a bomb", file.name());
    }
  }

  /**
   * @param mode the kind of the file and its rights, if a system of the Unix family packed it
   */
  private static void checkKind(Packed file, int mode) throws ZipFault {
    int kind = mode & TYPE_OF_FILE;
    if (kind == LINK) {
      throw ZipFault.unsafe("“%s”是链接", "\"%s\" is a link", file.name());
    }
    if (kind != 0 && kind != (file.folder() ? FOLDER : ORDINARY)) {
      throw ZipFault.unsafe("“%s”不是普通文件", "\"%s\" is no ordinary file", file.name());
    }
  }

  /** A file cannot be a folder as well. */
  private void checkFoldersOf(Packed file) throws ZipFault {
    String name = file.name();
    for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
      String above = names.getOrDefault(FileNames.folded(name.substring(0, i)), "/");
      if (!above.endsWith("/")) {
        throw ZipFault.unsafe("“%s”既是文件又是文件夹", "\"%s\" is a file and a folder", above);
      }
    }
  }
}
