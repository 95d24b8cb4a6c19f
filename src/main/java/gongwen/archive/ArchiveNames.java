package gongwen.archive;

import gongwen.diagnostic.Message;
import gongwen.text.FileNames;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of files in an archive: with {@code /}, relative, and such that every operating system
 * can unpack them below one folder.
 */
final class ArchiveNames {
  /** The digests of all other files, as {@code sha256sum} writes and reads them. */
  static final String SUMS = "SHA256SUMS";

  static final String ABOUT = "archive.json";
  static final String INDEX = "index.html";
  static final String LIST = "list.csv";
  static final String PROFILE = "profile.yaml";
  static final String DOCUMENTS = "documents/";
  static final String UNITS = "units/";

  private static final int MOST_BYTES = 255;

  private ArchiveNames() {}

  /** Why the name cannot be unpacked everywhere; empty if it can. */
  static Optional<Message> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of(Message.of("名称是空的", "the name is empty"));
    }
    if (name.startsWith("/")) {
      return Optional.of(Message.of("是绝对路径", "it is an absolute path"));
    }
    if (name.indexOf('\\') >= 0) {
      return Optional.of(Message.of("含有反斜杠", "it holds a backslash"));
    }
    for (String part : name.split("/", -1)) {
      Optional<Message> fault = faultOfPart(part);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<Message> faultOfPart(String part) {
    if (part.equals("..")) {
      return Optional.of(Message.of("用 .. 走出文件夹", "it leaves the folder by .."));
    }
    if (part.isEmpty() || part.equals(".")) {
      return Optional.of(Message.of("有空的一级", "one of its parts is empty"));
    }
    int bad = part.codePoints().filter(c -> !FileNames.allowed(c)).findFirst().orElse(-1);
    if (bad >= 0) {
      String shown = String.format(Locale.ROOT, "U+%04X", bad);
      return Optional.of(
          bad > ' ' && bad < 0x7f
              ? Message.of("含有 Windows 不允许的字符 %c", "Windows does not allow %c in it", bad)
              : Message.of("含有不可见的字符 %s", "it holds the invisible character %s", shown));
    }
    if (part.endsWith(".") || part.endsWith(" ")) {
      return Optional.of(
          Message.of(
              "“%s”以点或空格结尾，Windows 会去掉",
              "\"%s\" ends in a dot or a space, which Windows drops", part));
    }
    if (FileNames.device(part)) {
      return Optional.of(
          Message.of("“%s”在 Windows 上是设备名", "\"%s\" is the name of a device on Windows", part));
    }
    if (part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(
          Message.of("有一级长于 %d 字节", "one of its parts is longer than %d bytes", MOST_BYTES));
    }
    return Optional.empty();
  }
}
