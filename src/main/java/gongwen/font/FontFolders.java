package gongwen.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where fonts lie: the font folders of the operating system, and the font files of a folder. */
public final class FontFolders {
  /** Deeper than fonts are sorted; a folder that holds itself through links ends here too. */
  private static final int DEPTH = 8;

  private static final List<String> KINDS = List.of(".ttf", ".ttc", ".otf", ".otc");

  private FontFolders() {}

  /** The font folders of this system, the user's own before those of all; only those there are. */
  public static List<Path> ofSystem(Map<String, String> env) {
    return ofSystem(env, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  static List<Path> ofSystem(Map<String, String> env, String system, String home) {
    List<String> folders = new ArrayList<>();
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      below(folders, env.getOrDefault("LOCALAPPDATA", ""), "/Microsoft/Windows/Fonts");
      below(folders, env.getOrDefault("WINDIR", "C:/Windows"), "/Fonts");
    } else if (name.startsWith("mac")) {
      below(folders, home, "/Library/Fonts");
      folders.add("/Library/Fonts");
      folders.add("/System/Library/Fonts");
      folders.add("/System/Library/AssetsV2/com_apple_MobileAsset_Font7");
    } else {
      String data = env.getOrDefault("XDG_DATA_HOME", "");
      below(
          folders, data.isEmpty() ? home : data, data.isEmpty() ? "/.local/share/fonts" : "/fonts");
      below(folders, home, "/.fonts");
      folders.add("/usr/local/share/fonts");
      folders.add("/usr/share/fonts");
    }
    List<Path> there = new ArrayList<>();
    for (String folder : folders) {
      try {
        Path path = Path.of(folder);
        if (Files.isDirectory(path)) {
          there.add(path);
        }
      } catch (InvalidPathException e) {
        // A folder that this java cannot name holds no font that it can read.
        continue;
      }
    }
    return there;
  }

  private static void below(List<String> folders, String base, String rest) {
    if (!base.isEmpty()) {
      folders.add(base + rest);
    }
  }

  /**
   * The font files in a folder and below, in the order of their paths. What cannot be read is left
   * out.
   */
  static List<Path> fontFiles(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
              if (attributes.isRegularFile() && KINDS.stream().anyMatch(name::endsWith)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }
}
