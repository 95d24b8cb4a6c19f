package gongwen.job.output;

import gongwen.diagnostic.Message;
import gongwen.job.cache.PreviousRunFiles;
import gongwen.manifest.Manifest;
import gongwen.manifest.OutputEntry;
import gongwen.manifest.UnitEntry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder for the documents. A file appears in it whole under its name or not at all: it is
 * written to {@code .gongwen} and renamed. One run at a time works there; it sweeps what an
 * interrupted one left, and removes {@code .gongwen} when it is done. Files may be written by many
 * threads, all else by one.
 */
public final class OutputFolder implements Closeable {
  private final Path folder;
  private final Path workshop;
  private final FolderLock lock;
  private final AtomicInteger started = new AtomicInteger();
  private final Set<Path> rooms = ConcurrentHashMap.newKeySet();

  private OutputFolder(Path folder, Path workshop, FolderLock lock) {
    this.folder = folder;
    this.workshop = workshop;
    this.lock = lock;
  }

  /** As the user would type it. */
  Path path() {
    return folder;
  }

  /** Makes the folder if there is none, and takes it. */
  public static OutputFolder open(Path folder) throws OutputFailure {
    Path workshop = PreviousRunFiles.workshop(folder);
    try {
      Files.createDirectories(folder);
      OutputFolder ready = new OutputFolder(folder, workshop, FolderLock.take(workshop));
      ready.sweep();
      return ready;
    } catch (FolderLock.Held held) {
      throw OutputFailure.of(
          held.holder().isEmpty()
              ? Message.of(
                  "另一次运行正在写输出文件夹 %s", "another run is writing to the output folder %s", folder)
              : Message.of(
                  "另一次运行（进程 %2$s）正在写输出文件夹 %1$s",
                  "another run (process %2$s) is writing to the output folder %1$s",
                  folder,
                  held.holder()),
          Message.of("等它结束，或用 -o 换一个文件夹", "wait until it ends, or take another folder with -o"));
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw OutputFailure.of(
          Message.of(
              "输出文件夹 %s 建不起来：%s 不是文件夹",
              "the output folder %s cannot be made: %s is no folder", folder, e.getFile()),
          Message.of("移走它，或用 -o 换一个文件夹", "move it away, or take another folder with -o"));
    } catch (IOException e) {
      throw OutputFailure.of(
          "输出文件夹 %s 不能写入：%s", "the output folder %s cannot be written: %s", folder, e);
    }
  }

  /**
   * Writes a file, or leaves what was there as it was. Renaming makes it whole for every reader and
   * against the end of this process; it is not brought to the disk, which would take longer than to
   * make it, so after a failure of the machine the next run compares checksums.
   *
   * @param name relative to the folder
   * @return the file as the user would type it
   */
  public Path write(Path name, byte[] bytes) throws OutputFailure {
    Path target = folder.resolve(name);
    Path fresh = workshop.resolve(started.getAndIncrement() + ".tmp");
    try {
      makeRoom(target);
      try (FileChannel channel =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return target;
    } catch (IOException e) {
      throw cannotWrite(target, e);
    }
  }

  /** Makes the folder of a file. What is there already must not lead out of the output folder. */
  private void makeRoom(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw OutputFailure.of(
          Message.of("%s 不能写入：这里有一个同名的文件夹", "%s cannot be written: a folder has this name", target),
          Message.of("移走那个文件夹，或用 -o 换一个位置", "move it away, or take another folder with -o"));
    }
    Path parent = target.getParent();
    if (parent == null || rooms.contains(parent)) {
      return;
    }
    checkInside(parent);
    Files.createDirectories(parent);
    rooms.add(parent);
  }

  private void checkInside(Path below) throws IOException {
    Path there = below;
    while (!Files.exists(there) && there.startsWith(folder) && !there.equals(folder)) {
      there = there.resolveSibling("");
    }
    if (!there.toRealPath().startsWith(folder.toRealPath())) {
      throw OutputFailure.of(
          Message.of(
              "%s 经过链接离开了输出文件夹，没有写入",
              "%s leads out of the output folder through a link; nothing was written there", below),
          Message.of("去掉这个链接，或用 -o 换一个文件夹", "remove the link, or take another folder with -o"));
    }
  }

  private static OutputFailure cannotWrite(Path file, IOException e) {
    return e instanceof OutputFailure failure
        ? failure
        : OutputFailure.of("%s 不能写入：%s", "%s cannot be written: %s", file, e);
  }

  /**
   * Notes what a document will hold, before it gets its name: so the next run knows it for the
   * program's own, wherever this one is cut off.
   */
  public synchronized void announce(OutputEntry document) throws OutputFailure {
    append(PreviousRunFiles.documents(folder), document.line());
  }

  /** Notes that a unit's documents are made, for the next run in case this one does not end. */
  public void note(UnitEntry unit) throws OutputFailure {
    append(PreviousRunFiles.journal(folder), unit.line());
  }

  private static void append(Path notes, String line) throws OutputFailure {
    try {
      Files.writeString(
          notes,
          // Before it, in case the last run was cut off in the midst of a line.
          "\n" + line,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw cannotWrite(notes, e);
    }
  }

  /**
   * Writes the manifest, if it is not there as it should be; then the notes have done their part.
   */
  public void finish(Manifest manifest) throws OutputFailure {
    Path file = folder.resolve(Manifest.FILE);
    byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
    try {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
        write(Path.of(Manifest.FILE), text);
      }
      Files.deleteIfExists(PreviousRunFiles.journal(folder));
      Files.deleteIfExists(PreviousRunFiles.documents(folder));
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** Deletes a document, and the folders that were made for it and are empty now. */
  Path delete(String name) throws OutputFailure {
    Path file = folder.resolve(name);
    try {
      checkInside(file.resolveSibling(""));
      Files.deleteIfExists(file);
      for (Path above = file.getParent();
          above != null && !above.equals(folder) && above.startsWith(folder);
          above = above.getParent()) {
        Files.delete(above);
      }
    } catch (DirectoryNotEmptyException others) {
      return file;
    } catch (OutputFailure failure) {
      throw failure;
    } catch (IOException e) {
      throw OutputFailure.of("%s 删不掉：%s", "%s cannot be deleted: %s", file, e);
    }
    return file;
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
      throw OutputFailure.of("%s 清理不了：%s", "%s cannot be cleaned up: %s", workshop, e);
    }
  }
}
