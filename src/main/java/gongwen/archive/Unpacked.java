package gongwen.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The files from which an archive's documents were made, unpacked into a new folder. */
record Unpacked(Path folder) {
  /** Unit files and ledgers of a city; documents are not unpacked. */
  private static final long LARGEST = 4L << 30;

  static Unpacked of(Unzip zip, Path folder) throws IOException, ZipFault {
    long total = 0;
    for (ZipArchiveEntry file : zip.files().values()) {
      boolean source =
          file.getName().startsWith(ArchiveNames.UNITS)
              || file.getName().equals(ArchiveNames.PROFILE);
      if (source && !file.isDirectory()) {
        total += file.getSize();
        if (total > LARGEST) {
          throw ZipFault.unsafe("单位文件大得反常", "its unit files are suspiciously large");
        }
        Path target = folder.resolve(file.getName());
        Path parent = target.getParent();
        Files.createDirectories(parent == null ? folder : parent);
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
          zip.unpack(file, out);
        }
      }
    }
    return new Unpacked(folder);
  }

  /**
   * The folder that was archived.
   *
   * @param about what the archive says of itself
   */
  Path units(ArchiveInfo about) {
    return folder.resolve(ArchiveNames.UNITS).resolve(about.folder());
  }
}
