package gongwen.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small units in a folder, all invented, each with two reports. */
public final class FolderOfUnits {
  private FolderOfUnits() {}

  /** Makes {@code count} unit files, spread over folders of five. */
  public static void make(Path folder, int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      Path file = folder.resolve("片区" + (i + 4) / 5).resolve(name(i) + ".yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, unit(i));
    }
  }

  /** The name of a unit. */
  public static String name(int i) {
    return String.format(Locale.ROOT, "第%02d小学", i);
  }

  /** A unit's file. */
  public static String unit(int i) {
    StringBuilder text = new StringBuilder();
    text.append("单位: {名称: ").append(name(i)).append(", 自称: 我校}\n年度: 2024\n");
    text.append("责任制:\n  领域: 消防安全\n  规定动作:\n");
    text.append("    - {编号: drill, 名称: 消防演练, 至少: 1, 每: 季度}\n活动:\n");
    for (int month = 1; month <= 6; month++) {
      String day = String.format(Locale.ROOT, "2024-%02d-%02d", month, 1 + (i + month) % 27);
      text.append("  - {日期: ").append(day).append(", 类别: 消防演练, 名称: 第").append(month);
      text.append("次演练, 对应: [drill], 人数: ").append(100 + i).append("}\n");
    }
    text.append("问题:\n  - {编号: p1, 名称: 灭火器压力不足, 发现日期: 2024-04-02, ");
    text.append("整改措施: 更换, 责任人: 总务主任, 时限: 2024-05-31, 销号日期: 2024-05-20}\n");
    text.append("报告:\n  - {模板: 分析研判报告, 时段: 2024-Q2, 公文要素: {成文日期: 2024-07-01}}\n");
    text.append("  - {模板: 问题整改台账, 时段: 2024-Q2}\n");
    text.append("下一步:\n  - {名称: 加强演练, 内容: 每月组织一次}\n");
    return text.toString();
  }

  /** How many files are below a folder into which another process writes. */
  public static int count(File folder) {
    int count = 0;
    File[] entries = folder.listFiles();
    for (File each : entries == null ? new File[0] : entries) {
      count += each.isDirectory() ? count(each) : 1;
    }
    return count;
  }

  /** Every file below a folder with what it holds. */
  public static SortedMap<String, String> contents(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
