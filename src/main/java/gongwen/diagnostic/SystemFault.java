package gongwen.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why the operating system refused to read or write a file, and what to do about it. */
public enum SystemFault {
  DENIED(
      Message.of("没有权限", "permission denied"),
      Message.of(
          "换一个有权限的位置，或请管理员放开权限", "take a place where you may write, or have it opened to you"),
      "permission denied",
      "operation not permitted"),
  FULL(
      Message.of("磁盘已满", "the disk is full"),
      Message.of("腾出空间后再运行一次", "make room and run it again"),
      "no space left",
      "not enough space",
      "disk quota exceeded",
      "file too large",
      "磁盘空间不足"),
  READ_ONLY(
      Message.of("这里是只读的", "it is read-only there"),
      Message.of("换一个能写的位置", "take a place that can be written"),
      "read-only file system",
      "write protected"),
  TOO_LONG(
      Message.of("名称太长", "the name is too long"),
      Message.of("换一个短一些的名称", "take a shorter name"),
      "name too long"),
  GONE(
      Message.of("文件或它的文件夹不见了", "the file or its folder is gone"),
      Message.of(
          "看看是不是刚被移走或删除，再运行一次", "see whether it was moved or deleted just now, and run it again")),
  NO_FOLDER(
      Message.of("该是文件夹的地方有一个文件或断开的链接", "a file or a broken link is where a folder has to be"),
      Message.of("移走它，或换一个位置", "move it away, or take another place")),
  OTHER(Message.of("", ""), Message.of("", ""));

  private final Message reason;
  private final Message hint;
  private final List<String> words;

  SystemFault(Message reason, Message hint, String... words) {
    this.reason = reason;
    this.hint = hint;
    this.words = List.of(words);
  }

  /**
   * That a file or folder cannot be written.
   *
   * @param zh the sentence, with {@code %s} for the path and {@code %s} for the reason
   */
  public static Diagnostic report(
      DiagnosticCode code, String zh, String en, Path path, IOException e) {
    SystemFault fault = of(e);
    Message reason = fault.reason(e);
    Diagnostic diagnostic =
        Diagnostic.of(
            code,
            new Message(
                String.format(Locale.ROOT, zh, path, reason.zh()),
                String.format(Locale.ROOT, en, path, reason.en())));
    return fault == OTHER ? diagnostic : diagnostic.hint(fault.hint);
  }

  private static SystemFault of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return DENIED;
    }
    if (e instanceof NoSuchFileException) {
      return GONE;
    }
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return NO_FOLDER;
    }
    String said = words(e).toLowerCase(Locale.ROOT);
    for (SystemFault each : values()) {
      if (each.words.stream().anyMatch(said::contains)) {
        return each;
      }
    }
    return OTHER;
  }

  /** What is not known is said in the system's own words, whatever their language. */
  private Message reason(IOException e) {
    return this == OTHER ? new Message(words(e), words(e)) : reason;
  }

  /** Without the path, which the sentence names already. */
  private static String words(IOException e) {
    Optional<String> own =
        Optional.ofNullable(
            e instanceof FileSystemException system ? system.getReason() : e.getMessage());
    return own.orElse(e.getClass().getSimpleName());
  }
}
