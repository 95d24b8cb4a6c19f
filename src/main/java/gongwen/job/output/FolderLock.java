package gongwen.job.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A lock of the operating system on a folder that lives as long as the lock. It falls with the
 * process, however that ends.
 */
public final class FolderLock {
  /** Another run works in the folder. */
  public static final class Held extends IOException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    Held(String holder) {
      super("held by " + holder);
      this.holder = holder;
    }

    /** The number of its process; empty if the system does not let others see it. */
    public String holder() {
      return holder;
    }
  }

  private final Path folder;
  private final Path path;
  private final FileChannel channel;

  private FolderLock(Path folder, Path path, FileChannel channel) {
    this.folder = folder;
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes the folder and takes it.
   *
   * @throws Held if another run has it
   */
  public static FolderLock take(Path folder) throws IOException {
    Path path = folder.resolve("lock");
    while (true) {
      make(folder);
      FileChannel channel;
      try {
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (NoSuchFileException removedMeanwhile) {
        continue;
      }
      FolderLock lock = new FolderLock(folder, path, channel);
      try {
        if (!lock.locked()) {
          throw new Held(holder(path));
        }
        if (lock.isCurrent()) {
          return lock;
        }
      } catch (IOException e) {
        channel.close();
        throw e;
      }
      channel.close();
    }
  }

  /** Another run may remove the folder at any moment; then the caller tries again. */
  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (Files.isSymbolicLink(folder) || (Files.exists(folder) && !Files.isDirectory(folder))) {
        throw e;
      }
    }
  }

  private boolean locked() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  private static String holder(Path path) {
    try {
      String text = Files.readString(path);
      return text.substring(0, Math.max(text.indexOf(' '), 0));
    } catch (IOException locked) {
      // Windows: nobody else can read a locked file.
      return "";
    }
  }

  /** Whether the locked file is still the one under its name: its last holder removed it. */
  private boolean isCurrent() throws IOException {
    byte[] token =
        (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token), 0);
    try {
      return Arrays.equals(Files.readAllBytes(path), token);
    } catch (NoSuchFileException removed) {
      return false;
    } catch (FileSystemException locked) {
      // Windows: nobody else can read a locked file, and nobody can remove one that is open.
      return true;
    }
  }

  /** Removes the folder if nothing else is in it, and lets the next run in. */
  public void giveUp() throws IOException {
    try {
      Files.deleteIfExists(path);
      channel.close();
    } catch (IOException openOnWindows) {
      channel.close();
      Files.deleteIfExists(path);
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException taken) {
      // Another run has come in already, or this one left its journal.
    }
  }
}
