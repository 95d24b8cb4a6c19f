package gongwen.job.output;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Outcome;
import gongwen.diagnostic.SystemFault;
import gongwen.job.plan.JobCode;
import gongwen.text.Crc32;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Files that the user starts from, written whole or not at all, and never over what is there unless
 * the user says so.
 */
public final class NewFiles {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private NewFiles() {}

  /** The file as it was named; else {@code file-exists} or {@code cannot-write}. */
  public static Outcome<Path> write(Path file, byte[] bytes, boolean force) {
    if (Files.exists(file) && !force) {
      return Outcome.failed(exists(file));
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || Files.isDirectory(file)) {
        return Outcome.failed(
            Diagnostic.of(
                    FileCode.CANNOT_WRITE,
                    Message.of("%s 不能写入：它是文件夹", "%s cannot be written: it is a folder", file))
                .hint("写出文件的名称", "give the name of a file"));
      }
      Files.createDirectories(folder);
      replace(folder, file, bytes);
      return Outcome.of(file);
    } catch (IOException e) {
      return Outcome.failed(cannotWrite(file, e));
    }
  }

  /**
   * All files of a folder. A folder that is not there yet appears with all of them; in one that is
   * there, each appears whole.
   *
   * @param files by their names in the folder, with {@code /} between folders
   * @return the files, in order
   */
  public static Outcome<List<Path>> write(
      Path folder, SortedMap<String, byte[]> files, boolean force) {
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name)) && !force) {
        return Outcome.failed(exists(folder.resolve(name)));
      }
    }
    try {
      if (Files.exists(folder)) {
        for (var file : files.entrySet()) {
          Path target = folder.resolve(file.getKey()).toAbsolutePath();
          Path parent = target.getParent();
          Files.createDirectories(parent == null ? target : parent);
          replace(parent == null ? target : parent, target, file.getValue());
        }
      } else {
        appear(folder, files);
      }
      List<Path> written = new ArrayList<>();
      files.keySet().forEach(name -> written.add(folder.resolve(name)));
      return Outcome.of(written);
    } catch (IOException e) {
      return Outcome.failed(cannotWrite(folder, e));
    }
  }

  private static void replace(Path folder, Path target, byte[] bytes) throws IOException {
    Path fresh = unfinished(folder, target);
    try {
      Files.deleteIfExists(fresh);
      fill(fresh, bytes);
      keepPermissions(target, fresh);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Who may read a file and who not stays as it is. */
  private static void keepPermissions(Path old, Path fresh) throws IOException {
    if (Files.exists(old) && posix(old)) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
    }
  }

  private static boolean posix(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
  }

  /** Whether somebody has said that the file is not to be written; an administrator could. */
  public static boolean readOnly(Path file) throws IOException {
    return !Files.isWritable(file)
        || posix(file) && Collections.disjoint(Files.getPosixFilePermissions(file), WRITE);
  }

  /** Short, because the name that is wanted may be as long as a name can be; for each the same. */
  private static Path unfinished(Path folder, Path wanted) {
    String name = String.valueOf(wanted.getFileName());
    return folder.resolve(".gongwen-" + Crc32.of(name.getBytes(StandardCharsets.UTF_8)) + ".tmp");
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void appear(Path folder, SortedMap<String, byte[]> files) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (above == null) {
      throw new IOException("no folder above it");
    }
    Files.createDirectories(above);
    Path fresh = unfinished(above, folder);
    try {
      Folders.remove(fresh);
      for (var file : files.entrySet()) {
        Path target = fresh.resolve(file.getKey());
        Path parent = target.getParent();
        Files.createDirectories(parent == null ? fresh : parent);
        fill(target, file.getValue());
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.remove(fresh);
    }
  }

  private static Diagnostic exists(Path file) {
    return Diagnostic.of(JobCode.FILE_EXISTS, Message.of("%s 已经存在", "%s is there already", file))
        .hint("换一个名字，或用 --force 覆盖", "take another name, or overwrite it with --force");
  }

  /** That a file cannot be read, and why. */
  public static Diagnostic cannotRead(Path file, IOException e) {
    return SystemFault.report(
        FileCode.FILE_UNREADABLE, "%s 读不了：%s", "%s cannot be read: %s", file, e);
  }

  /** That a file cannot be written, and why. */
  public static Diagnostic cannotWrite(Path file, IOException e) {
    return SystemFault.report(
        FileCode.CANNOT_WRITE, "%s 不能写入：%s", "%s cannot be written: %s", file, e);
  }
}
