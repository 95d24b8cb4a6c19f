package gongwen.job.plan;

import gongwen.diagnostic.Diagnostic;
import gongwen.diagnostic.Diagnostics;
import gongwen.diagnostic.FileCode;
import gongwen.diagnostic.Message;
import gongwen.template.library.TemplateLibrary;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files that the user means: a file that is named, and every YAML file below a folder, in
 * the order of their paths. Hidden files and folders are passed over, template folders, and a link
 * that leads back to a folder above it.
 */
public final class Inputs {
  /** As a path that the user types. */
  private static final String STANDARD_INPUT = "-";

  private final Optional<Path> root;
  private final List<Input> files = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Path> above = new ArrayDeque<>();
  private final Diagnostics found;

  private Inputs(Optional<Path> root, Diagnostics found) {
    this.root = root;
    this.found = found;
  }

  public static List<Input> find(Request request, Diagnostics found) {
    Inputs inputs = new Inputs(request.root(), found);
    for (Path path : request.inputs()) {
      if (request.standardInput().isPresent() && path.toString().equals(STANDARD_INPUT)) {
        Path here = request.root().orElse(Path.of(""));
        inputs.files.add(new Input(path, here, Path.of(""), true, request.standardInput()));
      } else {
        inputs.add(path);
      }
    }
    return List.copyOf(inputs.files);
  }

  /** Of files and folders only. */
  public static List<Input> find(List<Path> paths, Optional<Path> root, Diagnostics found) {
    Inputs inputs = new Inputs(root, found);
    paths.forEach(inputs::add);
    return List.copyOf(inputs.files);
  }

  /** Reports a file that was found and is not there any more, or never was. */
  public static Optional<Diagnostic> gone(Input input) {
    if (input.content().isPresent() || Files.exists(input.file())) {
      return Optional.empty();
    }
    return Optional.of(
        Files.isSymbolicLink(input.file())
            ? Diagnostic.of(
                    JobCode.BROKEN_LINK,
                    Message.of("链接 %s 指向的文件不存在", "the link %s leads to nothing", input.file()))
                .hint("删掉这个链接，或让它指向有的文件", "delete the link, or let it lead to a file")
            : Diagnostic.of(
                    FileCode.FILE_MISSING,
                    Message.of(
                        "文件 %s 刚才还在，现在不见了",
                        "the file %s was there just now and is gone", input.file()))
                .hint("放回去以后再运行一次", "put it back and run it again"));
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      int before = files.size();
      Path folder = withoutDots(path);
      walk(folder, folder, Path.of(""));
      if (files.size() == before) {
        found.add(
            Diagnostic.of(
                    JobCode.NOTHING_TO_READ,
                    Message.of("文件夹 %s 里没有 YAML 文件", "there is no YAML file below %s", path))
                .hint(
                    "单位文件的名称以 .yaml 或 .yml 结尾；gongwen new 可以生成一份",
                    "the names of unit files end in .yaml or .yml; gongwen new writes one"));
      }
    } else if (Files.exists(path) || Files.isSymbolicLink(path)) {
      Path file = withoutDots(path);
      Path parent = file.getParent();
      take(new Input(file, root.orElse(parent == null ? Path.of("") : parent), Path.of(""), true));
    } else {
      Diagnostic fault =
          Diagnostic.of(
              FileCode.FILE_NOT_FOUND,
              Message.of("没有文件或文件夹 %s", "there is no file or folder %s", path));
      found.add(
          calledOtherwise(path)
              .map(other -> fault.hint("有一个 %s", "there is %s", other))
              .orElse(fault));
    }
  }

  /** The ending may have been left out, or added by an editor that hides it. */
  private static Optional<Path> calledOtherwise(Path path) {
    Path name = path.getFileName();
    return name == null
        ? Optional.empty()
        : Stream.of(".yaml", ".yml", ".txt", ".yaml.txt")
            .map(ending -> path.resolveSibling(name + ending))
            .filter(Files::isRegularFile)
            .findFirst();
  }

  private static Diagnostic calledText(Path file) {
    return Diagnostic.of(
            JobCode.CALLED_TEXT,
            Message.of("%s 没有读：名称以 .txt 结尾", "%s was not read: its name ends in .txt", file))
        .hint(
            "改名，去掉 .txt；记事本保存时，“保存类型”选“所有文件”",
            "rename it without .txt; in Notepad save it as a file of all types");
  }

  /** {@code ./2024.yaml} is called 2024.yaml everywhere, as it is when another file names it. */
  private static Path withoutDots(Path typed) {
    Path path = typed.isAbsolute() ? typed.getRoot() : Path.of("");
    for (Path part : typed) {
      path = part.toString().equals(".") ? path : path.resolve(part);
    }
    return path;
  }

  private void walk(Path top, Path folder, Path below) {
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        found.add(
            Diagnostic.of(
                JobCode.LINK_IN_CIRCLE,
                Message.of(
                    "%s 是指回上级文件夹的链接，已跳过",
                    "%s is a link back to a folder above it; it was passed over", folder)));
        return;
      }
      above.push(real);
      for (Path each : sorted(folder)) {
        Path name = each.getFileName();
        if (Files.isDirectory(each)) {
          if (!TemplateLibrary.isTemplate(each)) {
            walk(top, each, below.resolve(name));
          }
        } else if (isYaml(Path.of(withoutTxt(name.toString()))) && !isYaml(name)) {
          found.add(calledText(each));
        } else if (isYaml(name)) {
          take(new Input(each, root.orElse(top), below, false));
        }
      }
      above.pop();
    } catch (IOException e) {
      found.add(
          Diagnostic.of(
              JobCode.FOLDER_UNREADABLE,
              Message.of("文件夹 %s 读不出来", "the folder %s cannot be read", folder)));
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          all.add(entry);
        }
      }
    }
    all.sort((a, b) -> a.toString().compareTo(b.toString()));
    return all;
  }

  private static String withoutTxt(String name) {
    return name.replaceFirst("(?i)\\.txt$", "");
  }

  private static boolean isYaml(Path name) {
    String lower = name.toString().toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** A file that is reached on two ways is read once. */
  private void take(Input input) {
    Path real;
    try {
      real = input.file().toRealPath();
    } catch (IOException e) {
      real = input.file().toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      files.add(input);
    }
  }
}
