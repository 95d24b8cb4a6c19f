package gongwen.source;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.diagnostic.Rewriting;
import gongwen.text.Nearest;
import gongwen.text.Span;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a file that is named. */
final class FileFaults {
  /** A folder with more files is not searched for the one that was meant. */
  private static final int MOST_NAMES = 2_000;

  private FileFaults() {}

  static Diagnostic missing(Path file, String name, Optional<Span> namedAt) {
    Diagnostic fault =
        Diagnostic.of(
            FileCode.FILE_MISSING,
            namedAt,
            Message.of("没有文件“%s”", "there is no file \"%s\"", name));
    return neighbour(file)
        .map(
            near -> {
              Diagnostic offered = fault.hint("是不是“%s”？", "did you mean \"%s\"?", near);
              String written = String.valueOf(file.getFileName());
              return namedAt
                  .flatMap(place -> Rewriting.within(place, written, near))
                  .map(offered::fix)
                  .orElse(offered);
            })
        .orElseGet(
            () ->
                namedAt.isEmpty()
                    ? fault.hint("看看文件名和文件夹对不对", "see whether its name and its folder are right")
                    : fault.hint(
                        "路径从写它的文件所在的文件夹算起", "a path in a file begins at the folder of that file"));
  }

  static Diagnostic outside(String written, Optional<Span> namedAt) {
    return Diagnostic.of(
            UnitFileCode.PATH_OUTSIDE_ROOT,
            namedAt,
            Message.of(
                "“%s”在允许的文件夹之外", "\"%s\" is outside the folder that files may name", written))
        .hint(
            "把文件放进来，或用 --root 指定更上一级的文件夹", "move the file inside, or widen the folder with --root");
  }

  static Diagnostic absolute(String written, Span namedAt) {
    return Diagnostic.of(
            UnitFileCode.PATH_OUTSIDE_ROOT,
            namedAt,
            Message.of("“%s”是绝对路径", "\"%s\" is an absolute path", written))
        .hint("写从本文件所在文件夹算起的相对路径", "write the path from the folder of this file");
  }

  static Diagnostic badPath(String written, Span namedAt) {
    return Diagnostic.of(
            UnitFileCode.BAD_PATH, namedAt, Message.of("“%s”不是路径", "\"%s\" is no path", written))
        .hint("写成 schools/*.yaml 或 shared/unit.yaml", "as schools/*.yaml or shared/unit.yaml");
  }

  private static Optional<String> neighbour(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        names.add(String.valueOf(entry.getFileName()));
        if (names.size() > MOST_NAMES) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    names.sort(null);
    return Nearest.of(name.toString(), names);
  }
}
