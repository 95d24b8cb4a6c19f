package gongwen.job;

import gongwen.diagnostic.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder for the documents. A file appears in it whole under its name or not at all: it is
 * written to {@code .gongwen}, brought to the disk and renamed. One run at a time works there; it
 * sweeps what an interrupted one left, and removes {@code .gongwen} when it is done.
 */
final class OutputFolder implements Closeable {
  private final Path folder;
  private final Path workshop;
  private final FolderLock lock;
  private int started;

  private OutputFolder(Path folder, Path workshop, FolderLock lock) {
    this.folder = folder;
    this.workshop = workshop;
    this.lock = lock;
  }

  /** Makes the folder if there is none, and waits until no other run works in it. */
  static OutputFolder open(Path folder) throws OutputFailure {
    Path workshop = folder.resolve(".gongwen");
    try {
      Files.createDirectories(folder);
      OutputFolder ready = new OutputFolder(folder, workshop, FolderLock.take(workshop));
      ready.sweep();
      return ready;
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw new OutputFailure(
          Message.of(
              "输出文件夹 %s 建不起来：同名或上级的 %s 是文件，不是文件夹",
              "the output folder %s cannot be made: %s is a file", folder, e.getFile()));
    } catch (IOException e) {
      throw new OutputFailure(
          Message.of(
              "输出文件夹 %s 不能写入：%s", "the output folder %s cannot be written: %s", folder, reason(e)));
    }
  }

  /**
   * Writes a file, or leaves what was there as it was.
   *
   * @param name relative to the folder
   * @return the file as the user would type it
   */
  Path write(Path name, byte[] bytes) throws OutputFailure {
    Path target = folder.resolve(name);
    Path fresh = workshop.resolve(started++ + ".tmp");
    try {
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      if (Files.isDirectory(target)) {
        throw new FileSystemException(target.toString(), null, "it is a folder");
      }
      try (FileChannel channel =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return target;
    } catch (IOException e) {
      throw new OutputFailure(
          Message.of("%s 不能写入：%s", "%s cannot be written: %s", target, reason(e)));
    }
  }

  private void sweep() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(workshop, "*.tmp")) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** What cannot be removed now is swept by the next run. */
  @Override
  public void close() throws OutputFailure {
    try {
      sweep();
      lock.giveUp();
    } catch (IOException e) {
      throw new OutputFailure(
          Message.of("%s 清理不了：%s", "%s cannot be cleaned up: %s", workshop, reason(e)));
    }
  }

  /** The operating system's own words, without the path that the sentence names already. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String own = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return own == null ? e.getClass().getSimpleName() : own;
  }
}
