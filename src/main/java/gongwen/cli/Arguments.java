package gongwen.cli;

import gongwen.cli.print.MessageFormat;
import gongwen.diagnostic.Message;
import gongwen.job.output.Formats;
import gongwen.manifest.ShardEntry;
import gongwen.model.Period;
import gongwen.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of the command line. */
final class Arguments {
  /** What helps when Java cannot name a file. */
  static final Message UTF8 =
      Message.of("用 bin/gongwen 启动，或者把系统语言环境设为 UTF-8", "start bin/gongwen, or set a UTF-8 locale");

  /** What people call a format after the program that opens it. */
  private static final Map<String, String> PROGRAMS =
      Map.of(
          "word",
          "docx",
          "wps",
          "docx",
          "文档",
          "docx",
          "markdown",
          "md",
          "网页",
          "html",
          "htm",
          "html");

  private Arguments() {}

  static Path path(String typed) {
    try {
      if (!typed.isEmpty()) {
        return Path.of(typed);
      }
    } catch (InvalidPathException e) {
      throw UsageFault.of("路径“%s”在这里无法使用", "the path \"%s\" cannot be used here", typed)
          .hint(UTF8.zh(), UTF8.en());
    }
    throw UsageFault.of("路径不能为空", "a path cannot be empty");
  }

  /** A file of names; empty for none. */
  static Optional<Path> list(String typed) {
    return typed.isEmpty() ? Optional.empty() : Optional.of(path(typed));
  }

  static Optional<Path> folder(String option, String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Path path = path(typed);
    if (!Files.isDirectory(path)) {
      throw UsageFault.of("%s 要的是文件夹，而 %s 不是", "%s needs a folder, and %s is none", option, typed);
    }
    return Optional.of(path);
  }

  static List<Path> folders(String option, List<String> typed) {
    return typed.stream().flatMap(each -> folder(option, each).stream()).toList();
  }

  static int year(String typed) {
    if (!typed.matches("[12][0-9]{3}")) {
      throw UsageFault.of("“%s”不是年份", "\"%s\" is not a year", typed).hint("写成 2024", "write 2024");
    }
    return Integer.parseInt(typed);
  }

  /**
   * @param usual where none is named
   */
  static Formats formats(List<String> typed, List<String> usual) {
    Formats installed = Formats.installed();
    for (String name : typed) {
      if (!installed.names().contains(name)) {
        UsageFault fault =
            UsageFault.of(
                "没有格式“%s”；现有的格式：%s",
                "there is no format \"%s\"; there are: %s",
                name,
                String.join(", ", installed.names()));
        Optional<String> nearest =
            Optional.ofNullable(PROGRAMS.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> Nearest.of(name, installed.names()));
        throw nearest.isPresent()
            ? fault.hint("是不是要写 %s？", "did you mean %s?", nearest.get())
            : fault;
      }
    }
    return installed.only(typed.isEmpty() ? usual : typed);
  }

  static Period period(String typed) {
    return Period.parse(typed)
        .orElseThrow(
            () ->
                UsageFault.of("“%s”不是时段", "\"%s\" is not a period", typed)
                    .hint(
                        "写成 2024、2024-H1、2024-Q2、2024-06 或 2024年第二季度",
                        "write 2024, 2024-H1, 2024-Q2, 2024-06 or 2024年第二季度"));
  }

  /** A part of the units as {@code 1/3}; empty for none. */
  static Optional<ShardEntry> shard(String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})").matcher(typed);
    if (parts.matches()) {
      int index = Integer.parseInt(parts.group(1));
      int count = Integer.parseInt(parts.group(2));
      if (index <= count) {
        return Optional.of(new ShardEntry(index, count));
      }
    }
    throw UsageFault.of("“%s”不是分片", "\"%s\" is no shard", typed)
        .hint("写成 1/3：三份里的第一份", "write 1/3 for the first of three");
  }

  static MessageFormat messageFormat(String typed) {
    return messageFormat(typed, EnumSet.allOf(MessageFormat.class));
  }

  /**
   * @param allowed those that the command has
   */
  static MessageFormat messageFormat(String typed, Set<MessageFormat> allowed) {
    List<String> names = allowed.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
    for (MessageFormat format : allowed) {
      if (format.name().equalsIgnoreCase(typed.strip())) {
        return format;
      }
    }
    String last = names.get(names.size() - 1);
    List<String> others = names.subList(0, names.size() - 1);
    throw UsageFault.of(
        "--message-format 只能是 %1$s 或 %2$s，不是“%4$s”",
        "--message-format is %3$s or %2$s, not \"%4$s\"",
        String.join("、", others),
        last,
        String.join(", ", others),
        typed);
  }
}
