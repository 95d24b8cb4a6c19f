package gongwen.archive;

import gongwen.diagnostic.Message;
import gongwen.text.FileNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Refuses files of a ZIP that must not be unpacked, by what the directory says of them. */
final class ZipDirectory {
  private static final long LARGEST_TOTAL = 256L << 30;

  /** Text that repeats itself reaches 30; a bomb of one layer 1,000. */
  private static final long LARGEST_RATIO = 250;

  /** Below, a ratio does no harm. */
  private static final long SMALL = 1 << 20;

  private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
  private static final int TYPE_OF_FILE = 0xF000;
  private static final int ORDINARY = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final int LINK = 0xA000;

  private final Map<String, String> names = new HashMap<>();
  private long total;

  private ZipDirectory() {}

  static void check(List<ZipArchiveEntry> files) throws ZipFault {
    ZipDirectory directory = new ZipDirectory();
    for (ZipArchiveEntry file : files) {
      directory.check(file);
    }
    for (ZipArchiveEntry file : files) {
      directory.checkFoldersOf(file.getName());
    }
  }

  private void check(ZipArchiveEntry file) throws ZipFault {
    // As it is written; the library reads names of DOS in its own way.
    String name = RawBytes.text(file.getRawName());
    ExtraFields.of(file).checkName(file.getRawName());
    checkName(name);
    checkContent(file, name);
    checkKind(name, (int) (file.getExternalAttributes() >> 16 & 0xFFFF));
  }

  private void checkName(String name) throws ZipFault {
    String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    Optional<Message> fault = ArchiveNames.fault(bare);
    if (fault.isPresent()) {
      throw ZipFault.unsafe(
          "“%1$s”不能解包：%2$s",
          "\"%1$s\" must not be unpacked: %3$s", name, fault.get().zh(), fault.get().en());
    }
    String other = names.putIfAbsent(FileNames.folded(bare), name);
    if (other != null) {
      throw other.equals(name)
          ? ZipFault.unsafe("“%s”出现了两次", "\"%s\" is in it twice", name)
          : ZipFault.unsafe(
              "“%s”和“%s”在有的系统上是同一个文件",
              "\"%s\" and \"%s\" are the same file on some systems", name, other);
    }
  }

  private void checkContent(ZipArchiveEntry file, String name) throws ZipFault {
    if ((file.getRawFlag() & ENCRYPTED) != 0) {
      throw ZipFault.unsafe("“%s”加了密", "\"%s\" is encrypted", name);
    }
    if (file.getMethod() != ZipArchiveEntry.STORED
        && file.getMethod() != ZipArchiveEntry.DEFLATED) {
      throw ZipFault.unsafe(
          "“%s”的压缩方法 %d 不认识",
          "\"%s\" is compressed in an unknown way, number %d", name, file.getMethod());
    }
    boolean impossible =
        file.getMethod() == ZipArchiveEntry.STORED && file.getSize() != file.getCompressedSize()
            || name.endsWith("/") && file.getSize() > 0;
    if (impossible) {
      throw ZipFault.damaged("“%s”的大小前后不一", "the sizes of \"%s\" contradict each other", name);
    }
    total += file.getSize();
    boolean bomb =
        file.getSize() > SMALL && file.getSize() / LARGEST_RATIO > file.getCompressedSize();
    if (bomb || total > LARGEST_TOTAL || total < 0) {
      throw ZipFault.unsafe(
          "“%s”展开后大得反常，可能是压缩炸弹",
          "\"%s\" is suspiciously large when unpacked: it may be a bomb", name);
    }
  }

  /**
   * @param mode the kind of the file and its rights, if a system of the Unix family packed it
   */
  private static void checkKind(String name, int mode) throws ZipFault {
    int kind = mode & TYPE_OF_FILE;
    if (kind == LINK) {
      throw ZipFault.unsafe("“%s”是链接", "\"%s\" is a link", name);
    }
    if (kind != 0 && kind != (name.endsWith("/") ? FOLDER : ORDINARY)) {
      throw ZipFault.unsafe("“%s”不是普通文件", "\"%s\" is no ordinary file", name);
    }
  }

  /** A file cannot be a folder as well. */
  private void checkFoldersOf(String name) throws ZipFault {
    for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
      String above = names.getOrDefault(FileNames.folded(name.substring(0, i)), "/");
      if (!above.endsWith("/")) {
        throw ZipFault.unsafe("“%s”既是文件又是文件夹", "\"%s\" is a file and a folder", above);
      }
    }
  }
}
